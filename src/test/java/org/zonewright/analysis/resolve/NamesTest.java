package org.zonewright.analysis.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

class NamesTest {

    private static final String[] LABELS = {"a", "b", "*", "www", "_tcp", "a\\.b", "\\052", "A"};

    private static String name(Random random) {
        var name = new StringBuilder();
        for (int labels = random.nextInt(5); labels > 0; labels--) {
            name.append(LABELS[random.nextInt(LABELS.length)]).append('.');
        }
        return name.append("example.com.").toString();
    }

    private static Zone edited(Zone zone, Random random, List<EntryId> touched) {
        String name = name(random);
        RecordSet set =
                switch (random.nextInt(8)) {
                    case 0 -> RecordSet.simple(name, RecordType.NS, 300, "ns.test.");
                    case 1 -> RecordSet.simple(name, RecordType.DNAME, 300, "d.test.");
                    default -> RecordSet.simple(name, RecordType.A, 300, "192.0.2.1");
                };
        touched.add(set.key());
        return zone.find(set.key()).isPresent() ? zone.without(set.key()) : zone.with(set);
    }

    private static Zone zone(Random random) {
        Zone zone = Zones.of("example.com.", "");
        for (int i = 0; i < 9; i++) {
            zone = edited(zone, random, new ArrayList<>());
        }
        return zone;
    }

    @Test
    void namesLookedUpAreThoseOfAWalk() {
        var random = new Random(1);
        for (int i = 0; i < 400; i++) {
            Zone zone = zone(random);
            checkSame(HashedNames.of(zone), new ListedNames(zone), random);
        }
    }

    @Test
    void namesAfterEditsAreThoseOfAWalk() {
        var random = new Random(2);
        for (int i = 0; i < 200; i++) {
            Zone zone = zone(random);
            Names names = HashedNames.of(zone);
            for (int edits = 0; edits < 5; edits++) {
                var touched = new ArrayList<EntryId>();
                for (int rows = random.nextInt(4); rows > 0; rows--) {
                    zone = edited(zone, random, touched);
                }
                names = EditedNames.after(names, zone, touched);
                Names walked = HashedNames.of(zone);
                checkSame(walked, names, random);
                assertTrue(names.hasCuts() || !walked.hasCuts());
            }
        }
    }

    @Test
    void tablesGrow() {
        Zone zone = Zones.of("example.com.", "");
        for (int i = 0; i < 300; i++) {
            zone = zone.with(RecordSet.simple("a.b" + i + ".c.example.com.", RecordType.A, 1, "x"));
        }
        Names names = HashedNames.of(zone);
        for (int i = 0; i < 300; i++) {
            assertEquals(List.of("A"), types(names.node("a.b" + i + ".c.example.com.")));
            assertEquals(List.of(), types(names.node("b" + i + ".c.example.com.")));
            assertEquals("no such name", types(names.node("a" + i + ".c.example.com.")));
        }
    }

    private static void checkSame(Names walked, Names names, Random random) {
        for (int j = 0; j < 40; j++) {
            String name = DomainName.of(name(random)).canonical();
            Node node = names.node(name);
            assertEquals(types(walked.node(name)), types(node), name);
            assertSame(node, names.node(name));
        }
    }

    private static Object types(@Nullable Node node) {
        return node == null
                ? "no such name"
                : node.groups().stream().map(Group::type).map(Objects::toString).toList();
    }
}
