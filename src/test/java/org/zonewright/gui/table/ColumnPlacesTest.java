package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.Desks;
import org.zonewright.gui.control.ColumnPlace;
import org.zonewright.l10n.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Columns as a person has them, in the next table too.
@ExtendWith(ApplicationExtension.class)
class ColumnPlacesTest {

    private final ObjectProperty<List<ColumnPlace>> kept = new SimpleObjectProperty<>(List.of());
    private Stage stage;

    @Start
    void show(Stage first) {
        stage = first;
        open(900);
        stage.show();
    }

    private void open(double width) {
        var controller = new RecordTableController(Desks.of("www 300 A 192.0.2.1\n"), Desks.WORLD);
        var view =
                new RecordTableView(
                        controller.model(),
                        controller,
                        new Messages(Locale.ENGLISH),
                        Desks.WORLD,
                        kept);
        stage.setScene(new Scene(view, width, 400));
    }

    private void reopen(FxRobot robot, double width) {
        robot.interact(() -> open(width));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TableColumn<?, ?> column(FxRobot robot, Column column) {
        return robot.lookup("#records").<TableView<Row>>query().getColumns().stream()
                .filter(made -> TableColumns.columnOf(made) == column)
                .findFirst()
                .orElseThrow();
    }

    private static List<Column> order(FxRobot robot) {
        return robot.lookup("#records").<TableView<Row>>query().getColumns().stream()
                .map(TableColumns::columnOf)
                .toList();
    }

    private static void move(FxRobot robot, Column column, int to) {
        robot.interact(
                () -> {
                    var columns = robot.lookup("#records").<TableView<Row>>query().getColumns();
                    var moved =
                            columns.stream()
                                    .filter(made -> TableColumns.columnOf(made) == column)
                                    .findFirst()
                                    .orElseThrow();
                    var next = new ArrayList<>(columns);
                    next.remove(moved);
                    next.add(to, moved);
                    columns.setAll(next);
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void nothingIsKeptWhileNobodyChangedAColumn(FxRobot robot) {
        for (double width : new double[] {600, 1100, 900}) {
            robot.interact(() -> stage.setWidth(width));
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertEquals(List.of(), kept.get());
    }

    @Test
    void aWidthThatNobodyChangedIsNotFrozenByAnother(FxRobot robot) {
        robot.interact(() -> column(robot, Column.NAME).setPrefWidth(222));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(
                List.of(222.0),
                kept.get().stream().map(ColumnPlace::width).filter(width -> width != 0).toList());
    }

    @Test
    void orderWidthAndVisibilityAreThoseOfTheLastTable(FxRobot robot) {
        move(robot, Column.TTL, 1);
        robot.interact(
                () -> {
                    column(robot, Column.NAME).setPrefWidth(222);
                    column(robot, Column.ROUTING).setVisible(false);
                });
        WaitForAsyncUtils.waitForFxEvents();

        reopen(robot, 900);

        assertEquals(List.of(Column.STATE, Column.TTL, Column.NAME), order(robot).subList(0, 3));
        assertEquals(222, column(robot, Column.NAME).getWidth());
        assertFalse(column(robot, Column.ROUTING).isVisible());
        assertTrue(column(robot, Column.TYPE).isVisible());
    }

    @Test
    void theGutterStaysAtTheLeft(FxRobot robot) {
        move(robot, Column.NAME, 0);

        assertEquals(Column.STATE, order(robot).getFirst());
        assertEquals(Column.NAME, order(robot).get(1));
    }

    @Test
    void whatANarrowWindowHidesNobodyHasHidden(FxRobot robot) {
        reopen(robot, 600);
        assertFalse(column(robot, Column.HEALTH).isVisible());

        reopen(robot, 900);
        assertTrue(column(robot, Column.HEALTH).isVisible());

        robot.interact(() -> column(robot, Column.HEALTH).setVisible(false));
        reopen(robot, 900);
        assertFalse(column(robot, Column.HEALTH).isVisible());
    }
}
