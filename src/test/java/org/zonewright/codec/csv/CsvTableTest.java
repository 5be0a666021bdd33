package org.zonewright.codec.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.RandomZones;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

class CsvTableTest {

    private static final CsvTable CODEC = new CsvTable();
    private static final Optional<DomainName> ORIGIN = Optional.of(DomainName.of("example.com."));
    private static final Messages WORDS = new Messages(Locale.ROOT);

    private static String write(Zone zone) throws IOException {
        var out = new StringBuilder();
        CODEC.write(zone, out);
        return out.toString();
    }

    private static Parsed read(String text) {
        return CODEC.read(text.getBytes(StandardCharsets.UTF_8), "zone.csv", ORIGIN);
    }

    private static Parsed.Usable usable(String text) {
        return assertInstanceOf(Parsed.Usable.class, read(text), text);
    }

    private static Zone zone(RecordSet... sets) {
        return Zone.of(
                ZoneInfo.named(DomainName.of("example.com.")),
                List.of(sets),
                List.of(),
                Zone.Besides.NOTHING);
    }

    private static List<String> said(Parsed parsed) {
        return parsed.problems().stream()
                .map(
                        problem ->
                                "%d:%d [%s] %s"
                                        .formatted(
                                                problem.line(),
                                                problem.column(),
                                                problem.token(),
                                                WORDS.text(problem.message())))
                .toList();
    }

