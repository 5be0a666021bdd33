package org.zonewright.analysis.lint.rules.workspace;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.ZoneNames;
import org.zonewright.analysis.lint.common.Hosts;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A private zone beside others that hold the same name: a private one with a longer name answers
/// instead of it, and the public one answers otherwise.
public final class Overlap implements Check.OfWorkspace {

    private static final LintRule LONGEST =
            new LintRule(
                    "view-overlap-longest",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    Sources.PRIVATE_ZONES);
    private static final LintRule DIVERGE =
            new LintRule(
                    "view-diverge", Severity.INFO, LintRule.BEST_PRACTICE, Sources.PRIVATE_ZONES);

    @Override
    public List<LintRule> rules() {
        return List.of(LONGEST, DIVERGE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (!context.zone().info().isPrivate() || context.neighbours().isEmpty()) {
            return;
        }
        Optional<ZoneNames> longer =
                context.neighbours()
                        .holding(node.name(), true)
                        .filter(zone -> zone.apex().isBelow(context.apex()))
                        .filter(zone -> canMeet(zone.zone().info(), context.zone().info()));
        if (longer.isPresent()) {
            report.at(node.groups().getFirst(), LONGEST)
                    .field(Field.NAME)
                    .says(Names.brief(node.name(), context), Names.plain(longer.get().apex()))
                    .add();
            return;
        }
        context.neighbours()
                .holding(node.name(), false)
                .ifPresent(zone -> diverge(node, zone.zone(), context, report));
    }

    /// Whether a VPC may see both.
    private static boolean canMeet(ZoneInfo one, ZoneInfo other) {
        return one.vpcs().isEmpty()
                || other.vpcs().isEmpty()
                || !Collections.disjoint(one.vpcs(), other.vpcs());
    }

    private static void diverge(Node node, Zone open, LintContext context, Report report) {
        for (Group group : node.groups()) {
            RecordType type = group.type();
            Collection<RecordSet> there =
                    Hosts.isOne(type) ? open.group(group.name(), type) : List.of();
            if (!there.isEmpty()
                    && !data(there).equals(data(context.zone().group(group.name(), type)))) {
                report.at(group, DIVERGE)
                        .field(Field.VALUE)
                        .says(Names.brief(group.name(), context), type)
                        .add();
            }
        }
    }

    private static Set<Object> data(Collection<RecordSet> sets) {
        var data = new HashSet<Object>();
        for (RecordSet set : sets) {
            switch (set.content()) {
                case Content.Values(_, var values) -> data.addAll(values);
                case Content.Alias(var target, _, _) -> data.add(target);
                case Content.TrafficPolicy policy -> data.add(policy);
            }
        }
        return data;
    }
}
