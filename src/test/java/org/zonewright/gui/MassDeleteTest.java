package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class MassDeleteTest {

    @ParameterizedTest
    @CsvSource({
        "12, 10, false, a handful is deleted without a question, even most of a zone",
        "12, 11, true, more than a handful and most of the zone",
        "100, 30, false, three in ten are not more than three in ten",
        "100, 31, true, more than three in ten",
        "98, 30, true, the share is of the sets there are: 30 of 98 is over 30 %",
        "10000, 3000, false, the share decides in a large zone",
        "10000, 3001, true, one more",
    })
    void isMoreThanAHandfulAndMoreThanThreeInTen(int total, int deleted, boolean asks, String why) {
        Zone zone = zone(total);

        var much = MassDelete.of(zone, removal(zone, deleted));

        assertEquals(
                asks ? Optional.of(new MassDelete(deleted, total, List.of())) : Optional.empty(),
                much,
                why);
    }

    @Test
    void namesTheSetsThatAZoneCannotBeWithout() {
        Zone zone = Zones.hosted("example.com.", lines(10) + "sub 300 NS ns.example.net.\n");

        var much = MassDelete.of(zone, removal(zone, 13)).orElseThrow();

        assertEquals(List.of(RecordType.NS, RecordType.SOA), much.required());
        assertEquals(100, much.percent());
    }

    @Test
    void takingSetsOutAndPuttingThemBackDeletesNothing() {
        Zone zone = zone(20);
        var edits = new ArrayList<Edit>();
        zone.sets().forEach(set -> edits.add(new Edit.Remove(set.key())));
        zone.sets().forEach(set -> edits.add(new Edit.Put(set)));

        assertEquals(Optional.empty(), MassDelete.of(zone, Edit.of(edits)));
    }

    private static Edit removal(Zone zone, int sets) {
        return Edit.of(
                zone.sets().stream()
                        .limit(sets)
                        .map(RecordSet::key)
                        .<Edit>map(Edit.Remove::new)
                        .toList());
    }

    private static Zone zone(int sets) {
        return Zones.of("example.com.", lines(sets));
    }

    private static String lines(int sets) {
        return IntStream.range(0, sets)
                .mapToObj("h%d 300 A 192.0.2.1\n"::formatted)
                .collect(Collectors.joining());
    }
}
