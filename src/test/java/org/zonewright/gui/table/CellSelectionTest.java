package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The current cell and ranges of cells by keyboard and mouse, in a table of sixty rows.
@ExtendWith(ApplicationExtension.class)
class CellSelectionTest {

    private static final int ROWS = 58;

    private Desk desk;
    private RecordTableController controller;
    private TableView<?> table;

    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk =
                Desks.linted(
                        IntStream.range(0, ROWS)
                                .mapToObj("r%02d 300 A 192.0.2.1"::formatted)
                                .collect(Collectors.joining("\n")));
        controller = new RecordTableController(desk, Desks.WORLD);
        var view =
                new RecordTableView(
                        controller.model(),
                        controller,
                        new Messages(Locale.ENGLISH),
                        Desks.WORLD,
                        new SimpleObjectProperty<>(List.of()));
        stage.setScene(new Scene(view, 880, 500));
        stage.show();
        table = (TableView<?>) view.lookup("#records");
    }

    private static TableCell<?, ?> cell(FxRobot robot, int row, Column column) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#records .table-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.isVisible() && cell.getTableColumn() != null)
                .filter(cell -> cell.getIndex() == row)
                .filter(cell -> cell.getTableColumn().getUserData() == column)
                .findFirst()
                .orElseThrow();
    }

    private static void click(FxRobot robot, int row, Column column) {
        robot.clickOn((Node) cell(robot, row, column));
    }

    private static void press(FxRobot robot, String keys) {
        for (String together : keys.split(" ", -1)) {
            robot.push(
                    Stream.of(together.split("\\+", -1))
                            .map(KeyCode::valueOf)
                            .toArray(KeyCode[]::new));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// As `row COLUMN`.
    private String current() {
        var at = table.getFocusModel().getFocusedCell();
        return at.getRow() + " " + TableColumns.columnOf(at.getTableColumn());
    }

    /// As `top-bottom COLUMN COLUMN`; empty if none are marked.
    private String marked() {
        return controller
                .model()
                .marked()
                .get()
                .map(
                        range ->
                                range.top()
                                        + "-"
                                        + range.bottom()
                                        + " "
                                        + range.columns().stream()
                                                .map(Column::name)
                                                .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private List<Integer> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedIndices());
    }

    private static List<Integer> rows(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /// The keys pressed at the TTL of row 2, and the current cell, marked cells and selected rows
    /// after them.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "DOWN, 3 TTL, '', 3, 3",
        "UP, 1 TTL, '', 1, 1",
        "LEFT, 2 ROUTING, '', 2, 2",
        "RIGHT, 2 VALUE, '', 2, 2",
        "CONTROL+UP, 0 TTL, '', 0, 0",
        "CONTROL+DOWN, 59 TTL, '', 59, 59",
        "CONTROL+LEFT, 2 NAME, '', 2, 2",
        "CONTROL+RIGHT, 2 PROBLEM, '', 2, 2",
        "HOME, 2 NAME, '', 2, 2",
        "HOME LEFT, 2 NAME, '', 2, 2",
        "END, 2 PROBLEM, '', 2, 2",
        "CONTROL+HOME, 0 NAME, '', 0, 0",
        "CONTROL+END, 59 PROBLEM, '', 59, 59",
        "CONTROL+END PAGE_UP CONTROL+HOME UP, 0 NAME, '', 0, 0",
        "SHIFT+DOWN, 3 TTL, 2-3 TTL, 2, 3",
        "SHIFT+UP SHIFT+UP SHIFT+UP, 0 TTL, 0-2 TTL, 0, 2",
        "SHIFT+RIGHT, 2 VALUE, 2-2 TTL VALUE, 2, 2",
        "SHIFT+DOWN SHIFT+DOWN SHIFT+RIGHT SHIFT+UP, 3 VALUE, 2-3 TTL VALUE, 2, 3",
        "SHIFT+DOWN SHIFT+UP, 2 TTL, '', 2, 2",
        "SHIFT+DOWN SHIFT+LEFT DOWN, 4 ROUTING, '', 4, 4",
        "CONTROL+SHIFT+DOWN, 59 TTL, 2-59 TTL, 2, 59",
        "CONTROL+SHIFT+HOME, 0 NAME, 0-2 NAME TYPE ROUTING TTL, 0, 2",
        "SHIFT+END, 2 PROBLEM, 2-2 TTL VALUE HEALTH PROBLEM, 2, 2",
        "CONTROL+A, 2 TTL, '', 0, 59",
        "SHIFT+SPACE, 2 TTL, '', 2, 2",
        "SHIFT+DOWN SHIFT+SPACE, 3 TTL, '', 2, 3",
        "SHIFT+SPACE SHIFT+DOWN, 3 TTL, '', 2, 3",
        "CONTROL+SPACE, 2 TTL, 0-59 TTL, 0, 59",
        "SHIFT+RIGHT CONTROL+SPACE, 2 VALUE, 0-59 TTL VALUE, 0, 59",
        "CONTROL+SPACE SHIFT+LEFT, 2 ROUTING, 0-59 ROUTING TTL, 0, 59",
        "SHIFT+DOWN SHIFT+DOWN ESCAPE, 2 TTL, '', 2, 2",
        "CONTROL+SPACE ESCAPE, 2 TTL, '', 2, 2",
    })
    void keysMoveAndMarkAsInASpreadsheet(
            String keys, String current, String marked, int first, int last, FxRobot robot) {
        click(robot, 2, Column.TTL);

        press(robot, keys);

        assertEquals(current, current());
        assertEquals(marked, marked());
        assertEquals(rows(first, last), selected());
        assertEquals(last - first + 1, desk.selection().size());
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
    void pagesAreAsLongAsWhatIsInSight(FxRobot robot) {
        click(robot, 2, Column.TTL);

        press(robot, "PAGE_DOWN");
        int there = table.getFocusModel().getFocusedIndex();
        assertTrue(there > 8 && there < 30, "to row " + there);
        assertTrue(cell(robot, there, Column.TTL).isVisible(), "which is in sight");

        press(robot, "SHIFT+PAGE_UP");
        assertEquals("2-" + there + " TTL", marked());
    }

    @Test
    void aSecondEscapeSelectsNothing(FxRobot robot) {
        click(robot, 2, Column.TTL);

        press(robot, "SHIFT+DOWN ESCAPE ESCAPE");

        assertEquals(List.of(), selected());
        assertEquals(Optional.empty(), desk.selected().get());
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

    @Test
    void cellsAndTheirTableShowThatTheyAreMarked(FxRobot robot) {
        click(robot, 2, Column.TTL);
        press(robot, "SHIFT+DOWN SHIFT+RIGHT");

        assertTrue(has(table, "cells"));
        assertTrue(has(cell(robot, 3, Column.VALUE), "current"));
        var shown =
                Arrays.stream(Column.values())
                        .filter(column -> has(cell(robot, 2, column), "marked"))
                        .toList();
        assertEquals(List.of(Column.TTL, Column.VALUE), shown);
        assertFalse(has(cell(robot, 4, Column.TTL), "marked"));

        press(robot, "UP");
        assertFalse(has(table, "cells"));
        assertFalse(has(cell(robot, 2, Column.TTL), "marked"));
    }

    private static boolean has(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    /// What a screen reader says of the cell that has the focus.
    private String spoken() {
        var cell = (Node) table.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        return String.valueOf(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void theCurrentCellIsSpokenWithRowColumnValueAndProblem(FxRobot robot) {
        click(robot, 3, Column.TTL);
        assertEquals("Row 4, r01 A, TTL: 300", spoken());

        press(robot, "RIGHT");
        assertEquals("Row 4, r01 A, Value: 192.0.2.1", spoken());

        press(robot, "F2");
        robot.write("192.0.2.300").push(KeyCode.ENTER);
        press(robot, "UP");
        String spoken = spoken();
        assertTrue(
                spoken.startsWith("Row 4, r01 A, Changed, Value: 192.0.2.300. Problem: "), spoken);
    }

    @Test
    void anEditLeavesTheSameRowsMarked(FxRobot robot) {
        click(robot, 4, Column.TTL);
        press(robot, "SHIFT+DOWN SHIFT+RIGHT");

        robot.interact(
                () ->
                        desk.document()
                                .apply(
                                        new org.zonewright.model.edit.Edit.Put(
                                                org.zonewright.Zones.set(
                                                        "example.com.", "aaa 300 A 192.0.2.7")),
                                        org.zonewright.model.zone.Phrase.of("edit.add", "x")));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("5-6 TTL VALUE", marked());
        assertEquals(rows(5, 6), selected());
        press(robot, "SHIFT+DOWN");
        assertEquals("5-7 TTL VALUE", marked());
    }

    @Test
    void whereTheFilterTakesRowsAwayNoCellsStayMarked(FxRobot robot) {
        click(robot, 4, Column.TTL);
        press(robot, "SHIFT+DOWN SHIFT+DOWN");

        robot.interact(() -> desk.filter().set("r05"));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("", marked());
    }
}
