package org.zonewright.analysis.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

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

    private static Zone zone(Random random) {
        Zone zone = Zones.of("example.com.", "");
        for (int i = 0; i < 8; i++) {
            String name = name(random);
            zone = zone.with(RecordSet.simple(name, RecordType.A, 300, "192.0.2.1"));
            if (random.nextInt(6) == 0) {
                zone = zone.with(RecordSet.simple(name, RecordType.NS, 300, "ns.test."));
            }
        }
        return zone;
    }

    @Test
    void namesLookedUpAreThoseOfAWalk() {
        var random = new Random(1);
        for (int i = 0; i < 400; i++) {
            Zone zone = zone(random);
            Names walked = HashedNames.of(zone);
            Names listed = new ListedNames(zone);
            for (int j = 0; j < 40; j++) {
                String name = DomainName.of(name(random)).canonical();
                Node node = listed.node(name);
                assertEquals(types(walked.node(name)), types(node), () -> name + " of " + zone);
                assertSame(node, listed.node(name));
            }
        }
    }

    private static Object types(@Nullable Node node) {
        return node == null
                ? "no such name"
                : node.groups().stream().map(Group::type).map(Objects::toString).toList();
    }
}
