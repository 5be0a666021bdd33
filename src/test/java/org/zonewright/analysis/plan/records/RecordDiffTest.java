package org.zonewright.analysis.plan.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.Zones;
import org.zonewright.analysis.plan.records.Difference.Kind;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

class RecordDiffTest {

    private static final String ZONE = "example.com.";

    private static final Zone OF_ALL_KINDS =
            Zones.hosted(
                    ZONE,
                    """
                    *          60 A 192.0.2.1 | 192.0.2.2
                    odd\\100at 60 AAAA 2001:db8::1 | 2001:db8::2
                    www        ALIAS A *.example.com. eth
                    mail       60 MX 10 mx1.example.com. | 20 mx2.example.com.
                    _sip._tcp  60 SRV 1 2 5060 sip.example.com.
                    text       60 TXT "a \\"b\\" \\\\ \\303\\244" "c" | "v=spf1 -all"
                    to         60 CNAME www.example.com.
                    sub        60 NS ns.sub.example.com. | ns.example.net.
                    split      60 A 192.0.2.11 ; weighted 3 id=a hc=check-1
                    split      60 A 192.0.2.12 ; weighted 1 id=b
                    cdn        ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2
                    """);

    private static List<Difference> diff(String before, String after) {
        return RecordDiff.between(Zones.of(ZONE, before), Zones.of(ZONE, after)).differences();
    }

    private static List<String> told(String before, String after) {
        return diff(before, after).stream().map(RecordDiffTest::told).toList();
    }

    private static String told(Difference one) {
        String line =
                one.line().stream()
                        .map(
                                piece ->
                                        switch (piece) {
                                            case Piece.Term(Phrase phrase) ->
                                                    " "
                                                            + phrase.key().replaceAll(".*\\.", "")
                                                            + " ";
                                            case Piece.Said(var mark, String text) ->
                                                    switch (mark) {
                                                        case SAME -> text;
                                                        case GOES -> "[-" + text + "]";
                                                        case COMES -> "[+" + text + "]";
                                                    };
                                        })
                        .collect(Collectors.joining())
                        .replaceAll(" +", " ")
                        .strip();
        return one.kind().id()
                + " "
                + one.entry().name().relativeTo(DomainName.of(ZONE))
                + ": "
                + line;
    }

    @Test
    void onlyTheWordThatChangedIsMarked() {
        assertEquals(
                List.of("changed a: 198.51.100.[-26][+27]"),
                told("a 60 A 198.51.100.26 | 192.0.2.1", "a 60 A 192.0.2.1 | 198.51.100.27"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("seeds")
    void theSameInOtherWordsIsNoDifference(long seed) {
        Zone other = Respelled.of(OF_ALL_KINDS, seed);

        assertEquals(List.of(), RecordDiff.between(OF_ALL_KINDS, other).differences());
        assertEquals(List.of(), RecordDiff.between(other, OF_ALL_KINDS).differences());
    }

    @Test
    void aSetOfTheSameDataUnderAnotherNameWasRenamed() {
        assertEquals(
                List.of("renamed new: [-old][+new] ttl 60 192.0.2.1"),
                told("old 60 A 192.0.2.1", "new 60 A 192.0.2.1"));
    }

    @Test
    void aMemberUnderAnotherIdentifierWasRenamed() {
        assertEquals(
                List.of("renamed a: [-x][+y] ttl 60 192.0.2.1"),
                told("a 60 A 192.0.2.1 ; weighted 1 id=x", "a 60 A 192.0.2.1 ; weighted 1 id=y"));
    }

    @Test
    void aSetThatGoesIntoAPolicyIsStillTheSame() {
        assertEquals(
                List.of(
                        "added a: b weight [+9] ttl [+60] [+192.0.2.2]",
                        "renamed a: [+x] simple weight [+1] ttl 60 192.0.2.1"),
                told(
                        "a 60 A 192.0.2.1",
                        "a 60 A 192.0.2.1 ; weighted 1 id=x\na 60 A 192.0.2.2 ; weighted 9 id=b"));
    }

    @Test
    void setsThatMoveTogetherAreToldApartByTheirFirstLabel() {
        assertEquals(
                List.of(
                        "renamed a.live: [-a.test][+a.live] ttl 60 192.0.2.1",
                        "renamed b.live: [-b.test][+b.live] ttl 60 192.0.2.1"),
                told(
                        "a.test 60 A 192.0.2.1\nb.test 60 A 192.0.2.1",
                        "a.live 60 A 192.0.2.1\nb.live 60 A 192.0.2.1"));
    }

    @Test
    void whereItIsInDoubtNothingWasRenamed() {
        List<Kind> kinds =
                diff("a 60 A 192.0.2.1\nb 60 A 192.0.2.1", "c 60 A 192.0.2.1").stream()
                        .map(Difference::kind)
                        .toList();

        assertEquals(List.of(Kind.DELETED, Kind.DELETED, Kind.ADDED), kinds);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "t, '\"ab\" \"c\"', '\"a\" \"bc\"', RESPELLED",
                "t, '\"ab\" \"c\"', '\"a\" \"bd\"', CHANGED",
                "x._tcp, '\"ab\" \"c\"', '\"a\" \"bc\"', CHANGED"
            })
    void textCutAnewSaysTheSameButAtNamesOfServices(
            String name, String before, String after, Kind kind) {
        List<Difference> found = diff(name + " 60 TXT " + before, name + " 60 TXT " + after);

        assertEquals(List.of(kind), found.stream().map(Difference::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void anUnreadableSetIsKnownByWhatItSaysWhereverItStands(int number) {
        Zone one = withUnreadable(1, "{\"Name\": \"a\"}");
        Zone other = withUnreadable(number, "{\"Name\": \"a\"}");

        assertEquals(List.of(), RecordDiff.between(one, other).differences());
        assertEquals(1, RecordDiff.between(one, Zones.hosted(ZONE, "")).counts().deleted());
    }

    private static Zone withUnreadable(int number, String json) {
        Zone zone = Zones.hosted(ZONE, "");
        var set =
                new UnreadableSet(
                        new UnreadableSet.Number(number),
                        json,
                        DomainName.of("a"),
                        RecordType.A,
                        "",
                        "r53-body-choice",
                        Phrase.of("lint.r53-body-choice"));
        return Zone.of(
                zone.info(), new ArrayList<>(zone.sets()), List.of(set), Zone.Besides.NOTHING);
    }
}
