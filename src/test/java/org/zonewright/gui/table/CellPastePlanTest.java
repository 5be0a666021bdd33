package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.analysis.plan.preflight.Preflight;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.stream.Stream;

/// Cells pasted over others, row by row.
class CellPastePlanTest {

    private final Desk desk =
            Desks.linted(
                    """
                    a 300 A 192.0.2.1
                    b 300 A 192.0.2.2 | 192.0.2.3
                    c ALIAS A a.example.com.
                    pair 60 A 192.0.2.4 ; weighted 10 id=blue
                    pair 60 A 192.0.2.5 ; weighted 30 id=green
                    """);
    private final RecordTableController table = new RecordTableController(desk, Desks.WORLD);

    /// Over some columns of the rows from that of a set on.
    private CellPastePlan plan(
            String first, int height, List<Column> columns, List<List<String>> block)
            throws InterruptedException {
        int top = table.model().indexOf(new RowId.Of(Desks.key(first)));
        return plan(new CellRange(top, top + height - 1, columns), block);
    }

    private CellPastePlan plan(CellRange range, List<List<String>> block)
            throws InterruptedException {
        var paste =
                CellPaste.over(
                        range,
                        table.model().rows(),
                        block,
                        (row, column) -> table.text(row, column).orElse(""));
        return CellPastePlan.of(
                desk.document().zone(),
                paste,
                Desks.WORLD.services(),
                new Preflight(Desks.WORLD.services(), Desks.WORLD.geography()));
    }

    private static List<CellPastePlan.Kind> kinds(CellPastePlan plan) {
        return plan.lines().stream().map(CellPastePlan.Line::kind).toList();
    }

    private void apply(CellPastePlan plan) {
        desk.apply(plan.edit().orElseThrow(), Phrase.of("table.paste.step", plan.changed()));
    }

    @Test
    void oneCellFillsAllAndAnAliasHasNoTtl() throws InterruptedException {
        CellPastePlan plan = plan("a A", 3, List.of(Column.TTL), List.of(List.of("60")));

        assertEquals(
                List.of(
                        CellPastePlan.Kind.CHANGED,
                        CellPastePlan.Kind.CHANGED,
                        CellPastePlan.Kind.REFUSED),
                kinds(plan));
        apply(plan);
        assertTrue(
                Stream.of("a A", "b A")
                        .map(words -> desk.document().zone().find(Desks.key(words)))
                        .allMatch(set -> set.orElseThrow().toString().contains("ttl=60")));
    }

    @Test
    void severalValuesStandInOneCell() throws InterruptedException {
        CellPastePlan plan =
                plan("a A", 2, List.of(Column.VALUE), List.of(List.of("192.0.2.7\n192.0.2.8")));

        apply(plan);

        assertEquals("192.0.2.7 192.0.2.8", Desks.content(desk, "a A"));
        assertEquals("192.0.2.7 192.0.2.8", Desks.content(desk, "b A"));
    }

    @Test
    void aRowIsChangedAsAWholeOrNotAtAll() throws InterruptedException {
        CellPastePlan plan =
                plan(
                        "a A",
                        2,
                        List.of(Column.TTL, Column.VALUE),
                        List.of(List.of("soon", "192.0.2.9"), List.of("60", "192.0.2.300")));

        assertEquals(
                List.of(CellPastePlan.Kind.REFUSED, CellPastePlan.Kind.REFUSED),
                kinds(plan),
                "neither a TTL that is none nor an address that Route 53 refuses");
        assertTrue(plan.edit().isEmpty());
    }

    @Test
    void aNameIsTakenAfterTheRestOfItsRow() throws InterruptedException {
        apply(plan("a A", 1, List.of(Column.NAME, Column.TTL), List.of(List.of("z", "60"))));

        var moved = desk.document().zone().find(Desks.key("z A")).orElseThrow();
        assertTrue(moved.toString().contains("ttl=60"), moved::toString);
        assertEquals("nothing there", Desks.content(desk, "a A"));
    }

    @Test
    void whatIsBelowOrBesideTheRangeBelongsNowhere() throws InterruptedException {
        CellPastePlan plan =
                plan(
                        "a A",
                        2,
                        List.of(Column.TTL),
                        List.of(List.of("60"), List.of("60", "x"), List.of("60")));

        assertEquals(
                List.of(
                        CellPastePlan.Kind.CHANGED,
                        CellPastePlan.Kind.REFUSED,
                        CellPastePlan.Kind.REFUSED),
                kinds(plan));
    }

    @Test
    void theHeaderOfAGroupStandsForItsMembers() throws InterruptedException {
        int member = table.model().indexOf(new RowId.Of(Desks.key("pair A blue")));
        CellPastePlan plan =
                plan(
                        new CellRange(member - 1, member - 1, List.of(Column.TTL)),
                        List.of(List.of("30")));

        apply(plan);

        assertTrue(
                Stream.of("pair A blue", "pair A green")
                        .map(words -> desk.document().zone().find(Desks.key(words)))
                        .allMatch(set -> set.orElseThrow().toString().contains("ttl=30")),
                plan.lines()::toString);
    }
}
