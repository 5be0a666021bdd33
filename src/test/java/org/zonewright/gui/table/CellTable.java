package org.zonewright.gui.table;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.control.Look;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of sixty rows, and what is current, marked and selected in it.
abstract class CellTable {

    private static final int ROWS = 58;

    Desk desk;
    private RecordTableController controller;
    TableView<?> table;

    /// TestFX calls this of the test class alone, which says so again.
    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk =
                Desks.linted(
                        IntStream.range(0, ROWS)
                                .mapToObj("r%02d 300 A 192.0.2.1"::formatted)
                                .collect(Collectors.joining("\n")));
        controller = new RecordTableController(desk, Desks.WORLD);
        var view = ShownTable.in(stage, controller);
        stage.show();
        table = ShownTable.records(view);
    }

    static TableCell<?, ?> cell(FxRobot robot, int row, Column column) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#records .table-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.isVisible() && cell.getTableColumn() != null)
                .filter(cell -> cell.getIndex() == row)
                .filter(cell -> cell.getTableColumn().getUserData() == column)
                .findFirst()
                .orElseThrow();
    }

    static void click(FxRobot robot, int row, Column column) {
        robot.clickOn((Node) cell(robot, row, column));
    }

    static void press(FxRobot robot, String keys) {
        for (String together : keys.split(" ", -1)) {
            robot.push(
                    Stream.of(together.split("\\+", -1))
                            .map(KeyCode::valueOf)
                            .toArray(KeyCode[]::new));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// As `row COLUMN`.
    String current() {
        var at = table.getFocusModel().getFocusedCell();
        return at.getRow() + " " + TableColumns.columnOf(at.getTableColumn());
    }

    /// As `top-bottom COLUMN COLUMN`; empty if none are marked.
    String marked() {
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

    List<Integer> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedIndices());
    }

    static List<Integer> rows(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
