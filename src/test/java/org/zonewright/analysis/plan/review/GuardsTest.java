package org.zonewright.analysis.plan.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class GuardsTest {

    /// Rule, what it is about, and whether somebody must type something.
    private static List<String> guards(Zone base, Zone draft) {
        return new Guards(base, ZoneDiff.between(base, draft).changes())
                .all().stream()
                        .map(
                                guard ->
                                        guard.note().rule()
                                                + guard.note()
                                                        .about()
                                                        .map(key -> " " + key.type())
                                                        .orElse("")
                                                + (guard.typed() ? " typed" : ""))
                        .toList();
    }

    private static List<String> guards(String before, String after) {
        return guards(Zones.hosted("example.com.", before), Zones.hosted("example.com.", after));
    }

    @Test
    void theSetsOfTheZoneItselfAreGrave() {
        Zone base = Zones.hosted("example.com.", "");
        Zone draft =
                base.with(Zones.set("example.com.", "@ 172800 NS ns-1.example.net."))
                        .with(Zones.set("example.com.", "@ 60 SOA a. b. 1 2 3 4 5"));

        assertEquals(
                List.of(
                        "batch-apex-ns NS typed",
                        "batch-apex-soa SOA typed",
                        "batch-ttl-not-lowered NS"),
                guards(base, draft));
        assertEquals(
                List.of(),
                guards("", "child 300 NS ns-1.example.net.\n@ 60 A 192.0.2.1"),
                "neither another's name servers nor other sets of the zone's name");
    }

    /// The zones have SOA and NS too.
    @ParameterizedTest
    @CsvSource({
        "18,  6, 0, batch-mass-delete",
        "18,  7, 0, batch-mass-delete typed",
        "18,  0, 6, batch-mass-delete",
        "18,  0, 5, ''",
        "18,  3, 2, ''",
        "7,   7, 0, ''",
        "8,   4, 0, batch-mass-delete typed"
    })
    void muchThatIsDeletedIsGraveAndMuchThatChangesIsSaid(
            int size, int deleted, int changed, String guards) {
        String before = hosts(0, size, "192.0.2.1");
        String after =
                hosts(deleted, deleted + changed, "192.0.2.2")
                        + hosts(deleted + changed, size, "192.0.2.1");

        assertEquals(guards, String.join(" ", guards(before, after)));
    }

    private static String hosts(int from, int to, String address) {
        return IntStream.range(from, to)
                .mapToObj(i -> "h%d 60 A %s\n".formatted(i, address))
                .collect(Collectors.joining());
    }

    @Test
    void aTrafficPolicyRecordIsNotOursToTouch() {
        String policy = "p POLICY A 7b3d4f2a-1111-2222-3333-444455556666";

        assertEquals(List.of("r53-policy-record-touch A"), guards(policy, "p 60 A 192.0.2.1"));
        assertEquals(List.of(), guards(policy, policy));
    }

    @ParameterizedTest
    @CsvSource({
        "a 3601 A 192.0.2.1, a 60 A 192.0.2.2,                       batch-ttl-not-lowered A",
        "a 3601 A 192.0.2.1, ,                                       batch-ttl-not-lowered A",
        "a 3601 A 192.0.2.1, a ALIAS A b.example.com.,               batch-ttl-not-lowered A",
        "a 3601 A 192.0.2.1, a 60 A 192.0.2.1,                       ''",
        "a 3600 A 192.0.2.1, a 60 A 192.0.2.2,                       ''",
        "'', a 86400 A 192.0.2.2,                                    ''"
    })
    void aLongTtlIsLoweredBeforeACutOver(String before, String after, String guards) {
        assertEquals(guards, String.join(" ", guards(before, after == null ? "" : after)));
    }
}
