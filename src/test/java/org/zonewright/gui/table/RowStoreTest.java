package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.Zones;
import org.zonewright.gui.Desks;
import org.zonewright.gui.FindingsByRow;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Rows kept up to date edit by edit are those made from nothing.
class RowStoreTest {

    private static final List<String> NAMES = List.of("@", "www", "api", "a.b", "*");
    private static final Zone BASE =
            Zones.of(
                    "example.com.",
                    """
                    @ 300 A 192.0.2.1
                    www 300 A 192.0.2.2
                    www 300 AAAA 2001:db8::1
                    api 60 A 192.0.2.3 ; weighted 10 id=s0
                    api 60 A 192.0.2.4 ; weighted 20 id=s1
                    a.b 60 A 192.0.2.5 ; latency eu-west-1
                    """);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void incrementalEqualsFull(long seed) {
        var random = new Random(seed);
        var history = History.of(BASE, Instant.EPOCH);
        var store = new RowStore(history);
        RowFacts facts = RowFacts.of(BASE, Desks.WORLD, FindingsByRow.NONE);
        for (int i = 0; i < 200; i++) {
            if (random.nextInt(20) == 0) {
                store.sort(order(random), facts);
            }
            history = next(history, random);
            store.update(history);

            var full = new RowStore(history);
            assertEquals(sorted(full), sorted(store), "seed " + seed + ", step " + i);
            assertTrue(isInOrder(store), "seed " + seed + ", step " + i);
        }
    }

    private static RowOrder order(Random random) {
        List<Column> columns = List.of(Column.NAME, Column.TYPE, Column.VALUE, Column.STATE);
        return new RowOrder(
                columns.get(random.nextInt(columns.size())),
                random.nextBoolean()
                        ? RowOrder.Direction.ASCENDING
                        : RowOrder.Direction.DESCENDING);
    }

    private static History next(History history, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> history.undo();
            case 1 -> history.redo();
            case 2 -> history.jumpTo(random.nextInt(history.steps().size()));
            default -> history.push(edit(history.zone(), random), Phrase.of("x"), Instant.EPOCH);
        };
    }

    static Edit edit(Zone zone, Random random) {
        var edits = new ArrayList<Edit>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            RecordSet set = set(random);
            List<RecordSet> all = List.copyOf(zone.sets());
            int kind = random.nextInt(4);
            if (kind == 0) {
                edits.add(new Edit.Remove(set.key()));
            } else if (kind == 1 && !all.isEmpty()) {
                edits.add(new Edit.Rekey(all.get(random.nextInt(all.size())).key(), set));
            } else {
                edits.add(new Edit.Put(set));
            }
        }
        return Edit.of(edits);
    }

    private static RecordSet set(Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String line = name + " 60 A 192.0.2." + random.nextInt(4);
        return Zones.set(
                "example.com.",
                random.nextBoolean()
                        ? line
                        : "%s ; weighted %d id=s%d"
                                .formatted(line, random.nextInt(3), random.nextInt(3)));
    }

    private static List<Block> sorted(RowStore store) {
        return store.blocks().stream().sorted(java.util.Comparator.comparing(Block::key)).toList();
    }

    /// Blocks of listing order are in it; of other orders the sort itself is trusted.
    private static boolean isInOrder(RowStore store) {
        var resorted = new ArrayList<>(store.blocks());
        resorted.sort(store.order());
        return resorted.equals(store.blocks());
    }
}
