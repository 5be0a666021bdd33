package org.zonewright.gui.table;

import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/// Which rows of the table are selected, a bit each. The selection that a table has otherwise
/// searches all rows selected for each of them: it takes seconds to select 10 000 and minutes for
/// 100 000. Whole rows alone are selected; what is marked of them says [CellSelection].
final class RowSelection extends TableView.TableViewSelectionModel<Row> {

    private BitSet selected = new BitSet();
    private int[] indices = {};

    private final Selected<Integer> selectedIndices = new Selected<>(index -> index);
    private final Selected<Row> selectedItems = new Selected<>(this::getModelItem);

    @SuppressWarnings("rawtypes") // as the table asks for them
    private final Selected<TablePosition> selectedCells =
            new Selected<>(index -> new TablePosition<>(getTableView(), index, null));

    RowSelection(TableView<Row> table) {
        super(table);
        setSelectionMode(SelectionMode.MULTIPLE);
    }

    /// Selects these rows and no others.
    ///
    /// @param lead the one that was selected last; −1 if none is
    void select(BitSet rows, int lead) {
        int[] before = indices;
        selected = rows;
        indices = rows.stream().toArray();
        setSelectedIndex(lead);
        setSelectedItem(getModelItem(lead));
        selectedIndices.tell(before);
        selectedItems.tell(before);
        selectedCells.tell(before);
    }

    private boolean isRow(int index) {
        return index >= 0 && index < getItemCount();
    }

    private static BitSet one(int row) {
        return range(row, row);
    }

    /// @param bottom is selected too
    static BitSet range(int top, int bottom) {
        var rows = new BitSet();
        rows.set(top, bottom + 1);
        return rows;
    }

    private void add(BitSet rows, int lead) {
        rows.or(selected);
        select(rows, lead);
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return selectedIndices;
    }

    @Override
    public ObservableList<Row> getSelectedItems() {
        return selectedItems;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public ObservableList<TablePosition> getSelectedCells() {
        return selectedCells;
    }

    @Override
    public boolean isEmpty() {
        return selected.isEmpty();
    }

    @Override
    public boolean isSelected(int row) {
        return row >= 0 && selected.get(row);
    }

    @Override
    public boolean isSelected(int row, TableColumn<Row, ?> column) {
        return isSelected(row);
    }

    @Override
    public void select(int row) {
        if (isRow(row)) {
            add(one(row), row);
            focus(row);
        }
    }

    @Override
    public void select(Row row) {
        select(getTableModel().indexOf(row));
    }

    @Override
    public void select(int row, TableColumn<Row, ?> column) {
        if (isRow(row)) {
            add(one(row), row);
            getTableView().getFocusModel().focus(row, column);
        }
    }

    @Override
    public void clearAndSelect(int row) {
        if (isRow(row)) {
            select(one(row), row);
            focus(row);
        }
    }

    @Override
    public void clearAndSelect(int row, TableColumn<Row, ?> column) {
        if (isRow(row)) {
            select(one(row), row);
            getTableView().getFocusModel().focus(row, column);
        }
    }

    @Override
    public void selectIndices(int row, int... rows) {
        var all = new BitSet();
        int lead = -1;
        for (int i = -1; i < rows.length; i++) {
            int each = i < 0 ? row : rows[i];
            if (isRow(each)) {
                all.set(each);
                lead = each;
            }
        }
        if (lead >= 0) {
            add(all, lead);
            focus(lead);
        }
    }

    @Override
    public void selectRange(
            int top, TableColumnBase<Row, ?> left, int bottom, TableColumnBase<Row, ?> right) {
        if (isRow(top) && isRow(bottom)) {
            add(range(Math.min(top, bottom), Math.max(top, bottom)), bottom);
            focus(bottom);
        }
    }

    @Override
    public void selectAll() {
        int last = getItemCount() - 1;
        if (last >= 0) {
            int lead = isRow(getFocusedIndex()) ? getFocusedIndex() : last;
            select(range(0, last), lead);
            focus(lead);
        }
    }

    @Override
    public void clearSelection() {
        select(new BitSet(), -1);
        focus(-1);
    }

    @Override
    public void clearSelection(int row) {
        if (isSelected(row)) {
            var rest = (BitSet) selected.clone();
            rest.clear(row);
            int lead = getSelectedIndex();
            select(rest, lead == row ? rest.length() - 1 : lead);
            focus(row);
        }
    }

    @Override
    public void clearSelection(int row, TableColumn<Row, ?> column) {
        clearSelection(row);
    }

    @Override
    public void selectFirst() {
        select(0);
    }

    @Override
    public void selectLast() {
        select(getItemCount() - 1);
    }

    @Override
    public void selectPrevious() {
        selectAboveCell();
    }

    @Override
    public void selectNext() {
        selectBelowCell();
    }

    @Override
    public void selectAboveCell() {
        select(getFocusedIndex() < 0 ? getItemCount() - 1 : getFocusedIndex() - 1);
    }

    @Override
    public void selectBelowCell() {
        select(getFocusedIndex() + 1);
    }

    @Override
    public void selectLeftCell() {}

    @Override
    public void selectRightCell() {}

    /// What is told of the selected rows, from top to bottom.
    private final class Selected<T> extends ObservableListBase<T> {

        private final IntFunction<T> item;

        Selected(IntFunction<T> item) {
            this.item = item;
        }

        @Override
        public T get(int at) {
            return item.apply(indices[at]);
        }

        @Override
        public int size() {
            return indices.length;
        }

        /// Tells of the one range that differs.
        void tell(int[] before) {
            int from = Arrays.mismatch(before, indices);
            if (from < 0 || !hasListeners()) {
                return;
            }
            int kept = 0;
            int most = Math.min(before.length, indices.length) - from;
            while (kept < most
                    && before[before.length - 1 - kept] == indices[indices.length - 1 - kept]) {
                kept++;
            }
            List<T> gone =
                    Arrays.stream(before, from, before.length - kept).mapToObj(item).toList();
            beginChange();
            nextReplace(from, indices.length - kept, gone);
            endChange();
        }
    }
}
