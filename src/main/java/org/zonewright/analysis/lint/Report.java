package org.zonewright.analysis.lint;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects what checks find.
public final class Report {

    private final LintContext context;
    private final List<Finding> findings = new ArrayList<>();

    Report(LintContext context) {
        this.context = context;
    }

    /// Begins a finding about one row.
    public FindingBuilder at(Row row, LintRule rule) {
        return at(row.set(), rule);
    }

    public FindingBuilder at(Entry entry, LintRule rule) {
        Optional<EntryId> id = Optional.of(entry.id());
        return new FindingBuilder(
                this,
                rule,
                new FindingBuilder.Subject(
                        entry.name(), Optional.of(entry.type()), entry.setIdentifier(), id));
    }

    /// Begins a finding about a group of routed siblings; it leads to the first.
    public FindingBuilder at(Group group, LintRule rule) {
        Optional<RecordType> type = Optional.of(group.type());
        Optional<EntryId> id = Optional.of(group.first().set().id());
        return new FindingBuilder(
                this, rule, new FindingBuilder.Subject(group.name(), type, "", id));
    }

    /// Begins a finding about the zone.
    public FindingBuilder atZone(LintRule rule) {
        return atName(context.zone().name(), rule);
    }

    /// Begins a finding about a name that may have no records.
    public FindingBuilder atName(DomainName name, LintRule rule) {
        return new FindingBuilder(
                this,
                rule,
                new FindingBuilder.Subject(name, Optional.empty(), "", Optional.empty()));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /// What was found since the last call.
    List<Finding> take() {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Finding> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }
}
