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
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Policy;
import org.zonewright.model.zone.Sameness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Members for parts of a country or continent, beside those for the whole of it.
final class Locations implements Check.OfGroup {

    private static final LintRule PARTIAL =
            new LintRule("rt-geo-partial-us", Severity.INFO, LintRule.ROUTING, Sources.GEOLOCATION);
    private static final LintRule SHADOWED =
            new LintRule("rt-geo-shadowed", Severity.INFO, LintRule.ROUTING, Sources.GEOLOCATION);

    @Override
    public List<LintRule> rules() {
        return List.of(PARTIAL, SHADOWED);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        if (!Members.areAll(group, Policy.GEOLOCATION)) {
            return;
        }
        group.rows().stream()
                .map(row -> of(row).subdivision().flatMap(_ -> of(row).country()).orElse(""))
                .filter(country -> !country.isEmpty() && !has(group, country))
                .distinct()
                .forEach(country -> partial(group, country, context.geography(), report));
        for (Row row : group.rows()) {
            wider(row, group, context.geography())
                    .filter(parent -> answersAlike(row.set(), parent.set()))
                    .ifPresent(parent -> shadowed(row, parent, report));
        }
    }

    private static boolean has(Group group, String country) {
        return group.rows().stream().anyMatch(row -> is(of(row), country));
    }

    private static boolean is(Routing.Geolocation where, String country) {
        return where.subdivision().isEmpty() && where.country().filter(country::equals).isPresent();
    }

    private static void partial(Group group, String country, Geography geography, Report report) {
        String name = geography.country(country).map(Geography.Country::name).orElse(country);
        Row part =
                group.rows().stream()
                        .filter(row -> of(row).country().filter(country::equals).isPresent())
                        .findFirst()
                        .orElseThrow();
        Row like = wider(part, group, geography).orElse(part);
        var whole =
                new Routing.Geolocation(Optional.empty(), Optional.of(country), Optional.empty());
        Fix add =
                Fix.proposed(
                                "add-location",
                                Members.like(like, whole, country, group),
                                country,
                                like.set().setIdentifier())
                        .withUnchecked(
                                List.of(
                                        Phrase.of(
                                                "lint.unchecked.default",
                                                like.set().setIdentifier())));
        report.at(group, PARTIAL).field(Field.ROUTING).says(name).fix(add).add();
    }

    private static void shadowed(Row row, Row parent, Report report) {
        report.at(row, SHADOWED)
                .field(Field.ROUTING)
                .says(Members.location(of(row)), Members.location(of(parent)))
                .fix(Fix.proposed("delete-member", new Edit.Remove(row.set().key())))
                .add();
    }

    /// The member that answers where this one is not there.
    private static Optional<Row> wider(Row row, Group group, Geography geography) {
        int own = width(of(row));
        return group.rows().stream()
                .filter(other -> width(of(other)) > own && holds(of(other), of(row), geography))
                .min(Comparator.comparingInt(other -> width(of(other))));
    }

    private static boolean holds(
            Routing.Geolocation wide, Routing.Geolocation narrow, Geography geography) {
        if (wide.isDefault()) {
            return true;
        }
        if (wide.continent().isPresent()) {
            return narrow.country()
                    .flatMap(geography::country)
                    .map(Geography.Country::continent)
                    .equals(wide.continent());
        }
        return wide.country().equals(narrow.country());
    }

    private static boolean answersAlike(RecordSet one, RecordSet other) {
        return one.healthCheckId().equals(other.healthCheckId())
                && !(one.content() instanceof Content.TrafficPolicy)
                && Sameness.same(
                        one,
                        other.withKey(one.key()).withRouting(one.routing(), one.setIdentifier()));
    }

    /// The member for the widest place, the first of several.
    static Row widest(List<Row> rows) {
        Comparator<Row> byWidth = Comparator.comparingInt(row -> -width(of(row)));
        return rows.stream().min(byWidth).orElseThrow();
    }

    private static int width(Routing.Geolocation where) {
        if (where.subdivision().isPresent()) {
            return 0;
        }
        if (where.isDefault()) {
            return 3;
        }
        return where.country().isPresent() ? 1 : 2;
    }

    private static Routing.Geolocation of(Row row) {
        return (Routing.Geolocation) row.set().routing();
    }
}
