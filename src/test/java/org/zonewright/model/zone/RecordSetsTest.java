package org.zonewright.model.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.zonewright.Zones;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

class RecordSetsTest {

    private static final List<String> NAMES =
            List.of("@", "a", "A", "a.a", "b", "\\052", "x\\056a", "example.org.");
    private static final List<String> RESTS =
            List.of(
                    "A 192.0.2.1",
                    "A 192.0.2.1 ; weighted 1 id=one",
                    "A 192.0.2.1 ; weighted 1 id=two",
                    "AAAA 2001:db8::1",
                    "TXT \"x\"");

    /// As they were read and as they were edited, sets are found as by a walk over all.
    @Property(tries = 300)
    void namesAndGroupsAreFoundAsByAWalk(@ForAll("sets") List<RecordSet> some) {
        var byKey = new LinkedHashMap<RecordSet.Key, RecordSet>();
        some.forEach(set -> byKey.put(set.key(), set));
        RecordSets read = RecordSets.of(byKey.values());
        RecordSets edited = RecordSets.of(List.of());
        for (RecordSet set : byKey.values()) {
            edited = edited.plus(set);
        }
        for (String text : NAMES) {
            DomainName name = Zones.set("example.com.", text + " A 192.0.2.1").name();
            List<RecordSet> at = walked(read, set -> set.name().equals(name));
            assertEquals(at, new ArrayList<>(read.at(name)));
            assertEquals(at, new ArrayList<>(edited.at(name)));
            for (RecordType type : List.of(RecordType.A, RecordType.AAAA, RecordType.MX)) {
                List<RecordSet> group = at.stream().filter(set -> set.type().equals(type)).toList();
                assertEquals(group, new ArrayList<>(read.group(name, type)));
                assertEquals(group, new ArrayList<>(edited.group(name, type)));
            }
        }
    }

    private static List<RecordSet> walked(RecordSets sets, Predicate<RecordSet> which) {
        return sets.all().stream().filter(which).toList();
    }

    @Provide
    Arbitrary<List<RecordSet>> sets() {
        return Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of(RESTS))
                .as((name, rest) -> Zones.set("example.com.", name + " " + rest))
                .list()
                .ofMaxSize(25);
    }
}
