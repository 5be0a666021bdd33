package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.ZoneNames;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;

/// Each open zone below this one has a delegation in its nearest open parent. Private zones need
/// none.
public final class ChildDelegation implements Check.OfZone {

    private static final long TTL = 172_800;

    private static final LintRule RULE =
            new LintRule(
                    "ns-child-missing",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    Sources.SUBDOMAINS);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(LintContext context, Report report) {
        if (!context.zone().info().isPrivate()) {
            context.neighbours()
                    .in(false)
                    .map(ZoneNames::apex)
                    .distinct()
                    .filter(child -> isChild(child, context))
                    .filter(child -> context.delegation(child).isEmpty())
                    .forEach(child -> add(child, context, report));
        }
    }

    private static boolean isChild(DomainName child, LintContext context) {
        return child.isBelow(context.apex())
                && context.neighbours()
                        .in(false)
                        .map(ZoneNames::apex)
                        .noneMatch(one -> child.isBelow(one) && one.isBelow(context.apex()));
    }

    private static void add(DomainName child, LintContext context, Report report) {
        FindingBuilder finding =
                report.atName(child, RULE).field(Field.NAME).says(Names.brief(child, context));
        ZoneNames zone = context.neighbours().named(child, false).orElseThrow();
        servers(zone).ifPresent(set -> finding.fix(delegate(set, context)));
        finding.add();
    }

    private static Optional<RecordSet> servers(ZoneNames child) {
        List<String> values =
                Servers.of(child.zone(), child.apex()).stream().map(DomainName::route53).toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RecordSet(
                                new RecordSet.Key(
                                        child.apex().asRoute53Prints(), RecordType.NS, ""),
                                new Content.Values(TTL, values),
                                new Routing.Simple(),
                                Optional.empty(),
                                List.of()));
    }

    private static Fix delegate(RecordSet set, LintContext context) {
        return Fix.proposed("delegate", new Edit.Put(set), Names.brief(set.name(), context));
    }
}
