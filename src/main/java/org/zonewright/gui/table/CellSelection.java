package org.zonewright.gui.table;

import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.Optional;

/// The current cell and the cells marked around it, over the table's selection of rows: the rows of
/// the cells are selected, and no others. The current cell is the one that has the table's focus;
/// it is where a range ends that is made larger or smaller.
///
/// A range is a rectangle, kept as its corners, so that it costs nothing to mark a column of a
/// large zone. (The table's own selection of cells has an object for each.)
final class CellSelection {

    /// What a range is made of.
    private enum Shape {
        CELLS,
        ROWS,
        COLUMNS
    }

    /// Where a range begins.
    private record Corner(int row, Column column) {}

    private final TableView<Row> table;
    private final RecordTableModel model;
    private final RecordTableView.Actions actions;
    private final TableColumns columns;
    private final TableSync rows;
    private final RowsInSight sight;
    private Optional<Corner> begin = Optional.empty();
    private Shape shape = Shape.CELLS;
    private Column lastColumn = Column.NAME;

    CellSelection(
            TableView<Row> table,
            RecordTableModel model,
            RecordTableView.Actions actions,
            TableColumns columns,
            TableSync rows,
            RowsInSight sight) {
        this.table = table;
        this.model = model;
        this.actions = actions;
        this.columns = columns;
        this.rows = rows;
        this.sight = sight;
    }

    void install() {
        table.getFocusModel().focusedCellProperty().addListener(_ -> keepColumn());
        rows.onOther(this::begin);
        rows.onMoved(this::follow);
    }

    /// The table has a row without a column as its focus after some selections of rows, and the
    /// mark of a row after a click there: the current cell stays in its column.
    private void keepColumn() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (at.getRow() < 0) {
            return;
        }
        if (at.getTableColumn() != null && TableColumns.isOfCells(at.getTableColumn())) {
            lastColumn = TableColumns.columnOf(at.getTableColumn());
        } else {
            focus(at.getRow(), column());
        }
    }

    /// Scrolls to the current cell.
    void reveal() {
        sight.reveal(row());
        table.scrollToColumn(columns.of(column()));
    }

    /// Of the current cell; −1 if there is none.
    int row() {
        return table.getFocusModel().getFocusedIndex();
    }

    /// Of the current cell.
    Column column() {
        return columns().contains(lastColumn) ? lastColumn : Column.NAME;
    }

    /// Those that have cells to mark, as they stand from left to right.
    List<Column> columns() {
        return table.getVisibleLeafColumns().stream()
                .filter(TableColumns::isOfCells)
                .map(TableColumns::columnOf)
                .toList();
    }

    /// Whether cells are marked, rather than whole rows.
    boolean isOfCells() {
        return model.marked().get().isPresent();
    }

    /// The cells that are marked, or the current one; empty if there is none.
    Optional<CellRange> all() {
        return model.marked()
                .get()
                .or(
                        () ->
                                row() < 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                new CellRange(row(), row(), List.of(column()))));
    }

    /// Goes to a cell and marks nothing else.
    void moveTo(int row, Column column) {
        begin();
        rows.select(row, row, row);
        focus(row, column);
    }

    /// Marks from where the range begins to here.
    void extendTo(int row, Column column) {
        Corner from = begin.orElseGet(() -> new Corner(Math.max(0, row()), column()));
        begin = Optional.of(from);
        int last = table.getItems().size() - 1;
        boolean allRows = shape == Shape.COLUMNS;
        rows.select(
                allRows ? 0 : Math.min(from.row(), row),
                allRows ? last : Math.max(from.row(), row),
                row);
        focus(row, column);
        mark(allRows ? 0 : from.row(), allRows ? last : row, from.column(), column);
    }

    /// From here on a range begins at the current cell.
    void begin() {
        begin = Optional.empty();
        shape = Shape.CELLS;
        mark(Optional.empty());
    }

    void selectAll() {
        int last = table.getItems().size() - 1;
        if (last < 0) {
            return;
        }
        int row = Math.max(0, row());
        Column column = column();
        begin = Optional.of(new Corner(0, column));
        rows.select(0, last, row);
        focus(row, column);
        selectRows();
    }

    /// The whole of the rows that are selected.
    void selectRows() {
        if (shape == Shape.COLUMNS) {
            begin = Optional.of(new Corner(0, column()));
        }
        shape = Shape.ROWS;
        mark(Optional.empty());
    }

    /// The whole of the columns that have marked cells.
    void selectColumns() {
        int last = table.getItems().size() - 1;
        int row = row();
        if (row < 0) {
            return;
        }
        Column column = column();
        Column from = begin.map(Corner::column).orElse(column);
        shape = Shape.COLUMNS;
        begin = Optional.of(new Corner(row, from));
        rows.select(0, last, row);
        focus(row, column);
        mark(0, last, from, column);
    }

    /// Goes back to the one cell where the range began.
    ///
    /// @return false if there was only one row and no range
    boolean shrink() {
        boolean isOne = !isOfCells() && table.getSelectionModel().getSelectedIndices().size() < 2;
        if (isOne || row() < 0) {
            return false;
        }
        Corner to = begin.orElseGet(() -> new Corner(row(), column()));
        moveTo(Math.clamp(to.row(), 0, table.getItems().size() - 1), to.column());
        return true;
    }

    private void mark(int row, int otherRow, Column column, Column otherColumn) {
        List<Column> all = columns();
        int one = Math.max(0, all.indexOf(column));
        int other = Math.max(0, all.indexOf(otherColumn));
        var range =
                new CellRange(
                        Math.min(row, otherRow),
                        Math.max(row, otherRow),
                        all.subList(Math.min(one, other), Math.max(one, other) + 1));
        mark(Optional.of(range).filter(cells -> shape != Shape.ROWS && !cells.isOneCell()));
    }

    private void mark(Optional<CellRange> cells) {
        if (!cells.equals(model.marked().get())) {
            actions.mark(cells);
        }
    }

    /// The rows have changed: the same rows stay marked where they are still one below the other.
    ///
    /// @param at where the rows are that were selected, from top to bottom
    private void follow(List<Integer> at) {
        Optional<CellRange> before = model.marked().get();
        if (before.isEmpty()) {
            return;
        }
        int top = at.isEmpty() ? 0 : at.getFirst();
        boolean isWhole = at.size() == before.get().height() && at.getLast() - top == at.size() - 1;
        if (!isWhole) {
            begin();
            return;
        }
        int moved = top - before.get().top();
        begin = begin.map(corner -> new Corner(corner.row() + moved, corner.column()));
        mark(Optional.of(new CellRange(top, at.getLast(), before.get().columns())));
    }

    private void focus(int row, Column column) {
        table.getFocusModel().focus(row, columns.of(column));
    }
}
