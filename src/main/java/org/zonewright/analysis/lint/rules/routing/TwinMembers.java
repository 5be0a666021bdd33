package org.zonewright.analysis.lint.rules.routing;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Mender;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Policy;
import org.zonewright.model.zone.UnreadableSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A and AAAA of one name are chosen apart. Where the one is routed and the other is not, or two
/// members of one identifier differ, clients with both addresses go two ways.
final class TwinMembers implements Check.OfName, Check.OfUnreadable {

    private static final LintRule ASYMMETRY =
            new LintRule(
                    "rt-type-asymmetry",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    Sources.BEST_PRACTICES);
    private static final LintRule INCONSISTENT =
            new LintRule(
                    "rt-weighted-hc-inconsistent",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    Sources.WEIGHTED);

    @Override
    public List<LintRule> rules() {
        return List.of(ASYMMETRY, INCONSISTENT);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.A);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> a = node.group(RecordType.A);
        Optional<Group> aaaa = node.group(RecordType.AAAA);
        if (a.isEmpty() || aaaa.isEmpty()) {
            return;
        }
        Policy policy = policy(a.get());
        Policy other = policy(aaaa.get());
        if ((policy == Policy.SIMPLE) != (other == Policy.SIMPLE)) {
            Group simple = policy == Policy.SIMPLE ? a.get() : aaaa.get();
            Group routed = policy == Policy.SIMPLE ? aaaa.get() : a.get();
            if (!leadsToRouted(simple, context)) {
                report.at(simple, ASYMMETRY)
                        .field(Field.ROUTING)
                        .says(simple.type(), routed.type())
                        .add();
            }
        } else if (policy == Policy.WEIGHTED && other == Policy.WEIGHTED) {
            for (Row row : a.get().rows()) {
                aaaa.get().rows().stream()
                        .filter(twin -> identifier(twin).equals(identifier(row)))
                        .filter(twin -> differ(row.set(), twin.set()))
                        .findFirst()
                        .ifPresent(
                                twin -> say(report.at(row, INCONSISTENT), row.set(), twin.set()));
            }
        }
    }

    /// A second member of one identifier, which Route 53 refuses, may differ in what it decides by.
    @Override
    public void check(UnreadableSet set, LintContext context, Report report) {
        for (Mender.Mended mended : context.mender().mend(set)) {
            RecordSet second = mended.set();
            Optional<RecordSet> first = context.zone().find(second.key());
            if (second.routing() instanceof Routing.Weighted
                    && first.isPresent()
                    && first.get().routing() instanceof Routing.Weighted
                    && differ(first.get(), second)) {
                say(report.at(set, INCONSISTENT), first.get(), second);
                return;
            }
        }
    }

    /// A simple alias may lead to a group that is routed.
    private static boolean leadsToRouted(Group simple, LintContext context) {
        return simple.first().alias().stream()
                .filter(alias -> context.isInZone(alias.target()))
                .flatMap(alias -> context.zone().group(alias.target(), simple.type()).stream())
                .anyMatch(set -> !(set.routing() instanceof Routing.Simple));
    }

    private static Policy policy(Group group) {
        return group.first().set().routing().policy();
    }

    private static String identifier(Row row) {
        return row.set().setIdentifier();
    }

    private static boolean differ(RecordSet one, RecordSet other) {
        return !Objects.equals(one.routing(), other.routing())
                || one.healthCheckId().isPresent() && other.healthCheckId().isEmpty()
                || one.healthCheckId().isEmpty() && other.healthCheckId().isPresent();
    }

    private static void say(FindingBuilder finding, RecordSet one, RecordSet other) {
        boolean weights = !one.routing().equals(other.routing());
        finding.field(weights ? Field.ROUTING : Field.HEALTH)
                .saysVariant(weights ? "weight" : "check", one.setIdentifier())
                .add();
    }
}
