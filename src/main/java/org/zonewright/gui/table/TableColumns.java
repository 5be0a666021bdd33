package org.zonewright.gui.table;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.ColumnPlace;
import org.zonewright.gui.control.CommitOnFocusLossCell;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.PlainColumns;
import org.zonewright.l10n.Messages;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/// The columns of the table and what their cells are made of.
final class TableColumns {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    /// Of the table, while cells are marked and not rows.
    private static final PseudoClass CELLS = PseudoClass.getPseudoClass("cells");

    /// px; before the name of a group
    private static final double CHEVRON = 24;

    /// px; below this width of the table the health column makes room for values.
    private static final double NARROW = 720;

    private final TableView<Row> table;
    private final RecordTableModel model;
    private final RecordTableView.Actions actions;
    private final RowWords words;
    private final RowCells cells;
    private final ColumnPlaces places;
    private final Map<Column, TableColumn<Row, String>> columns = new EnumMap<>(Column.class);
    private final Set<TableCell<Row, String>> made = Collections.newSetFromMap(new WeakHashMap<>());

    TableColumns(
            TableView<Row> table,
            RecordTableModel model,
            RecordTableView.Actions actions,
            RowWords words,
            ObjectProperty<List<ColumnPlace>> kept) {
        this.table = table;
        this.model = model;
        this.actions = actions;
        this.words = words;
        cells = new RowCells(model, words);
        for (Column column : Column.values()) {
            columns.put(column, column(column));
        }
        table.getColumns().setAll(columns.values());
        places = new ColumnPlaces(table, columns, kept);
        sizes();
        places.install();
        model.facts().addListener((_, _, _) -> redraw());
        table.getFocusModel().focusedCellProperty().addListener(_ -> markAll());
        model.marked()
                .subscribe(
                        cells -> {
                            table.pseudoClassStateChanged(CELLS, cells.isPresent());
                            markAll();
                        });
        table.setSortPolicy(_ -> sort());
    }

    TableColumn<Row, String> of(Column column) {
        return java.util.Objects.requireNonNull(columns.get(column));
    }

    /// Which column this is.
    static Column columnOf(TableColumn<?, ?> column) {
        return (Column) column.getUserData();
    }

    /// Whether a column has cells that can be current and marked; the mark of a row stands for all
    /// of it.
    static boolean isOfCells(TableColumn<?, ?> column) {
        return columnOf(column) != Column.STATE;
    }

