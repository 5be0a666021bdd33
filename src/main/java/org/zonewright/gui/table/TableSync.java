package org.zonewright.gui.table;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps the table's selection and that of its model the same, marks rows with their state, and
/// starts the edits that the model asks for.
final class TableSync {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass MEMBER = PseudoClass.getPseudoClass("member");

    private static final Map<Mark, PseudoClass> MARKS =
            Stream.of(Mark.values())
                    .collect(
                            Collectors.toMap(
                                    mark -> mark, mark -> PseudoClass.getPseudoClass(mark.id())));

    private final TableView<Row> table;
    private final RecordTableModel model;
    private final RecordTableView.Actions actions;
    private final TableColumns columns;
    private boolean syncing;

    TableSync(
            TableView<Row> table,
            RecordTableModel model,
            RecordTableView.Actions actions,
            TableColumns columns) {
        this.table = table;
        this.model = model;
        this.actions = actions;
        this.columns = columns;
    }

    void install() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> row());
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) _ -> tell());
        model.selected().addListener((_, _, _) -> follow());
        model.editing().addListener((_, _, wanted) -> wanted.ifPresent(this::edit));
        follow();
    }

    private static TableRow<Row> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                MARKS.forEach(
                        (mark, state) ->
                                pseudoClassStateChanged(state, row != null && row.mark() == mark));
                pseudoClassStateChanged(GROUP, row instanceof Row.Group);
                pseudoClassStateChanged(
                        MEMBER, row instanceof Row.Single single && single.isMember());
            }
        };
    }

    private void tell() {
        if (syncing || model.isChanging()) {
            return;
        }
        TableViewSelectionModel<Row> selection = table.getSelectionModel();
        var ids = new ArrayList<RowId>();
        Row lead = selection.getSelectedItem();
        if (lead != null) {
            ids.add(lead.id());
        }
        for (Row row : selection.getSelectedItems()) {
            if (row != null && row != lead) {
                ids.add(row.id());
            }
        }
        syncing = true;
        try {
            actions.select(ids);
        } finally {
            syncing = false;
        }
    }

    private void follow() {
        if (syncing) {
            return;
        }
        List<RowId> ids = model.selected().get();
        List<Integer> at =
                ids.stream().map(model::indexOf).filter(index -> index >= 0).sorted().toList();
        int lead = ids.isEmpty() ? -1 : model.indexOf(ids.getFirst());
        syncing = true;
        try {
            select(at, lead);
        } finally {
            syncing = false;
        }
    }

    private void select(List<Integer> at, int lead) {
        TableViewSelectionModel<Row> selection = table.getSelectionModel();
        if (selection.getSelectedIndices().equals(at) && selection.getSelectedIndex() == lead) {
            return;
        }
        TableColumn<Row, ?> column = currentColumn();
        selection.clearSelection();
        // All at once, the lead last: one by one, each tells of all that are selected before it.
        int[] others = at.stream().filter(index -> index != lead).mapToInt(i -> i).toArray();
        selection.selectIndices(lead, others);
        if (lead >= 0) {
            selection.select(lead);
            table.getFocusModel().focus(lead, column);
            reveal(lead);
        }
    }

    private TableColumn<Row, ?> currentColumn() {
        TableColumn<Row, ?> column = columnAt(table);
        return column == null ? columns.of(Column.NAME) : column;
    }

    @SuppressWarnings("unchecked") // the columns of the table are of its rows
    private static @Nullable TableColumn<Row, ?> columnAt(TableView<Row> table) {
        return (TableColumn<Row, ?>) table.getFocusModel().getFocusedCell().getTableColumn();
    }

    /// Scrolls no further than it takes to see the row.
    private void reveal(int index) {
        Optional<VirtualFlow<?>> flow =
                Optional.ofNullable((VirtualFlow<?>) table.lookup(".virtual-flow"));
        if (flow.isEmpty() || flow.get().getFirstVisibleCell() == null) {
            table.scrollTo(Math.max(0, index - 3));
            return;
        }
        int first = flow.get().getFirstVisibleCell().getIndex();
        int last = flow.get().getLastVisibleCell().getIndex();
        if (index <= first) {
            table.scrollTo(index);
        } else if (index >= last) {
            table.scrollTo(Math.max(0, index - Math.max(1, last - first - 2)));
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
