package org.zonewright.analysis.plan.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// LINTS section 2: what only several batches together show.
class SeriesNotesTest {

    private static List<String> notes(Zone zone, String... batches) {
        return new Preflight(new AliasServices(), new Geography())
                .judge(zone, Stream.of(batches).map(Batches::request).toList()).stream()
                        .map(Batches::notes)
                        .toList();
    }

    private static List<String> notes(String zone, String... batches) {
        return notes(Zones.hosted("example.com.", zone), batches);
    }

    @Test
    void aNameThatIsGoneBetweenTwoBatchesIsAGap() {
        assertEquals(
                List.of("batch-gap:warning", ""),
                notes("a 60 A 192.0.2.1", "DELETE a 60 A 192.0.2.1", "CREATE a TXT \"x\""));
    }

    @Test
    void aGroupThatIsPutBackLaterIsSplit() {
        assertEquals(
                List.of("batch-split-group:error", ""),
                notes(
                        "a 60 A 192.0.2.1\na TXT \"x\"",
                        "DELETE a 60 A 192.0.2.1",
                        "CREATE a 60 A 192.0.2.2 ; weighted 1 id=x"));
    }

    @Test
    void aNameThatIsNeverWithoutRecordsIsNone() {
        assertEquals(
                List.of("", ""),
                notes(
                        "a 60 A 192.0.2.1",
                        "DELETE a 60 A 192.0.2.1 && CREATE a 60 CNAME b.example.net.",
                        "CREATE c 60 A 192.0.2.2"));
        assertEquals(
                List.of("", ""),
                notes("a 60 A 192.0.2.1", "DELETE a 60 A 192.0.2.1", "CREATE b 60 A 192.0.2.2"),
                "it is gone for good");
    }

    @Test
    void muchThatChangesIsSaidOnceWhereItBecomesMuch() {
        String zone =
                IntStream.range(0, 18)
                        .mapToObj("h%d 60 A 192.0.2.1"::formatted)
                        .collect(Collectors.joining("\n"));

        assertEquals(
                List.of("", "batch-mass-delete:warning", ""),
                notes(zone, changed(0, 5), changed(5, 6), changed(6, 9)),
                "6 of 20");
    }

    private static String changed(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj("UPSERT h%d 60 A 192.0.2.2"::formatted)
                .collect(Collectors.joining(" && "));
    }

    @Test
    void nothingIsSaidOfAWayThatIsRefused() {
        assertEquals(
                List.of("", ""),
                notes(
                        "a 60 A 192.0.2.1",
                        "DELETE a 60 A 192.0.2.1",
                        "CREATE a 60 A 192.0.2.2 && CREATE a 60 CNAME b.example.net."));
    }
}
