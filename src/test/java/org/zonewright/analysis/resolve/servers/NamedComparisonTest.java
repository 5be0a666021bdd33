package org.zonewright.analysis.resolve.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The resolver against BIND on zones that both can hold: no aliases, no routing.
class NamedComparisonTest {

    private static final int ZONES = 200;
    private static final int QUESTIONS_A_ZONE = 40;

    @Test
    void answersAreThoseOfBind(@TempDir Path folder) throws Exception {
        assumeTrue(Named.isInstalled(), "BIND (Debian: bind9) is not installed: nothing compared");
        var random = new RandomZones(20260801);
        List<Zone> zones =
                IntStream.range(0, ZONES).mapToObj(i -> random.zone("z" + i + ".test.")).toList();
        var differences = new ArrayList<String>();
        var rcodes = new TreeSet<String>();

        try (Named named = Named.serving(zones, folder)) {
            for (Zone zone : zones) {
                var comparison = new Comparison(named, Resolver.of(List.of(zone)), zone.name());
                for (int i = 0; i < QUESTIONS_A_ZONE; i++) {
                    String name = random.name(zone.name());
                    RecordType type = random.type();
                    comparison
                            .difference(name, type)
                            .map(both -> both + "\nin\n" + text(zone))
                            .ifPresent(differences::add);
                    rcodes.add(comparison.ours(name, type).rcode().name());
                }
            }
        }

        assertEquals(List.of(), differences.stream().limit(5).toList(), differences.size() + "");
        assertTrue(rcodes.containsAll(List.of("NOERROR", "NXDOMAIN")), "answers of both kinds");
    }

    private static String text(Zone zone) {
        var out = new StringBuilder();
        zone.sets()
                .forEach(
                        set ->
                                out.append(
                                        "  %s %s %s%n"
                                                .formatted(set.name(), set.type(), set.values())));
        return out.toString();
    }
}
