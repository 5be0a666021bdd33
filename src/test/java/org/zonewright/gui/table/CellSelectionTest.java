package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The current cell and ranges of cells by keyboard.
@ExtendWith(ApplicationExtension.class)
class CellSelectionTest extends CellTable {

    @Start
    @Override
    void show(Stage stage) {
        super.show(stage);
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
