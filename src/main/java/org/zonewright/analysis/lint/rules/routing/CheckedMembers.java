package org.zonewright.analysis.lint.rules.routing;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Failing;
import org.zonewright.analysis.lint.common.Members;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Policy;

import java.util.List;

/// How the health checks of a group go together: one that has none is always healthy, and those
/// that share one fail together.
final class CheckedMembers implements Check.OfPointers {

    private static final LintRule PARTIAL =
            new LintRule("rt-hc-partial", Severity.WARNING, LintRule.ROUTING, Sources.HEALTH);
    private static final LintRule NONE =
            new LintRule("rt-hc-none", Severity.WARNING, LintRule.ROUTING, Sources.HEALTH);
    private static final LintRule SHARED =
            new LintRule("rt-hc-shared", Severity.WARNING, LintRule.ROUTING, Sources.HEALTH);

    @Override
    public List<LintRule> rules() {
        return List.of(PARTIAL, NONE, SHARED);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        if (!Members.areRouted(group)) {
            return;
        }
        Policy policy = group.first().set().routing().policy();
        List<Row> watched =
                group.rows().stream().filter(row -> Failing.isWatched(row.set())).toList();
        if (watched.isEmpty()) {
            if (policy == Policy.FAILOVER || policy == Policy.MULTIVALUE) {
                report.at(group, NONE)
                        .field(Field.HEALTH)
                        .says(Names.brief(group.name(), context))
                        .option(Phrase.of("lint.option.attach-check"))
                        .add();
            }
            return;
        }
        if (policy != Policy.FAILOVER) {
            group.rows().stream()
                    .filter(row -> !Failing.isWatched(row.set()) && !isLastResort(row.set()))
                    .filter(row -> !isDangling(row, context))
                    .forEach(row -> partial(row, report));
        }
        if (group.rows().size() > 1 && shareOne(group)) {
            report.at(group, SHARED).field(Field.HEALTH).says(group.rows().size()).add();
        }
    }

    private static void partial(Row row, Report report) {
        report.at(row, PARTIAL)
                .field(Field.HEALTH)
                .says(row.set().setIdentifier())
                .option(Phrase.of("lint.option.attach-check"))
                .add();
    }

    /// That nothing is there is worse, and said by another rule.
    private static boolean isDangling(Row row, LintContext context) {
        return row.alias()
                .map(Content.Alias::target)
                .filter(context::isInZone)
                .filter(target -> !context.has(target, row.type()))
                .isPresent();
    }

    /// What answers where all else fails had better be always healthy.
    private static boolean isLastResort(RecordSet set) {
        return switch (set.routing()) {
            case Routing.Geolocation where -> where.isDefault();
            case Routing.IpBased(_, String location) -> location.equals("*");
            case Routing.Weighted(long weight) -> weight == 0;
            default -> false;
        };
    }

    private static boolean shareOne(Group group) {
        return group.first().set().healthCheckId().isPresent()
                && group.rows().stream().map(row -> row.set().healthCheckId()).distinct().count()
                        == 1
                && group.rows().stream().allMatch(row -> row.alias().isEmpty() || !evaluates(row));
    }

    private static boolean evaluates(Row row) {
        return row.alias().orElseThrow().evaluateTargetHealth();
    }
}