    /// Whether the mouse is on the chevron before a group's name.
    static boolean isChevron(TableCell<?, ?> cell, MouseEvent mouse) {
        return columnOf(cell.getTableColumn()) == Column.NAME
                && cell.getTableRow().getItem() instanceof Row.Group
                && cell.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()).getX() < CHEVRON;
    }

    /// Draws all cells in sight again.
    void redraw() {
        for (TableCell<Row, String> cell : List.copyOf(made)) {
            if (!cell.isEditing()) {
                show(cell);
            }
        }
    }

    Optional<TableCell<Row, String>> cellAt(int index, TableColumn<?, ?> column) {
        return made.stream()
                .filter(cell -> cell.getIndex() == index && cell.getTableColumn() == column)
                .filter(IndexedCell::isVisible)
                .filter(cell -> cell.getScene() != null)
                .findFirst();
    }

    private void show(TableCell<Row, String> cell) {
        cells.show(cell, cell.isEmpty() ? null : rowOf(cell), columnOf(cell.getTableColumn()));
        mark(cell);
    }

    private static @Nullable Row rowOf(TableCell<Row, String> cell) {
        return cell.getTableRow() == null ? null : cell.getTableRow().getItem();
    }

    private TableColumn<Row, String> column(Column column) {
        var made = new TableColumn<Row, String>();
        made.setUserData(column);
        made.setId("column-" + column.id());
        made.getStyleClass().add(column.id() + "-cell");
        made.setSortable(true);
        title(made, column);
        made.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(actions.text(row.getValue(), column).orElse("")));
        switch (column) {
            case STATE, HEALTH, PROBLEM -> made.setCellFactory(_ -> readOnly());
            case NAME, TYPE, ROUTING, TTL, VALUE -> {
                made.setCellFactory(_ -> editable(column));
                made.setOnEditCommit(
                        edit -> {
                            if (edit.getRowValue() != null) {
                                actions.enter(edit.getRowValue(), column, edit.getNewValue());
                            }
                        });
            }
        }
        return made;
    }

    private void title(TableColumn<Row, String> made, Column column) {
        String name = words.messages().text("table.column." + column.id());
        switch (column) {
            case STATE -> made.setText("");
            case PROBLEM -> {
                FontIcon icon = Icon.PROBLEMS.node();
                icon.setAccessibleText(name);
                made.setGraphic(icon);
                made.getStyleClass().add("align-center");
            }
            case NAME, TYPE, ROUTING, VALUE -> made.setText(name);
            case HEALTH -> {
                made.setText(name);
                made.getStyleClass().add("align-center");
            }
            case TTL -> {
                made.setText(name);
                made.getStyleClass().add("align-right");
            }
        }
        if (column == Column.TYPE || column == Column.TTL || column == Column.VALUE) {
            made.getStyleClass().add("mono-cell");
        }
    }

    private TableCell<Row, String> readOnly() {
        var cell =
                new TableCell<Row, String>() {
                    @Override
                    protected void updateItem(@Nullable String text, boolean empty) {
                        super.updateItem(text, empty);
                        TableColumns.this.show(this);
                    }
                };
        return prepared(cell);
    }

    private TableCell<Row, String> editable(Column column) {
        var cell =
                new CommitOnFocusLossCell<Row>(
                        (drawn, row, _) -> {
                            cells.show(drawn, row, column);
                            drawn.setEditable(row != null && actions.text(row, column).isPresent());
                            mark(drawn);
                        },
                        (row, typed) ->
                                actions.problem(row, column, typed).map(words.messages()::text));
        return prepared(cell);
    }

    private TableCell<Row, String> prepared(TableCell<Row, String> cell) {
        made.add(cell);
        cell.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> tip(cell));
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> toggle(cell, press));
        return cell;
    }

    private void tip(TableCell<Row, String> cell) {
        Row row = rowOf(cell);
        cell.setTooltip(
                row == null || cell.isEditing()
                        ? null
                        : cells.tip(row, columnOf(cell.getTableColumn()))
                                .map(Buttons::tooltip)
                                .orElse(null));
    }

    /// The chevron before a group's name opens and closes it.
    private void toggle(TableCell<Row, String> cell, MouseEvent press) {
        if (press.getButton() == MouseButton.PRIMARY
                && rowOf(cell) instanceof Row.Group group
                && isChevron(cell, press)) {
            actions.toggle(group);
            press.consume();
        }
    }

    private void mark(TableCell<?, ?> cell) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        Column column = columnOf(cell.getTableColumn());
        boolean isCurrent =
                !cell.isEmpty()
                        && at.getRow() == cell.getIndex()
                        && at.getTableColumn() == cell.getTableColumn();
        RecordRow row = RowCells.rowOf(cell);
        RecordRow.turn(cell, row, CURRENT, isCurrent);
        if (isCurrent && row != null && row.getItem() != null) {
            cells.speak(cell, row.getItem(), column);
        }
        RecordRow.turn(
                cell,
                row,
                MARKED,
                !cell.isEmpty()
                        && model.marked()
                                .get()
                                .filter(range -> range.contains(cell.getIndex(), column))
                                .isPresent());
    }

    private void markAll() {
        List.copyOf(made).forEach(this::mark);
    }

    private void sizes() {
        width(Column.STATE, 32, 32, 32);
        width(Column.NAME, 90, 163, 600);
        width(Column.TYPE, 56, 62, 120);
        width(Column.ROUTING, 70, 150, 320);
        width(Column.TTL, 52, 64, 140);
        width(Column.HEALTH, 58, 58, 90);
        width(Column.PROBLEM, 36, 36, 36);
        TableColumn<Row, String> value = of(Column.VALUE);
        value.setMinWidth(140);
        Runnable fill =
                () -> {
                    double others =
                            table.getVisibleLeafColumns().stream()
                                    .filter(column -> column != value)
                                    .mapToDouble(TableColumn::getWidth)
                                    .sum();
                    value.setPrefWidth(Math.max(140, table.getWidth() - others - 14));
                };
        table.widthProperty()
                .addListener(
                        (_, before, now) -> {
                            if (before.doubleValue() == 0
                                    || now.doubleValue() < NARROW
                                            != before.doubleValue() < NARROW) {
                                places.narrow(now.doubleValue() < NARROW);
                            }
                            fill.run();
                        });
        columns.values().stream()
                .filter(column -> column != value)
                .forEach(
                        column -> {
                            column.widthProperty().addListener(_ -> fill.run());
                            column.visibleProperty().addListener(_ -> fill.run());
                        });
    }

    private void width(Column column, double min, double preferred, double max) {
        TableColumn<Row, String> sized = of(column);
        double wanted = Math.max(preferred, PlainColumns.headingWidth(sized.getText()));
        sized.setMinWidth(min);
        sized.setPrefWidth(wanted);
        sized.setMaxWidth(Math.max(max, wanted));
    }

    private boolean sort() {
        if (table.getSortOrder().isEmpty()) {
            actions.sort(RowOrder.LISTING);
        } else {
            TableColumn<Row, ?> first = table.getSortOrder().getFirst();
            actions.sort(
                    new RowOrder(
                            columnOf(first),
                            first.getSortType() == TableColumn.SortType.ASCENDING
                                    ? RowOrder.Direction.ASCENDING
                                    : RowOrder.Direction.DESCENDING));
        }
        return true;
    }

    /// Closes and opens all groups.
    Button groupsButton() {
        Messages messages = words.messages();
        Button groups = Buttons.icon(Icon.SET, messages.text("table.groups"));
        groups.setOnAction(_ -> actions.toggleAll());
        return groups;
    }

    /// Shows and hides columns.
    MenuButton menuButton() {
        var menu = new MenuButton("", Icon.COLUMNS.node());
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        Buttons.tip(menu, words.messages().text("table.columns"), null);
        for (Column column : List.of(Column.TYPE, Column.ROUTING, Column.TTL, Column.HEALTH)) {
            var item = new CheckMenuItem(words.messages().text("table.column." + column.id()));
            item.selectedProperty().bindBidirectional(of(column).visibleProperty());
            menu.getItems().add(item);
        }
        return menu;
    }
}