    @Test
    void aSetHasOneRowAValue() throws IOException {
        Zone zone =
                zone(
                        RecordSet.simple(
                                "a.example.com.", RecordType.A, 60, "192.0.2.1", "192.0.2.2"),
                        RecordSet.simple("b.example.com.", RecordType.TXT, 60));

        assertEquals(
                """
                name,type,ttl,value,alias_target,alias_zone_id,evaluate_target_health,\
                traffic_policy_instance_id,routing,set_identifier,weight,region,continent,country,\
                subdivision,failover,cidr_collection_id,cidr_location,local_zone_group,latitude,\
                longitude,bias,health_check_id\r
                a.example.com.,A,60,192.0.2.1,,,,,simple,,,,,,,,,,,,,,\r
                a.example.com.,A,60,192.0.2.2,,,,,simple,,,,,,,,,,,,,,\r
                b.example.com.,TXT,60,,,,,,simple,,,,,,,,,,,,,,\r
                """,
                write(zone));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    =1+1,                  '=1+1,       a formula
                    @SUM(A1),              '@SUM(A1),   a formula of old
                    -x.example.com,        '-x.example.com, read as a subtraction
                    -10,                   -10,         a number is none
                    '=,                    ''=,         looks like a guarded text
                    'tis,                  'tis,        an apostrophe that guards nothing
                    ``,                    ',           an empty text is not no text
                    ',                     '',          looks like the empty text
                    """)
    void aCellIsNoFormula(String text, String cell, String why) {
        assertEquals(cell, CellText.write(text), why);
        assertEquals(Optional.of(text), CellText.read(cell), why);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsWrittenIsReadAgain(long seed) throws IOException {
        var zones = new RandomZones(new Random(seed));
        for (int i = 0; i < 400; i++) {
            Zone zone = withoutHalves(zones.zone());
            String text = write(zone);
            Parsed.Usable parsed = usable(text);

            assertEquals(List.of(), parsed.problems(), text);
            assertEquals(sets(zone), sets(parsed.zone()), text);
            assertEquals(text, write(parsed.zone()), "saving twice");
        }
    }

    /// Without members that the format does not carry.
    private static List<RecordSet> sets(Zone zone) {
        return zone.sets().stream()
                .map(
                        set ->
                                new RecordSet(
                                        set.key(),
                                        set.content(),
                                        set.routing(),
                                        set.healthCheckId(),
                                        List.of()))
                .toList();
    }

    /// Half surrogates are no characters: no UTF-8 text holds them.
    private static Zone withoutHalves(Zone zone) {
        var whole = new ArrayList<RecordSet>();
        for (RecordSet set : zone.sets()) {
            String text =
                    set.toString() + set.name().text() + set.alias().map(a -> a.target().text());
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (new String(bytes, StandardCharsets.UTF_8).equals(text)) {
                whole.add(set);
            }
        }
        return Zone.of(zone.info(), whole, List.of(), zone.besides());
    }

    @Test
    void columnsMayComeInAnyOrderAndBeLeftOut() {
        var parsed =
                usable(
                        """
                        Value;Name;TYPE;ttl;Weight;Set Identifier
                        192.0.2.1;w.example.com;a;60;10;one
                        "192.0.2.2";w.example.com;a;60;20;two
                        """);

        assertEquals(List.of(), said(parsed));
        assertEquals(
                List.of(new Routing.Weighted(10), new Routing.Weighted(20)),
                parsed.zone().sets().stream().map(RecordSet::routing).toList());
    }

    @Test
    void rowsOfOneSetMayStandApart() {
        var parsed =
                usable(
                        """
                        name,type,ttl,value
                        a.example.com,A,60,192.0.2.1
                        b.example.com,A,60,192.0.2.9
                        A.example.com.,A,60,192.0.2.2
                        """);

        assertEquals(List.of(), said(parsed));
        assertEquals(
                List.of("192.0.2.1", "192.0.2.2"),
                parsed.zone()
                        .find(RecordSet.Key.simple("a.example.com", RecordType.A))
                        .orElseThrow()
                        .values());
    }

    @Test
    void theZonesNameIsThatOfItsSoa() {
        byte[] text =
                "name,type,ttl,value\nexample.org,SOA,900,a. b. 1 2 3 4 5\n"
                        .getBytes(StandardCharsets.UTF_8);
        var parsed =
                assertInstanceOf(
                        Parsed.Usable.class, CODEC.read(text, "zone.csv", Optional.empty()));

        assertEquals(DomainName.of("example.org."), parsed.zone().name());
    }

    @Test
    void withoutSoaTheZoneNeedsAName() {
        byte[] text = "name,type,ttl,value\na.b,A,1,192.0.2.1\n".getBytes(StandardCharsets.UTF_8);

        assertInstanceOf(Parsed.NeedsOrigin.class, CODEC.read(text, "zone.csv", Optional.empty()));
    }

    @Test
    void everyProblemHasItsPlaceAndTheRestIsRead() {
        var parsed =
                usable(
                        """
                        name,type,ttl,value,weight,set_identifier,alias_target,colour
                        a.example.com,A,soon,192.0.2.1
                        ,A,60,192.0.2.1
                        b.example.com,A,60,192.0.2.1,10
                        c.example.com,A,60,,,,x.example.com.
                        d.example.com,A,60,"192.0.2.1"x
                        e.example.com,A,60,192.0.2.1
                        e.example.com,A,61,192.0.2.2
                        f.example.com,A,60,1,2,3,4,5,6
                        """);

        assertEquals(
                List.of(
                        "1:56 [colour] expected a known column, found colour: it is left out",
                        "2:17 [soon] expected a whole number for ttl, found soon",
                        "3:1 [,] expected a text in the column name, found none",
                        "4:1 [b.example.com] expected a SetIdentifier with weighted, found none",
                        "5:17 [60] expected no TTL, found one on an alias: an alias has the TTL of"
                                + " its target",
                        "6:31 [x] expected a comma or the end of the row behind a closing quote,"
                                + " found x",
                        "8:17 [61] expected the TTL 60 for each record of e.example.com. A, found"
                                + " 61: records of one set have one TTL, 60 is taken",
                        "9:1 [f.example.com] expected exactly one of [AliasTarget, all of [TTL,"
                                + " and ResourceRecords], or TrafficPolicyInstanceId], found more"
                                + " than one",
                        "9:30 [6] expected at most 8 cells in a row, found more"),
                said(parsed));
        assertEquals(1, parsed.zone().size());
        assertEquals(5, parsed.zone().unreadable().size());
        assertEquals(
                "{\"Name\":\"a.example.com\",\"Type\":\"A\",\"TTL\":\"soon\","
                        + "\"ResourceRecords\":[{\"Value\":\"192.0.2.1\"}]}",
                parsed.zone().unreadable().getFirst().json());
    }

    @Test
    void anOpenQuoteEndsTheTable() {
        var parsed = usable("name,type,ttl,value\na.b,A,60,192.0.2.1\nb,\"A\n,60\n");

        assertEquals(
                List.of("3:3 [\"A] expected a closing quote, found the end of the file"),
                said(parsed));
        assertEquals(1, parsed.zone().size());
    }

    @Test
    void whatIsNoTableIsNotTakenForOne() {
        for (String text :
                List.of("", "{}", "a,b\n1,2", "example.com. 60 IN A 192.0.2.1", "---\na: 1\n")) {
            assertFalse(CODEC.recognises(text.getBytes(StandardCharsets.UTF_8)), text);
            assertInstanceOf(Parsed.Unusable.class, read(text), text);
        }
        for (String text : List.of("\ufeffName,Type,Value\r\n", "\"type\"\tname\talias_target")) {
            assertTrue(CODEC.recognises(text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }

    @Test
    void aTableWithMoreThanAsciiSaysItsEncoding() throws IOException {
        var set = RecordSet.simple("a.example.com.", RecordType.TXT, 60, "\"é\"");

        assertTrue(write(zone(set)).startsWith("\ufeffname,"));
        assertEquals(List.of(set), sets(usable(write(zone(set))).zone()));
    }

    @Test
    void aliasesKeepAll() throws IOException {
        var alias =
                RecordSet.simple("a.example.com.", RecordType.A, 60)
                        .withContent(new Content.Alias(DomainName.of("x.example.com."), "Z1", true))
                        .withRouting(new Routing.Failover(Routing.Failover.Role.PRIMARY), "p")
                        .withHealthCheck(Optional.of("hc"));

        assertEquals(List.of(alias), sets(usable(write(zone(alias))).zone()));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void damageHasOnlyDeclaredOutcomes(long seed) throws IOException {
        var chance = new Random(seed);
        var zones = new RandomZones(chance);
        String signs = "\",;\t\r\n'=-x1\u0000é";
        for (int i = 0; i < 1500; i++) {
            var text = new StringBuilder(write(zones.zone()));
            for (int n = chance.nextInt(6); n >= 0; n--) {
                int at = chance.nextInt(text.length());
                int end = Math.min(text.length(), at + chance.nextInt(9));
                int sign = chance.nextInt(signs.length());
                text.replace(at, end, signs.substring(sign, sign + 1));
            }
            Parsed parsed = read(text.toString());
            for (Problem problem : parsed.problems()) {
                assertFalse(WORDS.text(problem.message()).isBlank());
                assertTrue(problem.line() > 0 && problem.column() > 0, problem::toString);
            }
            if (parsed instanceof Parsed.Usable(Zone zone, _, var locations)) {
                assertEquals(zone.size() + zone.unreadable().size(), locations.size());
            }
        }
    }
}
