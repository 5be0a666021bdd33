package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The current cell and ranges of cells by mouse.
@ExtendWith(ApplicationExtension.class)
class CellMouseTest extends CellTable {

    @Start
    @Override
    void show(Stage stage) {
        super.show(stage);
    }

    /// The robot of the platform without a display presses no key while it clicks.
    private static void clickWith(FxRobot robot, KeyCode held, TableCell<?, ?> cell) {
        Point2D at = cell.localToScene(cell.getWidth() / 2, cell.getHeight() / 2);
        fire(robot, cell, MouseEvent.MOUSE_PRESSED, at, held);
        fire(robot, cell, MouseEvent.MOUSE_RELEASED, at, held);
    }

    private static void fire(
            FxRobot robot,
            TableCell<?, ?> cell,
            EventType<MouseEvent> type,
            Point2D at,
            KeyCode held) {
        var event =
                new MouseEvent(
                        null,
                        cell,
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        held == KeyCode.SHIFT,
                        held == KeyCode.CONTROL,
                        false,
                        false,
                        type != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null);
        robot.interact(() -> cell.fireEvent(event));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void shiftAndAClickMarkFromTheCellThatWasClickedFirst(FxRobot robot) {
        click(robot, 2, Column.TTL);

        clickWith(robot, KeyCode.SHIFT, cell(robot, 5, Column.VALUE));
        assertEquals("2-5 TTL VALUE", marked());
        clickWith(robot, KeyCode.SHIFT, cell(robot, 1, Column.TYPE));

        assertEquals("1-2 TYPE ROUTING TTL", marked());
        assertEquals(rows(1, 2), selected());
        assertEquals("1 TYPE", current());
    }

    @Test
    void aClickMarksNothingElse(FxRobot robot) {
        click(robot, 2, Column.TTL);
        press(robot, "SHIFT+DOWN SHIFT+DOWN SHIFT+RIGHT");

        click(robot, 3, Column.TTL);

        assertEquals("", marked());
        assertEquals(List.of(3), selected());
        press(robot, "SHIFT+DOWN");
        assertEquals("3-4 TTL", marked());
    }

    private static void drag(FxRobot robot, TableCell<?, ?> from, TableCell<?, ?> to) {
        robot.drag((Node) from, MouseButton.PRIMARY).moveTo((Node) to).drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void draggingMarksCells(FxRobot robot) {
        drag(robot, cell(robot, 4, Column.TTL), cell(robot, 7, Column.VALUE));

        assertEquals("4-7 TTL VALUE", marked());
        assertEquals(rows(4, 7), selected());
        assertEquals("7 VALUE", current());

        drag(robot, cell(robot, 6, Column.VALUE), cell(robot, 5, Column.TYPE));
        assertEquals("5-6 TYPE ROUTING TTL VALUE", marked(), "also where cells were marked");
    }

    @Test
    void draggingBelowTheTableScrolls(FxRobot robot) throws TimeoutException {
        TableCell<?, ?> from = cell(robot, 4, Column.TTL);
        Point2D in = from.localToScene(from.getWidth() / 2, from.getHeight() / 2);
        var below = new Point2D(in.getX(), table.localToScene(0, table.getHeight()).getY() + 30);

        fire(robot, from, MouseEvent.MOUSE_PRESSED, in, KeyCode.UNDEFINED);
        fire(robot, from, MouseEvent.MOUSE_DRAGGED, below, KeyCode.UNDEFINED);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> marked().equals("4-59 TTL"));
        fire(robot, from, MouseEvent.MOUSE_RELEASED, below, KeyCode.UNDEFINED);

        assertEquals("59 TTL", current());
        assertTrue(cell(robot, 59, Column.TTL).isVisible());
    }

    @Test
    void whatIsDraggedAtTheMarkOfARowIsTheRow(FxRobot robot) {
        drag(robot, cell(robot, 4, Column.STATE), cell(robot, 7, Column.VALUE));

        assertEquals("", marked());
        assertEquals(List.of(4), selected());
    }

    @Test
    void whatIsDraggedOnSelectedRowsIsTheRows(FxRobot robot) {
        click(robot, 4, Column.STATE);
        clickWith(robot, KeyCode.SHIFT, cell(robot, 6, Column.STATE));
        assertEquals("", marked());
        assertEquals(rows(4, 6), selected());

        drag(robot, cell(robot, 5, Column.VALUE), cell(robot, 8, Column.VALUE));

        assertEquals("", marked());
        assertEquals(rows(4, 6), selected());
    }

    @Test
    void theMarkOfARowIsNoCell(FxRobot robot) {
        click(robot, 2, Column.TTL);

        click(robot, 4, Column.STATE);
        assertEquals("4 TTL", current());

        press(robot, "SHIFT+DOWN");
        assertEquals("", marked(), "whole rows");
        assertEquals(rows(4, 5), selected());
    }

    @Test
    void rowsAreStillPickedOneByOne(FxRobot robot) {
        click(robot, 2, Column.TTL);
        clickWith(robot, KeyCode.CONTROL, cell(robot, 5, Column.VALUE));

        assertEquals(List.of(2, 5), selected());
        assertEquals("", marked());
    }
}
