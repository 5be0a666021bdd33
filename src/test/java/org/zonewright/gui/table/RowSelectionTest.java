package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.zonewright.Zones;
import org.zonewright.model.edit.History;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class RowSelectionTest {

    static final int ROWS = 12;
    static final int KINDS = 7;

    /// Listeners that follow what they hear know what is selected.
    @Property(tries = 300)
    void tellsOfEachChange(
            @ForAll @Size(max = 30) List<@IntRange(max = KINDS * ROWS * ROWS - 1) Integer> steps) {
        TableView<Row> table = table();
        var selection = new RowSelection(table);
        table.setSelectionModel(selection);
        var wanted = new TreeSet<Integer>();
        var heard = new ArrayList<Integer>();
        selection
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> hear(change, heard));

        for (int step : steps) {
            int row = step / KINDS % ROWS;
            int other = step / KINDS / ROWS;
            select(selection, step % KINDS, row, other);
            select(wanted, step % KINDS, row, other);

            assertEquals(List.copyOf(wanted), List.copyOf(selection.getSelectedIndices()));
            assertEquals(List.copyOf(wanted), heard);
            assertEquals(
                    wanted.stream().map(table.getItems()::get).toList(),
                    List.copyOf(selection.getSelectedItems()));
            assertEquals(
                    wanted,
                    IntStream.range(0, ROWS)
                            .filter(selection::isSelected)
                            .boxed()
                            .collect(Collectors.toSet()));
        }
    }

    private static TableView<Row> table() {
        var lines =
                IntStream.range(0, ROWS)
                        .mapToObj("host-%02d A 192.0.2.1"::formatted)
                        .collect(Collectors.joining("\n"));
        var store = new RowStore(History.of(Zones.of("example.com.", lines), Instant.EPOCH));
        var table = new TableView<Row>();
        store.blocks().forEach(block -> table.getItems().addAll(block.rows()));
        return table;
    }

    private static void hear(
            ListChangeListener.Change<? extends Integer> change, List<Integer> heard) {
        while (change.next()) {
            List<Integer> gone =
                    heard.subList(change.getFrom(), change.getFrom() + change.getRemovedSize());
            assertEquals(change.getRemoved(), gone);
            gone.clear();
            heard.addAll(change.getFrom(), change.getAddedSubList());
        }
    }

    private static void select(RowSelection selection, int kind, int row, int other) {
        switch (kind) {
            case 0 -> selection.select(row);
            case 1 -> selection.clearAndSelect(row);
            case 2 -> selection.clearSelection(row);
            case 3 -> selection.selectRange(Math.min(row, other), Math.max(row, other) + 1);
            case 4 -> selection.selectIndices(row, other);
            case 5 -> selection.selectAll();
            default -> selection.clearSelection();
        }
    }

    private static void select(Set<Integer> wanted, int kind, int row, int other) {
        switch (kind) {
            case 0 -> wanted.add(row);
            case 1 -> {
                wanted.clear();
                wanted.add(row);
            }
            case 2 -> wanted.remove(row);
            case 3 ->
                    IntStream.rangeClosed(Math.min(row, other), Math.max(row, other))
                            .forEach(wanted::add);
            case 4 -> wanted.addAll(List.of(row, other));
            case 5 -> IntStream.range(0, ROWS).forEach(wanted::add);
            default -> wanted.clear();
        }
    }
}
