package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Random;

/// After any edits a table shows, and counts, what one made now does.
class RowsAfterEditsTest {

    private static final String LINES =
            """
            www 300 A 192.0.2.1
            www 300 AAAA 2001:db8::1
            api 60 A 192.0.2.3 ; weighted 10 id=s0
            api 60 A 192.0.2.4 ; weighted 20 id=s1
            a.b 60 A 192.0.2.5
            """;

    private static final List<String> FILTERS =
            List.of("", "w", "ww", "-api", "192.0.2.1", "api w", "type:A", "changed", "-");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void editedEqualsFresh(long seed) {
        var random = new Random(seed);
        Desk desk = Desks.of(LINES);
        var table = new RecordTableController(desk, Desks.WORLD);
        for (int step = 0; step < 120; step++) {
            act(desk, table, random);

            String where = "seed " + seed + ", step " + step;
            RecordTableController fresh = shownAsIn(table, desk, where);
            assertEquals(fresh.count(FILTERS), table.count(FILTERS), where);
        }
    }

    /// Run again, a filter lets through what it does in a table made now.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void filteredEqualsFresh(long seed) {
        var random = new Random(seed);
        Desk desk = Desks.of(LINES);
        var table = new RecordTableController(desk, Desks.WORLD);
        for (int step = 0; step < 120; step++) {
            act(desk, table, random);
            desk.filter().set(FILTERS.get(random.nextInt(FILTERS.size())));
            table.runFilter();

            shownAsIn(table, desk, "seed " + seed + ", step " + step);
        }
    }

    /// A table made now, which shows what this one does.
    private static RecordTableController shownAsIn(
            RecordTableController table, Desk desk, String where) {
        var fresh = new RecordTableController(desk, Desks.WORLD);
        groups(fresh).stream()
                .filter(group -> table.model().collapsed().get().contains(group.id()))
                .forEach(fresh::toggle);
        assertEquals(List.copyOf(fresh.model().rows()), table.model().rows(), where);
        assertEquals(fresh.model().shown().get(), table.model().shown().get(), where);
        return fresh;
    }

    private static List<Row.Group> groups(RecordTableController table) {
        return table.model().rows().stream()
                .filter(Row.Group.class::isInstance)
                .map(Row.Group.class::cast)
                .toList();
    }

    private static void act(Desk desk, RecordTableController table, Random random) {
        switch (random.nextInt(10)) {
            case 0 -> desk.undo();
            case 1 -> desk.redo();
            case 2 -> desk.jumpTo(random.nextInt(desk.history().get().steps().size()));
            case 3 -> table.toggleAll();
            default ->
                    desk.apply(RowStoreTest.edit(desk.document().zone(), random), Phrase.of("x"));
        }
    }
}
