package org.zonewright.gui.table;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// The keys that move the current cell and mark ranges, as in a spreadsheet.
final class CellKeys {

    private final TableView<Row> table;
    private final RecordTableModel model;
    private final RecordTableView.Actions actions;
    private final CellSelection cells;
    private final RowsInSight sight;

    CellKeys(
            TableView<Row> table,
            RecordTableModel model,
            RecordTableView.Actions actions,
            CellSelection cells,
            RowsInSight sight) {
        this.table = table;
        this.model = model;
        this.actions = actions;
        this.cells = cells;
        this.sight = sight;
    }

    /// @return whether the key is one of these
    boolean press(KeyEvent key) {
        if (key.isAltDown()) {
            return false;
        }
        boolean far = key.isShortcutDown();
        int last = table.getItems().size() - 1;
        int row = cells.row();
        return switch (key.getCode()) {
            case UP, KP_UP -> down(key, far ? 0 : row - 1);
            case DOWN, KP_DOWN -> down(key, far ? last : row + 1);
            case PAGE_UP -> !far && down(key, row - sight.page());
            case PAGE_DOWN -> !far && down(key, row + sight.page());
            case LEFT, KP_LEFT -> toggles(key) || across(key, far ? 0 : here() - 1);
            case RIGHT, KP_RIGHT -> toggles(key) || across(key, far ? end() : here() + 1);
            case HOME -> go(key, far ? 0 : row, 0);
            case END -> go(key, far ? last : row, end());
            case A -> far && !key.isShiftDown() && done(cells::selectAll);
            case SPACE -> space(key);
            default -> false;
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    private boolean down(KeyEvent key, int row) {
        return go(key, row, here());
    }

    private boolean across(KeyEvent key, int column) {
        return go(key, cells.row(), column);
    }

    private int here() {
        return cells.columns().indexOf(cells.column());
    }

    private int end() {
        return cells.columns().size() - 1;
    }

    /// To a cell, or to the last one in its direction.
    private boolean go(KeyEvent key, int row, int column) {
        List<Column> columns = cells.columns();
        int toRow = Math.clamp(row, 0, table.getItems().size() - 1);
        Column toColumn = columns.get(Math.clamp(column, 0, columns.size() - 1));
        if (key.isShiftDown()) {
            cells.extendTo(toRow, toColumn);
        } else {
            cells.moveTo(toRow, toColumn);
        }
        cells.reveal();
        return true;
    }

    /// Right opens the group of a closed header, Left closes that of an open one.
    private boolean toggles(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isShiftDown();
        if (!plain
                || cells.column() != Column.NAME
                || !(table.getItems().get(cells.row()) instanceof Row.Group group)) {
            return false;
        }
        boolean opens = key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.KP_RIGHT;
        if (model.collapsed().get().contains(group.id()) != opens) {
            return false;
        }
        return done(() -> actions.toggle(group));
    }

    private boolean space(KeyEvent key) {
        boolean far = key.isShortcutDown() || key.isControlDown();
        if (far == key.isShiftDown()) {
            return false;
        }
        return done(far ? cells::selectColumns : cells::selectRows);
    }
}
