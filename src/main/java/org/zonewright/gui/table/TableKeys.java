package org.zonewright.gui.table;

import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.FixPopover;
import org.zonewright.model.zone.RecordType;

import java.util.Optional;

/// The keys of the table (UX, "Keyboard map"). A key that begins an edit in a cell that has none in
/// place opens the big editor instead.
final class TableKeys {

    private final TableView<Row> table;
    private final RecordTableModel model;
    private final RecordTableView.Actions actions;
    private final TableColumns columns;
    private final ValuesEditor editor;
    private final FixPopover fixes;
    private final CellSelection cells;
    private final CellKeys cellKeys;

    TableKeys(
            TableView<Row> table,
            RecordTableModel model,
            RecordTableView.Actions actions,
            TableColumns columns,
            ValuesEditor editor,
            FixPopover fixes,
            CellSelection cells,
            CellKeys cellKeys) {
        this.table = table;
        this.model = model;
        this.actions = actions;
        this.columns = columns;
        this.editor = editor;
        this.fixes = fixes;
        this.cells = cells;
        this.cellKeys = cellKeys;
    }

    void install() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void press(KeyEvent key) {
        Row row = current();
        if (isEditing() || row == null) {
            if (key.getCode() == KeyCode.INSERT && !isEditing()) {
                actions.add(RecordType.A);
                key.consume();
            }
            return;
        }
        if (command(key, row)) {
            key.consume();
        }
    }

    private boolean command(KeyEvent key, Row row) {
        boolean shortcut = key.isShortcutDown();
        return switch (key.getCode()) {
            case ENTER, F2 -> begin(key, row);
            case DELETE -> done(actions::delete);
            case BACK_SPACE -> shortcut && done(actions::delete);
            case INSERT -> done(() -> actions.add(RecordType.A));
            case D -> shortcut && !key.isShiftDown() && done(actions::duplicate);
            case F12 -> !key.isShiftDown() && done(() -> actions.follow(row));
            case PERIOD -> shortcut && !key.isShiftDown() && done(() -> fix(row));
            case ESCAPE -> done(() -> escape(row));
            default -> cellKeys.press(key);
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    private boolean begin(KeyEvent key, Row row) {
        if (key.isAltDown()) {
            return done(() -> fix(row));
        }
        if (key.isShortcutDown()) {
            return false;
        }
        return key.isShiftDown() ? editor.open(row, columns) : edit(row);
    }

    private boolean edit(Row row) {
        TableColumn<Row, ?> column = currentColumn();
        if (actions.text(row, TableColumns.columnOf(column)).isEmpty()) {
            return editor.open(row, columns);
        }
        table.edit(table.getFocusModel().getFocusedIndex(), column);
        return true;
    }

    /// As Enter does.
    void editCell() {
        Optional.ofNullable(current()).filter(_ -> !isEditing()).ifPresent(this::edit);
    }

    /// As Shift+Enter does.
    void editValues() {
        Optional.ofNullable(current())
                .filter(_ -> !isEditing())
                .ifPresent(row -> editor.open(row, columns));
    }

    private void escape(Row row) {
        boolean refused =
                java.util.Arrays.stream(Column.values())
                        .anyMatch(
                                column ->
                                        model.rejected(new RecordTableModel.Cell(row.id(), column))
                                                .isPresent());
        if (refused) {
            actions.giveUp(row);
        } else if (!cells.shrink()) {
            table.getSelectionModel().clearSelection();
        }
    }

    private void fix(Row row) {
        Node at =
                columns.cellAt(table.getFocusModel().getFocusedIndex(), columns.of(Column.PROBLEM))
                        .<Node>map(cell -> cell)
                        .orElse(table);
        fixes.show(at, actions.findings(row));
    }

    /// Typing into a cell replaces what it holds.
    private void type(KeyEvent key) {
        Row row = current();
        boolean text =
                key.getCharacter().length() > 0
                        && key.getCharacter().charAt(0) > ' '
                        && key.getCharacter().charAt(0) != 127
                        && !key.isShortcutDown()
                        && !key.isMetaDown();
        if (isEditing() || row == null || !text || !table.isFocused()) {
            return;
        }
        TableColumn<Row, ?> column = currentColumn();
        if (actions.text(row, TableColumns.columnOf(column)).isEmpty()) {
            return;
        }
        table.edit(table.getFocusModel().getFocusedIndex(), column);
        if (table.getScene().getFocusOwner() instanceof TextField field) {
            field.applyCss(); // the skin selects all when it is made
            field.setText(key.getCharacter());
            field.end();
            key.consume();
        }
    }

    /// A double click edits what cannot be edited in place in the big editor, and opens groups.
    private void click(MouseEvent click) {
        Row row = current();
        if (click.getButton() != MouseButton.PRIMARY
                || click.getClickCount() != 2
                || row == null
                || isEditing()) {
            return;
        }
        Column column = TableColumns.columnOf(currentColumn());
        if (column == Column.PROBLEM) {
            fix(row);
        } else if (column == Column.VALUE && actions.text(row, column).isEmpty()) {
            editor.open(row, columns);
        }
    }

    private boolean isEditing() {
        return editor.isVisible() || Optional.ofNullable(table.getEditingCell()).isPresent();
    }

    private @Nullable Row current() {
        int index = table.getFocusModel().getFocusedIndex();
        return index < 0 || index >= table.getItems().size() ? null : table.getItems().get(index);
    }

    @SuppressWarnings("unchecked") // the columns of the table are of its rows
    private TableColumn<Row, ?> currentColumn() {
        TablePosition<Row, ?> at = table.getFocusModel().getFocusedCell();
        return at.getTableColumn() == null
                ? columns.of(Column.NAME)
                : (TableColumn<Row, ?>) at.getTableColumn();
    }
}
