package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Annotations.Note;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;

class KeyEditsTest {

    private static final Zone ZONE =
            Zones.of(
                    "example.com.",
                    """
                    www 300 A 192.0.2.1
                    old 300 A 192.0.2.2
                    api 60 A 192.0.2.3 ; weighted 10 id=blue
                    api 60 A 192.0.2.4 ; weighted 10 id=green
                    """);

    private static RecordSet set(String words) {
        return ZONE.find(Desks.key(words)).orElseThrow();
    }

    private static Zone after(Entered entered) {
        return assertInstanceOf(Entered.Change.class, entered).edit().applyTo(ZONE);
    }

    @Test
    void aRenamedSetLeavesItsOldName() {
        var entered = new KeyEdits(ZONE).rename(List.of(set("www A")), "web");

        var zone = after(entered);
        assertEquals(Optional.empty(), zone.find(Desks.key("www A")));
        assertEquals(set("www A").values(), zone.find(Desks.key("web A")).orElseThrow().values());
        assertEquals(Phrase.of("edit.rename", "www A", "web"), ((Entered.Change) entered).name());
    }

    @Test
    void aSetNeverTakesThePlaceOfAnother() {
        var entered = new KeyEdits(ZONE).rename(List.of(set("www A")), "old");

        assertEquals(Entered.refused("edit.refused.exists", "old A"), entered);
    }

    @Test
    void anotherSpellingOfTheNameIsNoChange() {
        var entered = new KeyEdits(ZONE).rename(List.of(set("www A")), "WWW.example.com.");

        assertEquals(new Entered.Same(), entered);
    }

    @Test
    void allMembersOfAGroupMoveTogether() {
        var members = List.copyOf(ZONE.group(DomainName.of("api.example.com"), RecordType.A));

        var zone = after(new KeyEdits(ZONE).rename(members, "v2.api"));

        assertEquals(2, zone.group(DomainName.of("v2.api.example.com"), RecordType.A).size());
        assertEquals(0, zone.group(DomainName.of("api.example.com"), RecordType.A).size());
    }

    @Test
    void notesMoveWithTheirSet() {
        var note = Note.of(Desks.key("www A"), "why");
        var zone = ZONE.withAnnotations(new Annotations(List.of(note), List.of()));

        var entered = new KeyEdits(zone).rename(List.of(set("www A")), "web");

        Edit edit = ((Entered.Change) entered).edit();
        assertEquals(Desks.key("web A"), edit.applyTo(zone).annotations().notes().getFirst().at());
    }

    @Test
    void aSetThatGetsAPolicyGetsAFreeSetIdentifier() {
        var zone =
                after(new KeyEdits(ZONE).routing(set("www A"), new Routing.Latency("eu-west-1")));

        assertEquals(
                new Routing.Latency("eu-west-1"),
                zone.find(Desks.key("www A eu-west-1")).orElseThrow().routing());
    }

    @Test
    void aTypeIsAWord() {
        var entered = new KeyEdits(ZONE).retype(List.of(set("www A")), "no type");

        assertEquals(Entered.refused("edit.refused.type", "no type"), entered);
    }
}
