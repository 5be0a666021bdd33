package org.zonewright.gui.table;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps the table's selection and that of its model the same, marks rows with their state, and
/// starts the edits that the model asks for.
final class TableSync {

    private final TableView<Row> table;
    private final RecordTableModel model;
    private final RecordTableView.Actions actions;
    private final TableColumns columns;
    private final RowsInSight sight;
    private final RowSelection selection;
    private Runnable other = () -> {};
    private Consumer<List<Integer>> moved = _ -> {};
    private boolean syncing;

    TableSync(
            TableView<Row> table,
            RecordTableModel model,
            RecordTableView.Actions actions,
            TableColumns columns,
            RowsInSight sight) {
        this.table = table;
        this.model = model;
        this.actions = actions;
        this.columns = columns;
        this.sight = sight;
        selection = new RowSelection(table);
    }

    /// Says what to do when rows were selected by anything but [#select(int, int, int)].
    void onOther(Runnable next) {
        other = next;
    }

    /// Says what to do when the selected rows, whose places it is given, may stand elsewhere.
    void onMoved(Consumer<List<Integer>> next) {
        moved = next;
    }

    void install() {
        table.setSelectionModel(selection);
        table.setRowFactory(_ -> new RecordRow());
        selection.getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> tell());
        model.selected().addListener((_, _, _) -> follow());
        model.arrangement().addListener((_, _, _) -> follow());
        model.editing().addListener((_, _, wanted) -> wanted.ifPresent(this::edit));
        follow();
    }

    private void tell() {
        if (!syncing && !model.isChanging()) {
            report();
            other.run();
        }
    }

    /// Selects the rows from `top` to `bottom` and no others.
    ///
    /// @param lead the one to start from first
    void select(int top, int bottom, int lead) {
        syncing = true;
        try {
            selection.select(RowSelection.range(top, bottom), lead);
        } finally {
            syncing = false;
        }
        report();
    }

    private void report() {
        List<Row> rows = selection.getSelectedItems().stream().filter(Objects::nonNull).toList();
        Optional<Row> lead = Optional.ofNullable(selection.getSelectedItem());
        syncing = true;
        try {
            actions.select(rows, lead);
        } finally {
            syncing = false;
        }
    }

    private void follow() {
        if (syncing) {
            return;
        }
        List<RowId> ids = model.selected().get();
        var at = new BitSet();
        ids.stream().mapToInt(model::indexOf).filter(index -> index >= 0).forEach(at::set);
        int lead = ids.isEmpty() ? -1 : model.indexOf(ids.getFirst());
        syncing = true;
        try {
            select(at, lead);
        } finally {
            syncing = false;
        }
        if (!ids.isEmpty()) {
            moved.accept(List.copyOf(selection.getSelectedIndices()));
        }
    }

    /// Scrolls only to a row that is another, or elsewhere: a person may have gone from it.
    private void select(BitSet at, int lead) {
        boolean isThere = lead == selection.getSelectedIndex();
        selection.select(at, lead);
        if (!isThere) {
            table.getFocusModel().focus(lead);
            if (lead >= 0) {
                sight.reveal(lead);
            }
        }
    }

    private void edit(RecordTableModel.Cell cell) {
        Platform.runLater(
                () -> {
                    model.editing().set(Optional.empty());
                    int index = model.indexOf(cell.row());
                    if (index >= 0) {
                        table.requestFocus();
                        table.layout();
                        table.edit(index, columns.of(cell.column()));
                    }
                });
    }
}
