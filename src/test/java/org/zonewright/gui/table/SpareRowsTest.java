package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.control.Look;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A drawn row is asked to show what takes the least work.
@ExtendWith(ApplicationExtension.class)
class SpareRowsTest {

    private Desk desk;
    private TableView<?> table;

    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk =
                Desks.linted(
                        IntStream.range(0, 200)
                                .mapToObj(SpareRowsTest::line)
                                .collect(Collectors.joining("\n")));
        var controller = new RecordTableController(desk, Desks.WORLD);
        var view = ShownTable.in(stage, controller);
        table = ShownTable.records(view);
        stage.show();
    }

    /// Every fifth is of another kind, every third goes where "keep" is asked for.
    private static String line(int n) {
        String name = "r%03d%s".formatted(n, n % 3 == 0 ? "" : "-keep");
        return name + (n % 5 == 0 ? " ALIAS A r001-keep.example.com." : " 300 A 192.0.2.1");
    }

    private Map<Row, RecordRow> drawn(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var drawn = new HashMap<Row, RecordRow>();
        robot.interact(
                () ->
                        table.lookupAll(".table-row-cell").stream()
                                .map(RecordRow.class::cast)
                                .filter(row -> row.isVisible() && row.getItem() != null)
                                .forEach(row -> drawn.put(row.getItem(), row)));
        return drawn;
    }

    @Test
    void aRowThatMovesTakesItsNodesAlong(FxRobot robot) {
        Map<Row, RecordRow> before = drawn(robot);

        robot.interact(() -> desk.filter().set("keep"));

        Map<Row, RecordRow> after = drawn(robot);
        after.keySet().retainAll(before.keySet());
        assertTrue(after.size() > 5, "some moved");
        after.forEach((row, node) -> assertSame(before.get(row), node, row.name()::text));
    }

    @Test
    void itTakesThemBackWhenOthersReturnAboveIt(FxRobot robot) {
        robot.interact(() -> desk.filter().set("keep"));
        Map<Row, RecordRow> before = drawn(robot);

        robot.interact(() -> desk.filter().set(""));

        Map<Row, RecordRow> after = drawn(robot);
        after.keySet().retainAll(before.keySet());
        assertTrue(after.size() > 5, "some are in sight still");
        after.forEach((row, node) -> assertSame(before.get(row), node, row.name()::text));
    }

    /// From a beginning of the pattern to somewhere inside it: as many rows of each kind.
    @Test
    void anotherRowTakesTheNodesOfOneOfItsKind(FxRobot robot) {
        Map<RecordRow, Boolean> before = aliases(drawn(robot));

        robot.interact(() -> table.scrollTo(117));

        Map<RecordRow, Boolean> after = aliases(drawn(robot));
        long others =
                after.entrySet().stream()
                        .filter(row -> !row.getValue().equals(before.get(row.getKey())))
                        .count();
        assertTrue(others <= 1, () -> others + " of " + after.size() + " took another kind");
        assertEquals(before.keySet(), after.keySet());
    }

    private static Map<RecordRow, Boolean> aliases(Map<Row, RecordRow> drawn) {
        return drawn.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getValue,
                                entry -> ((Row.Single) entry.getKey()).set().alias().isPresent()));
    }
}
