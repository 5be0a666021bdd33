package org.zonewright.gui.table;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.zonewright.gui.control.ColumnPlace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Keeps order, width and visibility of the columns as a person has them, the same in all tables.
/// The gutter stays at the left; a width that nobody changed and what the program itself does to
/// fit a narrow window are nobody's choice.
final class ColumnPlaces {

    private final TableView<Row> table;
    private final Map<Column, TableColumn<Row, String>> columns;
    private final ObjectProperty<List<ColumnPlace>> kept;
    private final ChangeListener<List<ColumnPlace>> follow = (_, _, next) -> apply(next);

    /// Widths that are nobody's choice; those of headings are as long as a language makes them.
    private final Map<Column, Double> usual = new EnumMap<>(Column.class);

    private boolean busy;
    private boolean narrow;

    ColumnPlaces(
            TableView<Row> table,
            Map<Column, TableColumn<Row, String>> columns,
            ObjectProperty<List<ColumnPlace>> kept) {
        this.table = table;
        this.columns = columns;
        this.kept = kept;
    }

    /// From here on what differs from how the columns stand now is somebody's choice.
    void install() {
        columns.forEach(
                (column, made) -> {
                    made.setReorderable(column != Column.STATE && column != Column.PROBLEM);
                    usual.put(column, made.getWidth());
                });
        List<ColumnPlace> untouched = places();
        apply(kept.get());
        kept.addListener(new WeakChangeListener<>(follow)); // it outlives this table
        columns.values()
                .forEach(
                        column -> {
                            column.widthProperty().addListener(_ -> keep(untouched));
                            column.visibleProperty().addListener(_ -> keep(untouched));
                        });
        table.getColumns()
                .addListener((ListChangeListener<TableColumn<Row, ?>>) _ -> keep(untouched));
    }

    /// Hides the health column where there is no room for it, and shows it where there is and
    /// nobody hid it.
    void narrow(boolean now) {
        narrow = now;
        quietly(() -> column(Column.HEALTH).setVisible(!now && isShown(Column.HEALTH)));
    }

    private TableColumn<Row, String> column(Column column) {
        return java.util.Objects.requireNonNull(columns.get(column));
    }

    private boolean isShown(Column column) {
        return kept.get().stream()
                .filter(place -> place.id().equals(column.id()))
                .allMatch(ColumnPlace::shown);
    }

    private void quietly(Runnable change) {
        boolean before = busy;
        busy = true;
        try {
            change.run();
        } finally {
            busy = before;
        }
    }

    private void apply(List<ColumnPlace> places) {
        if (!busy && !places.isEmpty()) {
            quietly(() -> arrange(places));
        }
    }

    private void arrange(List<ColumnPlace> places) {
        var order = new ArrayList<TableColumn<Row, ?>>();
        order.add(column(Column.STATE));
        for (ColumnPlace place : places) {
            columns.forEach(
                    (column, made) -> {
                        if (column.id().equals(place.id()) && !order.contains(made)) {
                            order.add(made);
                            fit(column, made, place);
                        }
                    });
        }
        columns.values().stream().filter(made -> !order.contains(made)).forEach(order::add);
        if (!table.getColumns().equals(order)) {
            table.getColumns().setAll(order);
        }
    }

    private void fit(Column column, TableColumn<Row, String> made, ColumnPlace place) {
        double width = place.width() > 0 ? place.width() : usual(column);
        if (column != Column.VALUE && made.getWidth() != width) {
            made.setPrefWidth(width);
        }
        made.setVisible(place.shown() && !(column == Column.HEALTH && narrow));
    }

    private double usual(Column column) {
        return java.util.Objects.requireNonNull(usual.get(column));
    }

    private void keep(List<ColumnPlace> untouched) {
        if (busy || table.getColumns().size() < columns.size()) {
            return;
        }
        quietly(
                () -> {
                    List<ColumnPlace> now = places();
                    if (!now.equals(kept.get().isEmpty() ? untouched : kept.get())) {
                        kept.set(now);
                        arrange(now);
                    }
                });
    }

    private List<ColumnPlace> places() {
        return table.getColumns().stream()
                .map(made -> place(made, TableColumns.columnOf(made)))
                .toList();
    }

    private ColumnPlace place(TableColumn<Row, ?> made, Column column) {
        boolean shown =
                column == Column.HEALTH && narrow ? isShown(Column.HEALTH) : made.isVisible();
        boolean isUsual = column == Column.VALUE || made.getWidth() == usual(column);
        return new ColumnPlace(column.id(), isUsual ? 0 : made.getWidth(), shown);
    }
}
