package org.zonewright.analysis.resolve.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.model.zone.Zone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The resolver against BIND, NSD and Knot on zones that all can hold: no aliases, no routing.
class ServersComparisonTest {

    private static final int ZONES = 400;
    private static final int QUESTIONS_A_ZONE = 40;

    @Test
    void answersAreThoseOfTheMajority(@TempDir Path folder) throws Exception {
        var random = new RandomZones(20260801);
        var zones = new ArrayList<Zone>();
        var questions = new ArrayList<List<Question>>();
        for (int i = 0; i < ZONES; i++) {
            Zone zone = random.zone("z" + i + ".test.");
            zones.add(zone);
            questions.add(
                    Stream.generate(() -> random.question(zone)).limit(QUESTIONS_A_ZONE).toList());
        }
        var differences = new ArrayList<String>();
        var met = new TreeMap<String, Integer>();

        try (var servers = RunningServers.serving(zones, folder)) {
            for (int i = 0; i < ZONES; i++) {
                Zone zone = zones.get(i);
                var comparison = new Comparison(servers.all(), Resolver.of(List.of(zone)), zone);
                comparison.voters().forEach(kind -> met.merge(kind.name(), 1, Integer::sum));
                for (Question question : questions.get(i)) {
                    comparison
                            .difference(question)
                            .map(all -> all + "in\n" + text(zone))
                            .ifPresent(differences::add);
                    met.merge(ending(comparison.ours(question)), 1, Integer::sum);
                }
            }
        }

        assertEquals(
                "",
                String.join("\n", differences.stream().limit(5).toList()),
                "" + differences.size());
        assertMet(met);
    }

    /// That the questions led everywhere, and no server stood aside.
    private static void assertMet(Map<String, Integer> met) {
        for (ServerKind kind : ServerKind.values()) {
            assertTrue(met.getOrDefault(kind.name(), 0) > ZONES / 2, met::toString);
        }
        for (String ending :
                List.of("ANSWER", "CNAME", "DNAME", "REFERRAL", "NODATA", "NXDOMAIN", "YXDOMAIN")) {
            assertTrue(met.getOrDefault(ending, 0) > 0, () -> ending + " " + met);
        }
    }

    private static String ending(Response response) {
        if (response.rcode() != Response.Rcode.NOERROR) {
            return response.rcode().name();
        }
        if (response.answer().isEmpty()) {
            return response.authoritative() ? "NODATA" : "REFERRAL";
        }
        String type = response.answer().getFirst().type().mnemonic();
        return type.equals("CNAME") || type.equals("DNAME") ? type : "ANSWER";
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
