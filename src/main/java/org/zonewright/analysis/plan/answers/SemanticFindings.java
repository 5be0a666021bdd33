package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.rules.semantic.SemanticRules;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.ExpectationCheck;
import org.zonewright.analysis.resolve.Reply;
import org.zonewright.analysis.resolve.Reply.Kind;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is doubtful about the answers of a draft: findings of [SemanticRules].
public final class SemanticFindings {

    private final Zone draft;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Object> said = new HashSet<>();

    private SemanticFindings(Zone draft) {
        this.draft = draft;
    }

    /// What a diff of answers finds.
    public static List<Finding> of(AnswerDiff diff, Zone draft) {
        var found = new SemanticFindings(draft);
        diff.changes().forEach(found::add);
        diff.weaknesses().forEach(found::add);
        return found.findings;
    }

    /// Which saved questions the draft does not answer as it should.
    ///
    /// @param resolver of the draft
    public static List<Finding> failed(
            List<Expectation> expectations, Resolver resolver, Zone draft) {
        var found = new SemanticFindings(draft);
        for (Expectation expectation : expectations) {
            if (!ExpectationCheck.of(expectation, resolver).isPassed()) {
                found.add(
                        SemanticRules.EXPECTATION_FAILED,
                        expectation.question().name(),
                        expectation.question().type(),
                        Phrase.of("lint.sem-expectation-failed", expectation.name()),
                        List.of());
            }
        }
        return found.findings;
    }

    /// Once for each name; of names that only stand for others, once for what made it so.
    private void add(AnswerChange change) {
        List<DomainName> named =
                change.names().stream()
                        .filter(of -> of.kind() == NameClass.Kind.NAME)
                        .map(NameClass::name)
                        .toList();
        for (LintRule rule : broken(change)) {
            boolean isSaid = !said.add(List.of(rule, change.cause()));
            if (!named.isEmpty()) {
                named.forEach(name -> add(rule, name, change));
            } else if (!isSaid) {
                add(rule, change.question().name(), change);
            }
        }
    }

    private static List<LintRule> broken(AnswerChange change) {
        var broken = new ArrayList<LintRule>();
        if (change.isSideEffect()) {
            broken.add(SemanticRules.UNINTENDED);
        }
        if (change.isLoss() && !isOfTurnedCname(change)) {
            broken.add(SemanticRules.ANSWER_LOST);
        }
        Reply before = change.before();
        Reply after = change.after();
        if (isAll(before, Kind.NODATA) && isAll(after, Kind.NXDOMAIN)
                || isAll(before, Kind.NXDOMAIN) && isAll(after, Kind.NODATA)) {
            broken.add(SemanticRules.FLIP);
        }
        return broken;
    }

    /// A name whose CNAME became something else: clients ask for addresses, and those are judged by
    /// themselves.
    private static boolean isOfTurnedCname(AnswerChange change) {
        return change.question().type().equals(RecordType.CNAME)
                && isAll(change.after(), Kind.NODATA);
    }

    private void add(LintRule rule, DomainName name, AnswerChange change) {
        RecordType type = change.question().type();
        String asked = relative(name) + " " + type;
        Phrase message =
                rule == SemanticRules.UNINTENDED
                        ? change.cause().why()
                        : rule == SemanticRules.ANSWER_LOST
                                ? Phrase.of("lint.sem-answer-lost", asked, lost(change.after()))
                                : Phrase.of(
                                        "lint.sem-nodata-nxdomain-flip",
                                        asked,
                                        kind(change.before()),
                                        kind(change.after()));
        List<Fix> fixes = rule == SemanticRules.UNINTENDED ? fixes(name, change) : List.of();
        add(rule, name, type, message, fixes);
    }

    private static String lost(Reply after) {
        return after.ways().stream()
                .map(way -> way.answer())
                .filter(answer -> answer.kind() != Kind.DATA && answer.kind() != Kind.REFERRAL)
                .map(answer -> answer.kind() == Kind.ERROR ? answer.rcode() : answer.kind())
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private static Kind kind(Reply reply) {
        return reply.ways().getFirst().answer().kind();
    }

    private static boolean isAll(Reply reply, Kind kind) {
        return reply.ways().stream().allMatch(way -> way.answer().kind() == kind);
    }

    private String relative(DomainName name) {
        return name.relativeTo(draft.name());
    }

    private void add(Weakness weakness) {
        LintRule rule =
                switch (weakness.kind()) {
                    case LONGER_CHAIN -> SemanticRules.CHAIN_LONGER;
                    case ONE_ENDPOINT -> SemanticRules.ONE_ENDPOINT;
                    case WEAKER_FAILOVER -> SemanticRules.FAILOVER_WEAKER;
                };
        Phrase message =
                Phrase.of(
                        "lint." + rule.id(),
                        relative(weakness.name()) + " " + weakness.type(),
                        weakness.before(),
                        weakness.after());
        add(rule, weakness.name(), weakness.type(), message, List.of());
    }

    private void add(
            LintRule rule, DomainName name, RecordType type, Phrase message, List<Fix> fixes) {
        findings.add(
                new Finding(
                        rule.id(),
                        rule.severity(),
                        name,
                        Optional.of(type),
                        "",
                        place(name, type),
                        Finding.Field.ROW,
                        message,
                        Optional.empty(),
                        List.of(),
                        fixes,
                        Optional.empty()));
    }

    private Optional<EntryId> place(DomainName name, RecordType type) {
        return draft.group(name, type).stream()
                .findFirst()
                .or(() -> draft.at(name).stream().findFirst())
                .map(RecordSet::key);
    }

    /// What a wildcard said can be said at the name itself, if it still is there.
    private List<Fix> fixes(DomainName name, AnswerChange change) {
        RecordType type = change.question().type();
        boolean isHidden = change.isLoss() && change.names().contains(NameClass.of(name));
        Optional<DomainName> wildcard = change.cause().wildcard().filter(_ -> isHidden);
        List<Edit> copies =
                wildcard.stream()
                        .flatMap(covering -> draft.group(covering, type).stream())
                        .map(set -> set.withKey(new RecordSet.Key(name, type, set.setIdentifier())))
                        .<Edit>map(Edit.Put::new)
                        .toList();
        return copies.isEmpty()
                ? List.of()
                : List.of(
                        Fix.proposed(
                                "copy-from-wildcard",
                                Edit.of(copies),
                                type,
                                relative(wildcard.orElseThrow())));
    }
}
