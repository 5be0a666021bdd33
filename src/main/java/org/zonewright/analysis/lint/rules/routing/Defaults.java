package org.zonewright.analysis.lint.rules.routing;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Members;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Policy;

import java.util.List;
import java.util.Optional;

/// Clients whose place no member names get the default's answer, or none.
final class Defaults implements Check.OfGroup {

    private static final Routing.Geolocation DEFAULT =
            new Routing.Geolocation(Optional.empty(), Optional.of("*"), Optional.empty());

    private static final LintRule GEO =
            new LintRule(
                    "rt-geo-no-default", Severity.WARNING, LintRule.ROUTING, Sources.GEOLOCATION);
    private static final LintRule CIDR =
            new LintRule(
                    "rt-cidr-no-default", Severity.WARNING, LintRule.ROUTING, Sources.IP_BASED);

    @Override
    public List<LintRule> rules() {
        return List.of(GEO, CIDR);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        if (Members.areAll(group, Policy.GEOLOCATION)) {
            if (group.rows().stream().noneMatch(row -> geo(row).isDefault())) {
                Row widest = Locations.widest(group.rows());
                say(group, GEO, widest, DEFAULT, context, report);
            }
        } else if (Members.areAll(group, Policy.IP_BASED)
                && group.rows().stream().noneMatch(row -> ip(row).locationName().equals("*"))) {
            Row first = group.first();
            var other = new Routing.IpBased(ip(first).collectionId(), "*");
            say(group, CIDR, first, other, context, report);
        }
    }

    private static void say(
            Group group,
            LintRule rule,
            Row like,
            Routing routing,
            LintContext context,
            Report report) {
        String identifier = like.set().setIdentifier();
        Fix add =
                Fix.proposed(
                                "add-default",
                                Members.like(like, routing, "default", group),
                                identifier)
                        .withUnchecked(List.of(Phrase.of("lint.unchecked.default", identifier)));
        report.at(group, rule)
                .field(Field.ROUTING)
                .says(Names.brief(group.name(), context))
                .fix(add)
                .add();
    }

    private static Routing.Geolocation geo(Row row) {
        return (Routing.Geolocation) row.set().routing();
    }

    private static Routing.IpBased ip(Row row) {
        return (Routing.IpBased) row.set().routing();
    }
}
