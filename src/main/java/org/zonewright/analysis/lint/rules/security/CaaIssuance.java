package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.OpenNames;
import org.zonewright.analysis.lint.common.OpenNames.Answer;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Proofs for a certificate at a name where CAA lets nobody, or not the one, issue it. The records
/// that count are the nearest ones upwards, those of CNAME targets included (RFC 8659 section 3).
final class CaaIssuance implements Check.OfTree {

    private static final LintRule ACM =
            new LintRule(
                    "sec-caa-blocks-acm",
                    Severity.WARNING,
                    LintRule.SECURITY,
                    "ACM User Guide, Configure a CAA record; RFC 8659 section 3");
    private static final LintRule UNSATISFIABLE =
            new LintRule(
                    "sec-caa-wildcard-unsat",
                    Severity.WARNING,
                    LintRule.SECURITY,
                    "RFC 8659 sections 4.2, 4.3; RFC 8555 section 8.4");

    private static final String CHALLENGE = "_acme-challenge.";
    private static final String ACM_TARGET = ".acm-validations.aws.";

    @Override
    public List<LintRule> rules() {
        return List.of(ACM, UNSATISFIABLE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.CNAME, RecordType.TXT);
    }

    /// The records that count for a name.
    private record Relevant(DomainName at, CaaSet caa) {}

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (!node.name().canonical().startsWith("_")) {
            return;
        }
        Optional<DomainName> domain = node.name().parent().filter(context::isInZone);
        if (domain.isEmpty()) {
            return;
        }
        Optional<Group> cname = node.group(RecordType.CNAME);
        if (cname.isPresent() && isAcm(cname.get())) {
            relevant(domain.get(), context)
                    .filter(found -> !found.caa().allowsAmazon())
                    .filter(found -> !found.caa().allowsAmazonWildcard())
                    .ifPresent(found -> acm(cname.get(), found, context, report));
        } else if (node.name().canonical().startsWith(CHALLENGE)
                && (cname.isPresent() || node.has(RecordType.TXT))) {
            challenge(node, domain.get(), context, report);
        }
    }

    private static boolean isAcm(Group cname) {
        return cname.first().values().stream()
                .anyMatch(v -> v.name().canonical().endsWith(ACM_TARGET));
    }

    private static void acm(Group cname, Relevant found, LintContext context, Report report) {
        report.at(cname, ACM)
                .field(Field.VALUE)
                .says(Names.plain(found.at()))
                .fix(allowing(found.at(), context))
                .add();
    }

    private static Optional<Fix> allowing(DomainName at, LintContext context) {
        Collection<RecordSet> sets = context.zone().group(at, RecordType.CAA);
        if (sets.size() != 1) {
            return Optional.empty();
        }
        RecordSet set = sets.iterator().next();
        var values = new ArrayList<>(set.values());
        values.removeIf(value -> value.matches("\\d+\\s+issue\\s+\"\\s*;?\\s*\""));
        values.add("0 issue \"amazon.com\"");
        return Optional.of(
                Fix.proposed("add-caa", new Edit.Put(Values.with(set, values)), "amazon.com"));
    }

    /// The same proof serves a name and the wildcard below it.
    private static void challenge(
            Node node, DomainName domain, LintContext context, Report report) {
        Optional<Relevant> found = relevant(domain, context);
        if (found.filter(some -> some.caa().forbidsAll()).isPresent()) {
            report.at(node.groups().getFirst(), UNSATISFIABLE)
                    .field(Field.NAME)
                    .says(Names.plain(found.orElseThrow().at()))
                    .add();
        }
    }

    /// Empty if there are none, or a server elsewhere has some that are nearer.
    private static Optional<Relevant> relevant(DomainName domain, LintContext context) {
        OpenNames names = OpenNames.ofZone(context);
        Optional<DomainName> at = Optional.of(domain);
        while (at.isPresent() && context.isInZone(at.get())) {
            switch (names.ask(at.get(), RecordType.CAA)) {
                case Answer.Records(DomainName name, List<RecordSet> sets) -> {
                    return Optional.of(new Relevant(name, CaaSet.of(sets)));
                }
                case Answer.Elsewhere _ -> {
                    return Optional.empty();
                }
                case Answer.Nothing _ -> at = at.get().parent();
            }
        }
        return Optional.empty();
    }
}
