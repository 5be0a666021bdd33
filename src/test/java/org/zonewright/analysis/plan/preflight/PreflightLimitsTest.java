package org.zonewright.analysis.plan.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How much a request, a record set, a group and a zone may hold, and what several batches or an
/// unreadable zone file do to verdicts.
class PreflightLimitsTest {

    private static final Preflight PREFLIGHT = new Preflight(new AliasServices(), new Geography());

    private static final Zone EMPTY = Zones.hosted("example.com.", "");

    private static String addresses(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "192.0.%d.%d".formatted(i / 250, i % 250))
                .collect(Collectors.joining(" | "));
    }

    private static String changes(int count, String action, String rest) {
        return IntStream.range(0, count)
                .mapToObj(i -> "%s h%d %s".formatted(action, i, rest))
                .collect(Collectors.joining(" && "));
    }

    private static String said(Zone zone, String batch) {
        return Batches.said(Batches.judge(zone, batch));
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource({
        "1000, CREATE, 192.0.2.1, ok",
        "1001, CREATE, 192.0.2.1, InvalidChangeBatch: Number of records limit of 1000 exceeded.",
        "500, UPSERT, 192.0.2.1, ok",
        "501, UPSERT, 192.0.2.1, InvalidChangeBatch: Number of records limit of 1000 exceeded.",
    })
    void anUpsertCountsTwiceInElements(int count, String action, String value, String said) {
        assertEquals(said, said(EMPTY, changes(count, action, "A " + value)));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "160, CREATE, ok",
        "161, CREATE, InvalidChangeBatch: RDATA character limit of 32000 exceeded.",
        "80, UPSERT, ok",
        "81, UPSERT, InvalidChangeBatch: RDATA character limit of 32000 exceeded.",
    })
    void anUpsertCountsTwiceInCharacters(int count, String action, String said) {
        String twoHundred = "\"" + "x".repeat(198) + "\"";

        assertEquals(said, said(EMPTY, changes(count, action, "TXT " + twoHundred)));
    }

    @Test
    void aSetHas400Values() {
        assertEquals("ok", said(EMPTY, "CREATE w A " + addresses(400)));
        assertEquals(
                "InvalidChangeBatch: Cannot have more than 400 records in a RRSet.",
                said(EMPTY, "CREATE w A " + addresses(401)));
    }

    @Test
    void textIsTooLongInOtherWordsThanOtherValues() {
        String text = ("\"" + "x".repeat(250) + "\" ").repeat(16).strip();

        assertEquals(
                "InvalidChangeBatch: Invalid Resource Record: FATAL problem: TXTRRDATATooLong"
                        + " encountered at '"
                        + text
                        + "'",
                said(EMPTY, "CREATE w TXT " + text));
        assertEquals(
                "InvalidInput: (A value of 4004 characters: 4000 are allowed.)",
                said(EMPTY, "CREATE w CAA 0 issue \"" + "x".repeat(3_994) + "\""));
    }

    @Test
    void aGroupHas100Members() {
        String hundred =
                IntStream.range(0, 100)
                        .mapToObj(i -> "w A 192.0.2.1 ; weighted 1 id=m" + i)
                        .collect(Collectors.joining("\n"));
        Zone full = Zones.hosted("example.com.", hundred);

        assertEquals("ok", said(full, "UPSERT w A 192.0.2.1 ; weighted 2 id=m7"));
        assertEquals(
                "InvalidChangeBatch: (101 records of one name and type: 100 are allowed.)",
                said(full, "CREATE w A 192.0.2.1 ; weighted 1 id=one-more"));
    }

    @Test
    void aZoneHas10000SetsUnlessItHasMoreAlready() {
        List<RecordSet> sets =
                IntStream.range(0, 10_000)
                        .mapToObj(
                                i ->
                                        RecordSet.simple(
                                                "z" + i + ".example.com.",
                                                RecordType.A,
                                                60,
                                                "192.0.2.1"))
                        .toList();
        Zone full = Zone.of(EMPTY.info(), sets, List.of(), Zone.Besides.NOTHING);

        assertEquals(
                "InvalidChangeBatch: Exceeded limit MAX_RRSETS_BY_ZONE for zone: " + Zones.ID,
                said(full, "CREATE w A 192.0.2.1"));
        assertEquals("ok", said(full, "UPSERT z7 A 192.0.2.1"));
        assertEquals(
                "ok",
                said(
                        full.with(Zones.set("example.com.", "v A 192.0.2.1")),
                        "CREATE w A 192.0.2.1"));
    }

    @Test
    void aRefusedBatchIsTheLastAndAGapBetweenTwoIsNoted() {
        Zone zone = Zones.hosted("example.com.", "w 60 A 192.0.2.1");
        List<Request> requests =
                List.of(
                        Batches.request("DELETE w 60 A 192.0.2.1"),
                        Batches.request("CREATE w 60 CNAME a.example.net."),
                        Batches.request("CREATE w 60 CNAME a.example.net."),
                        Batches.request("CREATE v 60 A 192.0.2.1"));

        assertEquals(3, PREFLIGHT.judge(zone, requests).size());
        List<Verdict> two = PREFLIGHT.judge(zone, requests.subList(0, 2));
        assertEquals("batch-gap:warning", Batches.notes(two.getFirst()));
        assertEquals("", Batches.notes(two.getLast()));
    }

    @Test
    void whatTrafficFlowMadeIsNotPutAndItsDeletionIsWarnedOf() {
        Zone zone =
                Zones.hosted("example.com.", "old POLICY A 7b3d4f2a-1111-2222-3333-444455556666");

        assertEquals("InvalidChangeBatch", said(zone, "UPSERT old A 192.0.2.1").split(":", 2)[0]);
        assertEquals(
                "r53-policy-record-touch:warning",
                Batches.notes(
                        Batches.judge(
                                zone, "DELETE old POLICY A 7b3d4f2a-1111-2222-3333-444455556666")));
    }

    @Test
    void aSetThatCannotBeReadIsThereAndCannotBeCompared() {
        var broken =
                new UnreadableSet(
                        new UnreadableSet.Number(1),
                        "{}",
                        DomainName.of("w.example.com."),
                        RecordType.A,
                        "",
                        "r53-malformed",
                        Phrase.of("codec.missing", "TTL"));
        Zone zone = Zone.of(EMPTY.info(), EMPTY.sets(), List.of(broken), Zone.Besides.NOTHING);

        assertEquals(
                "InvalidChangeBatch: Tried to create resource record set"
                        + " [name='w.example.com.', type='A'] but it already exists",
                said(zone, "CREATE w A 192.0.2.1"));
        assertEquals(
                "r53-malformed:unverified",
                Batches.notes(Batches.judge(zone, "DELETE w A 192.0.2.1")));
        var put =
                assertInstanceOf(
                        Verdict.Accepted.class, Batches.judge(zone, "UPSERT w A 192.0.2.1"));
        assertEquals(List.of(), put.zone().unreadable());
    }

    @Test
    void whatIsStoredIsSpelledAsRoute53Spells() {
        var made =
                assertInstanceOf(
                        Verdict.Accepted.class,
                        Batches.judge(EMPTY, "CREATE *.W CNAME Any.Example.NET"));

        RecordSet set =
                made.zone()
                        .find(RecordSet.Key.simple("*.w.example.com.", RecordType.CNAME))
                        .orElseThrow();
        assertEquals("\\052.w.example.com.", set.name().text());
        assertEquals(List.of("Any.Example.NET"), set.values());
    }
}
