package org.zonewright.gui.control;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.function.Supplier;

/// Columns of lists that people read and do not rearrange; their cells draw the whole row.
public final class PlainColumns {

    /// px of a heading beside its text: insets, and the mark of the order.
    private static final double HEADING_ROOM = 26;

    private PlainColumns() {}

    /// How wide a column must be at least for its heading to be whole, in px.
    public static double headingWidth(String heading) {
        return heading.isEmpty()
                ? 0
                : Math.ceil(new Text(heading).getLayoutBounds().getWidth() + HEADING_ROOM);
    }

    /// A column whose cells draw the whole row, wide enough for its heading.
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
        column.textProperty()
                .subscribe(text -> column.setMinWidth(Math.max(width, headingWidth(text))));
        if (width > 0) {
            column.setPrefWidth(width);
        }
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        return column;
    }

    /// A column of whatever is drawn.
    public static <T> TableColumn<T, T> drawn(String id, double width, Function<T, Node> drawing) {
        return column(
                id,
                width,
                () ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable T row, boolean empty) {
                                super.updateItem(row, empty);
                                setGraphic(row == null || empty ? null : drawing.apply(row));
                            }
                        });
    }

    /// A column of text that a hover shows whole.
    public static <T> TableColumn<T, T> text(String id, double width, Function<T, String> text) {
        return column(
                id,
                width,
                () ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable T row, boolean empty) {
                                super.updateItem(row, empty);
                                String shown = row == null || empty ? "" : text.apply(row);
                                setText(shown);
                                setTooltip(shown.isEmpty() ? null : Buttons.tooltip(shown));
                            }
                        });
    }
}
