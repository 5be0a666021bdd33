package org.zonewright.gui.table;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import java.util.Optional;

/// Marks cells with the mouse: from the one that is pressed to where the mouse goes, or with Shift
/// from where the range begins. What begins at the mark of a row, or on a row that is selected as a
/// whole, is a drag of rows instead.
final class CellMouse {

    /// How long a row stays in sight while the mouse is held above or below the table.
    private static final Duration STEP = Duration.millis(50);

    private final TableView<Row> table;
    private final CellSelection cells;
    private final RowsInSight sight;
    private final Timeline scrolling;
    private Optional<TableCell<?, ?>> pressed = Optional.empty();
    private boolean marking;
    private double sceneX;
    private double sceneY;

    CellMouse(TableView<Row> table, CellSelection cells, RowsInSight sight) {
        this.table = table;
        this.cells = cells;
        this.sight = sight;
        scrolling = new Timeline(new KeyFrame(STEP, _ -> extend()));
        scrolling.setCycleCount(Animation.INDEFINITE);
    }

    void install() {
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> end());
        table.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /// Whether a drag that begins with this press takes rows along.
    boolean takesRows(MouseEvent press) {
        return !press.isShiftDown()
                && cell(press)
                        .filter(at -> isMark(at) || at.getTableRow().isSelected())
                        .filter(at -> isMark(at) || !cells.isOfCells())
                        .isPresent();
    }

    private void press(MouseEvent press) {
        pressed = Optional.empty();
        marking = false;
        Optional<TableCell<?, ?>> at = cell(press);
        if (press.getButton() != MouseButton.PRIMARY || at.isEmpty()) {
            return;
        }
        if (press.isShiftDown()) {
            table.requestFocus();
            extend(at.get());
            pressed = at;
            marking = true;
            press.consume();
        } else if (!press.isShortcutDown() && !TableColumns.isChevron(at.get(), press)) {
            begin(press, at.get());
        }
    }

    private void begin(MouseEvent press, TableCell<?, ?> at) {
        if (takesRows(press)) {
            cells.begin();
            return;
        }
        pressed = Optional.of(at);
        if (cells.isOfCells() && table.getEditingCell() == null) {
            table.requestFocus();
            cells.moveTo(at.getIndex(), column(at));
            press.consume(); // the table edits what is clicked in a row that is selected
        } else {
            cells.begin();
        }
    }

    private void extend(TableCell<?, ?> to) {
        if (isMark(to)) {
            cells.selectRows();
            cells.extendTo(to.getIndex(), cells.column());
        } else {
            cells.extendTo(to.getIndex(), column(to));
        }
    }

    private void drag(MouseEvent drag) {
        if (pressed.isEmpty()) {
            return;
        }
        sceneX = drag.getSceneX();
        sceneY = drag.getSceneY();
        if (!marking && isStillThere(pressed.get())) {
            return;
        }
        if (!marking) {
            cells.moveTo(pressed.get().getIndex(), column(pressed.get()));
        }
        marking = true;
        extend();
        if (sight.isBeyond(sceneX, sceneY)) {
            scrolling.play();
        } else {
            scrolling.stop();
        }
    }

    private boolean isStillThere(TableCell<?, ?> cell) {
        return cell.contains(cell.sceneToLocal(sceneX, sceneY));
    }

    private void extend() {
        Column column = sight.columnAt(sceneX, sceneY);
        sight.rowAt(sceneX, sceneY).ifPresent(row -> cells.extendTo(row, column));
        if (sight.isBeyond(sceneX, sceneY)) {
            cells.reveal();
        }
    }

    private void end() {
        pressed = Optional.empty();
        scrolling.stop();
    }

    /// A click on the mark of a row selects it as a whole.
    private void release(MouseEvent release) {
        if (!marking && cell(release).filter(CellMouse::isMark).isPresent()) {
            cells.selectRows();
        }
        marking = false;
    }

    /// What the mouse was pressed on; none on a heading, a scroll bar, or a text that is edited.
    private Optional<TableCell<?, ?>> cell(MouseEvent mouse) {
        Node node = mouse.getTarget() instanceof Node target ? target : table;
        while (node != null && node != table && !(node instanceof TextInputControl)) {
            if (node instanceof TableCell<?, ?> cell) {
                return Optional.<TableCell<?, ?>>of(cell).filter(at -> !at.isEmpty());
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private static boolean isMark(TableCell<?, ?> cell) {
        return !TableColumns.isOfCells(cell.getTableColumn());
    }

    private static Column column(TableCell<?, ?> cell) {
        return TableColumns.columnOf(cell.getTableColumn());
    }
}
