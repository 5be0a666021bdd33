package org.zonewright.gui.control;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import java.util.function.Supplier;

/// Columns of lists that people read and do not rearrange.
public final class PlainColumns {

    private PlainColumns() {}

    /// A column whose cells draw the whole row.
    ///
    /// @param id also its style class
    /// @param width px; 0 for a column that takes what is left
    public static <T> TableColumn<T, T> column(
            String id, double width, Supplier<TableCell<T, T>> cell) {
        var column = new TableColumn<T, T>();
        column.setId(id);
        column.getStyleClass().add(id);
        column.setSortable(false);
        column.setReorderable(false);
        if (width > 0) {
            column.setMinWidth(width);
            column.setPrefWidth(width);
        }
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        return column;
    }
}
