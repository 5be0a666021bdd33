package org.zonewright.analysis.lint;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A finding in the making; [#add] reports it.
public final class FindingBuilder {

    record Subject(
            DomainName name,
            Optional<RecordType> type,
            String setIdentifier,
            Optional<EntryId> at) {}

    private final Report report;
    private final LintRule rule;
    private final Subject subject;
    private final List<Phrase> options = new ArrayList<>();
    private final List<Fix> fixes = new ArrayList<>();
    private Severity severity;
    private Field field = Field.ROW;
    private @Nullable Phrase message;
    private Optional<Phrase> wording = Optional.empty();

    FindingBuilder(Report report, LintRule rule, Subject subject) {
        this.report = report;
        this.rule = rule;
        this.subject = subject;
        this.severity = rule.severity();
    }

    /// The severity, if it is not the rule's own.
    public FindingBuilder severity(Severity next) {
        severity = next;
        return this;
    }

    public FindingBuilder field(Field next) {
        field = next;
        return this;
    }

    /// The arguments of the rule's message.
    public FindingBuilder says(Object... args) {
        message = Phrase.of("lint." + rule.id(), args);
        return this;
    }

    /// Another message of this rule, `lint.<id>.<variant>`.
    public FindingBuilder saysVariant(String variant, Object... args) {
        message = Phrase.of("lint." + rule.id() + "." + variant, args);
        return this;
    }

    public FindingBuilder says(Phrase next) {
        message = next;
        return this;
    }

    /// What Route 53 would say, `lint.wording.<which>`.
    public FindingBuilder wording(String which, Object... args) {
        wording = Optional.of(Phrase.of("lint.wording." + which, args));
        return this;
    }

    public FindingBuilder option(Phrase way) {
        options.add(way);
        return this;
    }

    public FindingBuilder options(List<Phrase> ways) {
        options.addAll(ways);
        return this;
    }

    public FindingBuilder fix(Fix fix) {
        fixes.add(fix);
        return this;
    }

    public FindingBuilder fix(Optional<Fix> fix) {
        fix.ifPresent(fixes::add);
        return this;
    }

    public FindingBuilder fixes(List<Fix> more) {
        fixes.addAll(more);
        return this;
    }

    public void add() {
        Phrase said = message == null ? Phrase.of("lint." + rule.id()) : message;
        report.add(
                new Finding(
                        rule.id(),
                        severity,
                        subject.name(),
                        subject.type(),
                        subject.setIdentifier(),
                        subject.at(),
                        field,
                        said,
                        wording,
                        options,
                        fixes,
                        Optional.empty()));
    }
}
