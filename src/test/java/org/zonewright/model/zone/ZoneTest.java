package org.zonewright.model.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;

class ZoneTest {

    private static final RecordSet APEX =
            RecordSet.simple("example.", RecordType.A, 60, "192.0.2.1");
    private static final RecordSet DEEP =
            RecordSet.simple("a.b.example.", RecordType.TXT, 60, "\"x\"");
    private static final RecordSet DASH =
            RecordSet.simple("b-c.example.", RecordType.A, 60, "192.0.2.1");
    private static final Zone ZONE =
            Zone.of(
                    ZoneInfo.named(DomainName.of("example.")),
                    List.of(DEEP, DASH, APEX),
                    List.of(),
                    Zone.Besides.NOTHING);

    @Test
    void setsComeInListingOrder() {
        assertEquals(List.of(APEX, DASH, DEEP), List.copyOf(ZONE.sets()));
    }

    @Test
    void anEmptyNonTerminalHasNamesBelow() {
        assertTrue(ZONE.hasBelow(DomainName.of("b.example.")));
        assertFalse(ZONE.hasBelow(DomainName.of("a.b.example.")));
        assertFalse(ZONE.hasBelow(DomainName.of("c.example.")));
    }

    @Test
    void aNameThatSortsAmongThoseBelowHidesThemNot() {
        Zone zone =
                ZONE.with(RecordSet.simple("z.a\\056b.example.", RecordType.A, 60, "192.0.2.1"))
                        .with(RecordSet.simple("b.a.example.", RecordType.A, 60, "192.0.2.1"));

        assertTrue(zone.hasBelow(DomainName.of("a\\056b.example.")));
        assertTrue(zone.hasBelow(DomainName.of("a.example.")));
        assertFalse(zone.hasBelow(DomainName.of("b.a.example.")));
    }

    @Test
    void aGroupIsAllSetsOfOneNameAndType() {
        RecordSet blue = weighted("blue");
        RecordSet green = weighted("green");
        Zone zone = ZONE.with(green).with(blue);

        assertEquals(
                List.of(blue, green),
                List.copyOf(zone.group(DomainName.of("WWW.example"), RecordType.A)));
        assertEquals(2, zone.at(DomainName.of("www.example.")).size());
        assertTrue(zone.group(DomainName.of("www.example."), RecordType.AAAA).isEmpty());
    }

    private static RecordSet weighted(String id) {
        return RecordSet.simple("www.example.", RecordType.A, 60, "192.0.2.1")
                .withRouting(new Routing.Weighted(1), id);
    }

    @Test
    void aKeyThatComesTwiceIsAMistakeOfTheCaller() {
        var info = ZONE.info();
        var twice = List.of(APEX, APEX);
        assertThrows(
                IllegalArgumentException.class,
                () -> Zone.of(info, twice, List.of(), Zone.Besides.NOTHING));
    }

    @Test
    void anEditLeavesTheZoneBeforeAsItWas() {
        Zone without = ZONE.without(DEEP.key());

        assertEquals(3, ZONE.size());
        assertEquals(2, without.size());
    }

    /// A zone as it is read is an array, after the first edit a tree.
    @Property
    void aZoneThatWasEditedTellsTheSameAsOneThatWasRead(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 40) Integer> numbers) {
        List<RecordSet> sets = numbers.stream().distinct().map(ZoneTest::numbered).toList();
        Zone read = Zone.of(ZONE.info(), sets, List.of(), Zone.Besides.NOTHING);
        Zone edited = Zone.empty(ZONE.info());
        for (RecordSet set : sets) {
            edited = edited.with(set);
        }

        assertEquals(List.copyOf(edited.sets()), List.copyOf(read.sets()));
        assertEquals(edited.size(), read.size());
        for (int number = 0; number <= 40; number++) {
            RecordSet set = numbered(number);
            assertEquals(edited.find(set.key()), read.find(set.key()));
            assertEquals(List.copyOf(edited.at(set.name())), List.copyOf(read.at(set.name())));
            assertEquals(
                    List.copyOf(edited.group(set.name(), set.type())),
                    List.copyOf(read.group(set.name(), set.type())));
            assertEquals(edited.hasBelow(set.name()), read.hasBelow(set.name()));
            assertEquals(
                    List.copyOf(edited.without(set.key()).sets()),
                    List.copyOf(read.without(set.key()).sets()));
        }
    }

    /// Names above and below one another, each with two types.
    private static RecordSet numbered(int number) {
        String above = List.of("", "n1.", "x.", "n1.x.").get(number % 8 / 2);
        String name = "n%d.%sexample.".formatted(number / 8, above);
        return RecordSet.simple(name, number % 2 == 0 ? RecordType.A : RecordType.TXT, 60, "x");
    }
}
