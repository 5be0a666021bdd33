package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.control.Segments;
import org.zonewright.gui.table.Row;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;

/// Rows dragged by the mouse onto another zone of the side bar.
@ExtendWith(ApplicationExtension.class)
class RowDragTest {

    private ShownShell window;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1400, 900);
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    /// Two zones; the sample zone is in front, with one row selected.
    ///
    /// @return the other one
    private OpenedDesk openTwo() throws TimeoutException {
        OpenedDesk sample = window.openSample();
        var request = new NewZoneRequest.Public(DomainName.of("example.org."), "");
        ShownShell.run(
                () ->
                        window.shell()
                                .files()
                                .create(request, new ZoneMaker(Shells.CLOCK, new Random(2))));
        OpenedDesk other = window.current();
        ShownShell.run(
                () -> {
                    window.shell().model().current().set(sample);
                    sample.desk().selected().set(Optional.of(Desks.key("app A")));
                });
        return other;
    }

    private static Node selectedRow(FxRobot robot) {
        return robot.lookup("#records .table-row-cell")
                .match(node -> node instanceof TableRow<?> row && row.isSelected())
                .query();
    }

    private static Node zone(FxRobot robot, OpenedDesk zone) {
        return robot.lookup("#zones .list-cell")
                .match(node -> node instanceof ListCell<?> cell && cell.getItem() == zone)
                .query();
    }

    private static void drop(FxRobot robot, OpenedDesk zone, KeyCode... held) {
        robot.drag(selectedRow(robot)).moveTo(zone(robot, zone));
        robot.press(held).drop().release(held);
    }

    private static boolean isMove(FxRobot robot) {
        return robot.lookup("#bulk-move").query().getParent() instanceof Segments<?> manner
                && Boolean.TRUE.equals(manner.valueProperty().get());
    }

    private static boolean isLit(Node target) {
        return target.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("drop"));
    }

    private static boolean isAsked(FxRobot robot) {
        return robot.lookup("#bulk-to").tryQuery().isPresent();
    }

    @Test
    void withAltARowIsMovedThroughThePreview(FxRobot robot) throws TimeoutException {
        OpenedDesk other = openTwo();
        Desk from = window.current().desk();
        int before = other.desk().document().zone().sets().size();

        drop(robot, other, KeyCode.ALT);

        assertEquals(other.desk(), robot.lookup("#bulk-to").queryAs(ChoiceBox.class).getValue());
        assertTrue(isMove(robot));
        Button apply = robot.lookup("#dialog-apply").queryButton();
        ShownShell.await(() -> !apply.isDisabled());
        assertEquals(1, from.history().get().steps().size(), "nothing before somebody agrees");
        robot.clickOn(apply);
        assertEquals("nothing there", Desks.content(from, "app A"));
        assertEquals(before + 1, other.desk().document().zone().sets().size());
        assertTrue(robot.lookup("#row-drag").tryQuery().isEmpty());
    }

    @Test
    void withoutItIsACopy(FxRobot robot) throws TimeoutException {
        OpenedDesk other = openTwo();

        drop(robot, other);

        assertTrue(isAsked(robot));
        assertFalse(isMove(robot));
        assertFalse(isLit(zone(robot, other)));
    }

    @Test
    void aRowThatWasNotSelectedIsDraggedByItsMark(FxRobot robot) throws TimeoutException {
        OpenedDesk other = openTwo();
        Desk from = window.current().desk();
        Node mark =
                robot.lookup("#records .state-cell")
                        .match(
                                node ->
                                        node instanceof TableCell<?, ?> cell
                                                && cell.getTableRow().getItem() instanceof Row shown
                                                && shown.entries()
                                                        .anyMatch(Desks.key("bastion A")::equals))
                        .query();

        robot.drag(mark).moveTo(zone(robot, other)).drop();

        assertEquals(Optional.of(Desks.key("bastion A")), from.selected().get());
    }

    @Test
    void onItsOwnZoneNothingHappens(FxRobot robot) throws TimeoutException {
        openTwo();

        drop(robot, window.current());

        assertFalse(isAsked(robot));
        assertTrue(robot.lookup("#row-drag").tryQuery().isEmpty());
    }

    @Test
    void escGivesItUp(FxRobot robot) throws TimeoutException {
        OpenedDesk other = openTwo();

        robot.drag(selectedRow(robot)).moveTo(zone(robot, other));
        assertTrue(robot.lookup("#row-drag").tryQuery().isPresent());
        assertTrue(isLit(zone(robot, other)));
        robot.push(KeyCode.ESCAPE);
        assertFalse(isLit(zone(robot, other)));
        robot.drop();

        assertFalse(isAsked(robot));
        assertTrue(robot.lookup("#row-drag").tryQuery().isEmpty());
    }

    @Test
    void whereAnotherZoneComesToTheFrontItIsGivenUp(FxRobot robot) throws TimeoutException {
        OpenedDesk other = openTwo();
        OpenedDesk sample = window.current();

        robot.drag(selectedRow(robot)).moveTo(zone(robot, sample));
        ShownShell.run(
                () -> {
                    other.desk().selected().set(Optional.of(apex()));
                    window.shell().model().current().set(other);
                });
        assertTrue(robot.lookup("#row-drag").tryQuery().isEmpty());
        robot.drop();

        assertFalse(isAsked(robot), "its own rows are not those that are dragged");
    }

    private static RecordSet.Key apex() {
        return RecordSet.Key.simple("example.org.", RecordType.SOA);
    }
}
