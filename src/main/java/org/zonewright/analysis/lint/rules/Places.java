package org.zonewright.analysis.lint.rules;

import static java.util.Locale.ROOT;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.EditDistance;
import org.zonewright.analysis.lint.common.Members;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.List;
import java.util.Optional;

/// Regions and locations that Route 53 knows.
public final class Places implements Check.OfSet {

    private static final LintRule REGION =
            LintRule.refusal("r53-region-unknown", Sources.RECORD_SET + " (Region)");
    private static final LintRule LOCATION =
            LintRule.refusal("r53-geo-shape", Sources.GEO_LOCATION + "; " + Sources.GEOLOCATION);

    @Override
    public List<LintRule> rules() {
        return List.of(REGION, LOCATION);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        Geography geography = context.geography();
        switch (row.set().routing()) {
            case Routing.Latency(String region) -> {
                if (geography.region(region).filter(r -> r.forLatency()).isEmpty()) {
                    report.at(row, REGION)
                            .field(Field.ROUTING)
                            .says(region)
                            .fix(nearest(row.set(), region, geography))
                            .add();
                }
            }
            case Routing.Geoproximity(Place.AwsRegion(String region), _) -> {
                if (geography.region(region).isEmpty()) {
                    report.at(row, REGION).field(Field.ROUTING).says(region).add();
                }
            }
            case Routing.Geolocation where ->
                    fault(where, geography)
                            .ifPresent(
                                    fault ->
                                            report.at(row, LOCATION)
                                                    .field(Field.ROUTING)
                                                    .saysVariant(fault, Members.location(where))
                                                    .add());
            case Routing.Simple _,
                    Routing.Weighted _,
                    Routing.Geoproximity _,
                    Routing.Failover _,
                    Routing.Multivalue _,
                    Routing.IpBased _ -> {}
        }
    }

    /// The one region that was most likely meant.
    private static Optional<Fix> nearest(RecordSet set, String text, Geography geography) {
        List<String> near =
                geography.regions().stream()
                        .filter(Geography.Region::forLatency)
                        .map(Geography.Region::id)
                        .filter(id -> EditDistance.between(id, text.strip().toLowerCase(ROOT)) <= 1)
                        .toList();
        return near.size() != 1
                ? Optional.empty()
                : Optional.of(
                        Fix.proposed(
                                "set-region",
                                new Edit.Put(
                                        set.withRouting(
                                                new Routing.Latency(near.getFirst()),
                                                set.setIdentifier())),
                                near.getFirst()));
    }

    private static Optional<String> fault(Routing.Geolocation where, Geography geography) {
        if (where.continent().isPresent()) {
            if (where.country().isPresent() || where.subdivision().isPresent()) {
                return Optional.of("both");
            }
            return geography.continent(where.continent().get()).isPresent()
                    ? Optional.empty()
                    : Optional.of("unknown");
        }
        if (where.country().isEmpty()) {
            return Optional.of("alone");
        }
        return where.isDefault() && where.subdivision().isEmpty()
                ? Optional.empty()
                : country(where.country().get(), where.subdivision(), geography);
    }

    private static Optional<String> country(
            String country, Optional<String> subdivision, Geography geography) {
        boolean known =
                geography.country(country).isPresent()
                        && geography.unsupportedCountries().stream()
                                .noneMatch(c -> c.code().equals(country))
                        && subdivision
                                .map(
                                        code ->
                                                geography.subdivisions(country).stream()
                                                        .anyMatch(s -> s.code().equals(code)))
                                .orElse(true);
        return known ? Optional.empty() : Optional.of("unknown");
    }
}
