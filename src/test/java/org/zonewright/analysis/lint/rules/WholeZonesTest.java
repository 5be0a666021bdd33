package org.zonewright.analysis.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Lints;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// Zones as people have them: what was planted is found, and nothing else.
class WholeZonesTest {

    @Test
    void aCleanZoneHasNoFindings() throws IOException {
        assertEquals(List.of(), Lints.of(zone("/org/zonewright/clean.json")));
    }

    @Test
    void aListingWithEveryFeatureHasNoErrors() throws IOException {
        List<Finding> errors =
                Lints.of(zone("/org/zonewright/codec/route53/listing.json")).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();

        assertEquals(List.of(), errors);
    }

    @Test
    void thePlantedMistakesAreTheSamplesErrorsAndWarnings() throws IOException {
        List<String> found =
                Lints.of(zone("/org/zonewright/sample/example.com.json")).stream()
                        .filter(finding -> finding.severity().compareTo(Severity.WARNING) <= 0)
                        .map(finding -> finding.rule() + " " + Names.plain(finding.name()))
                        .toList();

        assertEquals(
                List.of(
                        "r53-apex-cname example.com",
                        "spf-multiple example.com",
                        "r53-alias-target-missing api.example.com",
                        "r53-alias-loop legacy-gw.example.com",
                        "r53-alias-loop legacy.example.com",
                        "r53-alias-target-missing login.example.com",
                        "wc-type-block acme.example.com",
                        "rt-failover-alias-eth shop.example.com",
                        "rt-failover-no-primary-hc shop.example.com"),
                found);
    }

    private static Zone zone(String resource) throws IOException {
        try (InputStream in = WholeZonesTest.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource);
            }
            Parsed parsed = new Route53Json().read(in.readAllBytes(), resource, Optional.empty());
            return ((Parsed.Usable) parsed).zone();
        }
    }
}
