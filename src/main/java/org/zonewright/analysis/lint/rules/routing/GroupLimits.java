package org.zonewright.analysis.lint.rules.routing;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Members;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Policy;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;

/// Members that can never answer, for what they are or for where their clients are.
final class GroupLimits implements Check.OfGroup {

    /// Most records in one multivalue answer.
    private static final int ANSWERED = 8;

    private static final LintRule MULTIVALUE =
            new LintRule("rt-multivalue-gt8", Severity.INFO, LintRule.ROUTING, Sources.MULTIVALUE);
    private static final LintRule BUCKETS =
            new LintRule(
                    "rt-s3-twice",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    Sources.ALIAS_TARGET + " (DNSName)");
    private static final LintRule PRIVATE =
            new LintRule(
                    "rt-private-geo-limits",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    Sources.PRIVATE_ZONES);

    @Override
    public List<LintRule> rules() {
        return List.of(MULTIVALUE, BUCKETS, PRIVATE);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        if (Members.areAll(group, Policy.MULTIVALUE) && group.rows().size() > ANSWERED) {
            report.at(group, MULTIVALUE).field(Field.ROUTING).says(group.rows().size()).add();
        }
        List<Row> buckets = group.rows().stream().filter(row -> isBucket(row, context)).toList();
        if (buckets.size() > 1) {
            report.at(buckets.get(1), BUCKETS)
                    .field(Field.VALUE)
                    .says(Names.brief(group.name(), context))
                    .add();
        }
        List<ZoneInfo.Vpc> vpcs = context.zone().info().vpcs();
        if (context.zone().info().isPrivate() && !vpcs.isEmpty()) {
            for (Row row : group.rows()) {
                if (row.set().routing() instanceof Routing.Geolocation where
                        && !where.isDefault()
                        && vpcs.stream().allMatch(vpc -> isElsewhere(vpc, where, context))) {
                    report.at(row, PRIVATE)
                            .field(Field.ROUTING)
                            .says(Members.location(where))
                            .add();
                }
            }
        }
    }

    private static boolean isBucket(Row row, LintContext context) {
        return row.alias()
                .flatMap(alias -> context.service(alias.target()))
                .filter(match -> match.service().id().equals("s3-website"))
                .isPresent();
    }

    /// Whether the VPC's region is known to be in another place: private zones go by it.
    private static boolean isElsewhere(
            ZoneInfo.Vpc vpc, Routing.Geolocation where, LintContext context) {
        Geography geography = context.geography();
        return geography
                .region(vpc.region())
                .filter(region -> region.country().isPresent())
                .map(region -> !holds(where, region, geography))
                .orElse(false);
    }

    private static boolean holds(
            Routing.Geolocation where, Geography.Region region, Geography geography) {
        if (where.continent().isPresent()) {
            return region.country()
                    .flatMap(geography::country)
                    .map(Geography.Country::continent)
                    .equals(where.continent());
        }
        return where.country().equals(region.country())
                && (where.subdivision().isEmpty()
                        || region.subdivision().isEmpty()
                        || where.subdivision().equals(region.subdivision()));
    }
}
