package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.FindingsByRow;

import java.util.List;
import java.util.Optional;

/// Counts that are kept from edit to edit are those that counting from the start gives.
class FilterCountsTest {

    private static final List<String> FILTERS =
            List.of(
                    "problem",
                    "-problem",
                    "problem:error",
                    "problem:r53-apex-cname",
                    "problem ttl:60",
                    "changed",
                    "type:A",
                    "www");

    private final Desk desk =
            Desks.linted(
                    """
                    @ 300 CNAME www.example.com.
                    www 300 A 192.0.2.1
                    mail 300 A 192.0.2.2
                    api 60 A 192.0.2.3 ; weighted 60 id=blue
                    api 60 A 192.0.2.4 ; weighted 40 id=green
                    app ALIAS A nowhere.example.com.
                    """);
    private final RecordTableController table = new RecordTableController(desk, Desks.WORLD);

    @BeforeEach
    void count() {
        table.count(FILTERS);
    }

    private Row row(String words) {
        var id = new RowId.Of(Desks.key(words));
        return table.model().rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void assertCounted() {
        assertEquals(
                new RecordTableController(desk, Desks.WORLD).count(FILTERS), table.count(FILTERS));
    }

    @Test
    void afterAnEditThatMendsAndItsUndo() {
        List<Integer> before = table.count(FILTERS);

        table.enter(row("app A"), Column.VALUE, "www.example.com.");

        assertCounted();
        assertNotEquals(before, table.count(FILTERS));
        desk.undo();
        assertCounted();
        assertEquals(before, table.count(FILTERS));
    }

    @Test
    void afterAnEditOfAGroup() {
        table.enter(row("api A blue"), Column.TTL, "61");

        assertCounted();
    }

    @Test
    void afterADelete() {
        table.select(List.of(row("@ CNAME")), Optional.of(row("@ CNAME")));

        table.delete();

        assertCounted();
    }

    @Test
    void afterOtherFindingsOfTheSameZone() {
        desk.found(FindingsByRow.NONE);

        assertCounted();
        assertEquals(0, table.count(FILTERS).getFirst());
    }

    @Test
    void afterFindingsThatCameTwice() {
        FindingsByRow all = desk.findingsByRow();
        desk.found(FindingsByRow.NONE);
        desk.found(all.next(all.all().subList(0, 1)));

        assertCounted();
    }
}
