package org.zonewright.gui.control;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;

/// Moves among the cells of a row that can be edited.
final class EditableCells {

    private EditableCells() {}

    /// Edits the next editable cell of the same row; at the end of the row selects the cell it came
    /// from.
    ///
    /// @param step 1 to the right, −1 to the left
    static <S> void editBeside(TableView<S> table, int row, TableColumn<S, ?> from, int step) {
        List<TableColumn<S, ?>> columns = table.getVisibleLeafColumns();
        for (int i = columns.indexOf(from) + step; i >= 0 && i < columns.size(); i += step) {
            TableColumn<S, ?> column = columns.get(i);
            table.getSelectionModel().clearAndSelect(row, column);
            table.getFocusModel().focus(row, column);
            table.edit(row, column);
            if (table.getEditingCell() != null && table.getEditingCell().getColumn() >= 0) {
                return;
            }
        }
        table.getSelectionModel().clearAndSelect(row, from);
        table.getFocusModel().focus(row, from);
    }
}
