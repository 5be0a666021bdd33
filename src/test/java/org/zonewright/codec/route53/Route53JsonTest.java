package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `aws route53` prints is read and written back as it was, but for the order of record sets.
class Route53JsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"listing.json", "zone.json", "private-zone.json"})
    void whatTheCommandLinePrintsIsWrittenBackWithAnotherOrderAtMost(String file) {
        String text = JsonFiles.resource(file);
        Parsed.Usable parsed = JsonFiles.usable(text);

        assertEquals(List.of(), parsed.problems());
        assertEquals(sortedLines(text), sortedLines(JsonFiles.write(parsed.zone())));
    }

    @Test
    void recordSetsAreWrittenInListingOrder() {
        Zone zone = JsonFiles.usable(JsonFiles.resource("listing.json")).zone();
        Zone again = JsonFiles.usable(JsonFiles.write(zone)).zone();
        List<RecordSet> order = new ArrayList<>(again.sets());
        List<Location> places =
                order.stream().map(set -> location(JsonFiles.write(again), set.key())).toList();

        assertEquals(39, order.size());
        assertEquals(places.stream().sorted((a, b) -> a.line() - b.line()).toList(), places);
    }

    @Test
    void savingTwiceGivesTheSameBytes() {
        String once = JsonFiles.write(JsonFiles.usable(JsonFiles.resource("zone.json")).zone());

        assertEquals(once, JsonFiles.write(JsonFiles.usable(once).zone()));
    }

    @Test
    void everyPolicyIsRead() {
        Zone zone = JsonFiles.usable(JsonFiles.resource("listing.json")).zone();
        Map<Routing.Policy, Integer> counts =
                zone.sets().stream()
                        .collect(toMap(set -> set.routing().policy(), _ -> 1, Integer::sum));

        assertEquals(
                Map.of(
                        Routing.Policy.SIMPLE, 22,
                        Routing.Policy.WEIGHTED, 2,
                        Routing.Policy.LATENCY, 2,
                        Routing.Policy.FAILOVER, 2,
                        Routing.Policy.GEOLOCATION, 4,
                        Routing.Policy.GEOPROXIMITY, 3,
                        Routing.Policy.MULTIVALUE, 2,
                        Routing.Policy.IP_BASED, 2),
                counts);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # charset, mark    why
                    UTF-8,     '',     plain
                    UTF-8,     EFBBBF, what Notepad adds
                    UTF-16LE,  FFFE,   PowerShell's > writes this
                    UTF-16BE,  FEFF,   the other order
                    UTF-16LE,  '',     a mark lost on the way
                    """)
    void anyUnicodeIsRead(String charset, String mark) {
        String text = JsonFiles.resource("listing.json").replace("first part", "größe 😀");
        ByteBuffer encoded = Charset.forName(charset).encode(text);
        byte[] head = java.util.HexFormat.of().parseHex(mark);
        byte[] bytes = Arrays.copyOf(head, head.length + encoded.remaining());
        encoded.get(bytes, head.length, encoded.remaining());

        Parsed.Usable parsed =
                assertInstanceOf(
                        Parsed.Usable.class,
                        JsonFiles.CODEC.read(bytes, "zone.json", Optional.empty()));

        assertEquals(sortedLines(text), sortedLines(JsonFiles.write(parsed.zone())));
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "4, 4", "0, 4", "3, 4"})
    void indentationIsKeptAsTwoOrFour(int has, int gets) {
        String text =
                JsonFiles.resource("listing.json")
                        .replace("    ", has == 0 ? "" : " ".repeat(has))
                        .replace(has == 0 ? "\n" : "\0", "");
        String written = JsonFiles.write(JsonFiles.usable(text).zone());

        assertTrue(written.startsWith("{\n" + " ".repeat(gets) + "\"ResourceRecordSets\": [\n"));
    }

    @Test
    void eachRowKnowsWhereItsBraceOpens() {
        String text = JsonFiles.resource("listing.json");

        assertEquals(
                new Location(3, 9),
                location(text, RecordSet.Key.simple("example.com.", RecordType.A)));
        assertEquals(
                new Location(12, 9),
                location(text, RecordSet.Key.simple("example.com.", RecordType.AAAA)));
    }

    @Test
    void theZonesNameComesFromHostedZoneOrSoaOrTheCaller() {
        String bare =
                "{\"ResourceRecordSets\": [{\"Name\": \"www.example.com.\", \"Type\": \"A\","
                        + "\"TTL\": 60, \"ResourceRecords\": [{\"Value\": \"192.0.2.1\"}]}]}";

        assertEquals("example.com.", name(JsonFiles.resource("listing.json")));
        assertEquals("corp.example.", name(JsonFiles.resource("private-zone.json")));
        assertInstanceOf(Parsed.NeedsOrigin.class, JsonFiles.parse(bare));
        Parsed given =
                JsonFiles.CODEC.read(
                        bare.getBytes(StandardCharsets.UTF_8),
                        "zone.json",
                        Optional.of(DomainName.of("example.com")));
        Zone zone = assertInstanceOf(Parsed.Usable.class, given).zone();
        assertEquals("example.com.", name(JsonFiles.write(zone)), "a saved zone says its name");
    }

    @Test
    void aBareListOfRecordSetsIsRead() {
        String text = JsonFiles.resource("listing.json").strip();
        String list = text.substring(text.indexOf('['), text.lastIndexOf(']') + 1);

        assertEquals(39, JsonFiles.usable(list).zone().size());
    }

    private static String name(String text) {
        return JsonFiles.usable(text).zone().name().toString();
    }

    private static Location location(String text, EntryId id) {
        Location found = JsonFiles.usable(text).locations().get(id);
        assertTrue(found != null, () -> id + " has no place");
        return found;
    }

    private static List<String> sortedLines(String text) {
        return text.lines().map(line -> line.replaceAll(",$", "")).sorted().toList();
    }
}
