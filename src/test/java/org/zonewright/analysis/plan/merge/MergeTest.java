package org.zonewright.analysis.plan.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.Zones;
import org.zonewright.codec.SoundZones;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

class MergeTest {

    private static final Phrase NAME = Phrase.of("edit.opened");

    private static Zone zone(String lines) {
        return Zones.hosted("example.com.", lines.replace(" / ", "\n"));
    }

    private static String words(Conflict conflict) {
        return conflict.key().name().labels().getFirst()
                + " "
                + conflict.key().type()
                + " "
                + conflict.why().id();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            textBlock =
                    """
                    # base             ; theirs             ; mine               ; merged             ; conflicts
                    w 60 A 192.0.2.1   ; w 60 A 192.0.2.2   ; w 60 A 192.0.2.1   ; w 60 A 192.0.2.2   ; ''
                    w 60 A 192.0.2.1   ; w 60 A 192.0.2.1   ; w 60 A 192.0.2.3   ; w 60 A 192.0.2.3   ; ''
                    w 60 A 192.0.2.1   ; w 60 A 192.0.2.2   ; w 60 A 192.0.2.2   ; w 60 A 192.0.2.2   ; ''
                    w 60 A 192.0.2.1   ; ''                 ; w 60 A 192.0.2.1   ; ''                 ; ''
                    w 60 A 192.0.2.1   ; ''                 ; ''                 ; ''                 ; ''
                    ''                 ; a 60 A 192.0.2.1   ; b 60 A 192.0.2.2   ; a 60 A 192.0.2.1 / b 60 A 192.0.2.2 ; ''
                    w MX 1 a. | 2 b.   ; w MX 2 B | 1 A.    ; w MX 3 c.          ; w MX 3 c.          ; ''
                    w 60 A 192.0.2.1   ; w 60 A 192.0.2.2   ; w 60 A 192.0.2.3   ; w 60 A 192.0.2.3   ; w A both-changed
                    w 60 A 192.0.2.1   ; ''                 ; w 60 A 192.0.2.3   ; w 60 A 192.0.2.3   ; w A deleted-and-changed
                    w 60 A 192.0.2.1   ; w 60 A 192.0.2.2   ; ''                 ; ''                 ; w A deleted-and-changed
                    ''                 ; w 60 CNAME a.      ; w 60 A 192.0.2.3   ; w 60 A 192.0.2.3   ; w A together,w CNAME together
                    ''                 ; w A 192.0.2.1      ; w TXT "a"          ; w A 192.0.2.1 / w TXT "a" ; ''
                    """)
    void whatOneSideChangedIsTakenAndWhatBothDidIsAQuestion(
            String base, String theirs, String mine, String merged, String conflicts) {
        var merge = Merge.of(zone(base), zone(theirs), zone(mine));

        assertTrue(ZoneDiff.between(zone(merged), merge.merged()).isEmpty(), merged);
        assertEquals(
                conflicts,
                merge.conflicts().stream().map(MergeTest::words).collect(Collectors.joining(",")));
    }

    @Test
    void membersForOnePlaceAndOtherPoliciesAreConflicts() {
        String us = "w 60 A 192.0.2.1 ; latency us-east-1 id=";

        assertEquals(2, Merge.of(zone(""), zone(us + "a"), zone(us + "b")).conflicts().size());
        assertEquals(
                2,
                Merge.of(
                                zone(""),
                                zone("w 60 A 192.0.2.1 ; weighted 1 id=a"),
                                zone("w 60 A 192.0.2.1"))
                        .conflicts()
                        .size());
        assertEquals(
                0,
                Merge.of(
                                zone(""),
                                zone("w 60 A 192.0.2.1 ; weighted 1 id=a"),
                                zone("w 60 A 192.0.2.1 ; weighted 1 id=b"))
                        .conflicts()
                        .size());
    }

    @Test
    void eachConflictIsDecidedByItself() {
        var merge =
                Merge.of(
                        zone("a A 192.0.2.1 / b A 192.0.2.1 / c A 192.0.2.1"),
                        zone("a A 192.0.2.2 / b A 192.0.2.2"),
                        zone("a A 192.0.2.3 / b A 192.0.2.3 / c A 192.0.2.3"));
        Map<RecordSet.Key, Conflict.Choice> chosen = new HashMap<>();
        chosen.put(merge.conflicts().get(0).key(), Conflict.Choice.BASE);
        chosen.put(merge.conflicts().get(2).key(), Conflict.Choice.THEIRS);

        Zone decided = merge.edit(chosen).applyTo(merge.mine());
        assertTrue(
                ZoneDiff.between(zone("a A 192.0.2.1 / b A 192.0.2.3"), decided).isEmpty(),
                decided.sets()::toString);
    }

    @Test
    void whatWasSavedAndNotYetSentStaysToBeSent() {
        History saved =
                History.of(zone("x 60 A 192.0.2.1 / y 60 A 192.0.2.1"), Instant.EPOCH)
                        .push(put("x 60 A 192.0.2.2"), NAME, Instant.EPOCH)
                        .markSaved();
        Zone theirs = zone("x 60 A 192.0.2.2 / y 60 A 192.0.2.9");
        History takenBack = saved.push(put("x 60 A 192.0.2.1"), NAME, Instant.EPOCH);

        ZoneDiff left = merged(saved, theirs).diff();
        assertEquals(
                List.of("x.example.com."),
                left.changes().stream()
                        .map(change -> change.after().orElseThrow().name().canonical())
                        .toList());
        assertTrue(merged(takenBack, theirs).diff().isEmpty());
    }

    private static Edit put(String line) {
        return new Edit.Put(Zones.set("example.com.", line));
    }

    private static History merged(History mine, Zone theirs) {
        var merge = Merge.of(mine.saved().zone(), theirs, mine.zone());
        assertTrue(merge.isClean());
        return mine.push(merge.step(Map.of()), NAME, Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mergesOfAnyZonesKeepTheirPromises(long seed) {
        var chance = new Random(seed);
        int conflicts = 0;
        for (int i = 0; i < 200; i++) {
            var zones = new SoundZones(chance);
            Zone base = zones.zone();
            Zone theirs = zones.zone();
            Zone mine = zones.zone();
            var merge = Merge.of(base, theirs, mine);
            conflicts += merge.conflicts().size();

            assertSame(base, Merge.of(base, base, base));
            assertSame(mine, Merge.of(base, mine, mine));
            assertSame(theirs, Merge.of(base, theirs, base));
            assertSame(mine, Merge.of(base, base, mine));
            assertEquals(
                    merge.conflicts().stream().map(Conflict::key).toList(),
                    Merge.of(base, mine, theirs).conflicts().stream().map(Conflict::key).toList());
            Zone based = merge.ofBase().applyTo(base);
            assertTrue(ZoneDiff.between(theirs, based).isEmpty());
        }
        assertTrue(conflicts > 50, "only " + conflicts);
    }

    private static void assertSame(Zone expected, Merge merge) {
        assertEquals(List.of(), merge.conflicts());
        assertTrue(ZoneDiff.between(expected, merge.merged()).isEmpty());
    }
}
