package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;

/// The table by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class RecordTableViewTest {

    private Desk desk;
    private RecordTableController controller;
    private RecordTableView view;

    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk =
                Desks.linted(
                        """
                        mail 300 MX 10 mx.example.net. | 20 mx.example.org.
                        www 300 A 192.0.2.1
                        zoo 300 A 192.0.2.2
                        """);
        controller = new RecordTableController(desk, Desks.WORLD);
        view = ShownTable.in(stage, controller);
        stage.show();
    }

    private TableCell<?, ?> cell(FxRobot robot, String words, Column column) {
        WaitForAsyncUtils.waitForFxEvents();
        var id = new RowId.Of(Desks.key(words));
        return robot.from(view).lookup(".table-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.getTableColumn() != null && cell.isVisible())
                .filter(cell -> cell.getTableColumn().getUserData() == column)
                .filter(
                        cell ->
                                cell.getTableRow().getItem() instanceof Row row
                                        && row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void edit(FxRobot robot, String words, Column column, String text) {
        robot.clickOn(
                (Node) cell(robot, words, column)); // two on a slow machine are no double click
        robot.push(KeyCode.F2);
        assertTrue(robot.lookup(".cell-field").tryQuery().isPresent(), "the cell is edited");
        robot.push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    private int steps() {
        return desk.history().get().steps().size();
    }

    @Test
    void textStaysWhenAPersonClicksElsewhere(FxRobot robot) {
        edit(robot, "www A", Column.VALUE, "192.0.2.9");

        robot.clickOn((Node) cell(robot, "zoo A", Column.TTL));

        assertEquals("192.0.2.9", Desks.content(desk, "www A"));
        assertEquals(2, steps());
    }

    @Test
    void aClickOnAnotherRowKeepsTheTextAndGoesToThatRow(FxRobot robot) {
        edit(robot, "www A", Column.VALUE, "192.0.2.9");

        robot.clickOn((Node) cell(robot, "zoo A", Column.TTL));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("192.0.2.9", Desks.content(desk, "www A"));
        assertEquals(Optional.of(Desks.key("zoo A")), desk.selected().get());
        TableView<?> table = robot.lookup("#records").queryTableView();
        assertEquals(
                List.of(row("zoo A")), List.copyOf(table.getSelectionModel().getSelectedItems()));
        assertEquals(row("zoo A"), table.getItems().get(table.getFocusModel().getFocusedIndex()));
    }

    @Test
    void aClickGoesToItsRowThoughWhatIsCommittedMovesRows(FxRobot robot) {
        edit(robot, "www A", Column.NAME, "zzz");

        robot.moveTo((Node) cell(robot, "zoo A", Column.TTL)).press(MouseButton.PRIMARY);
        robot.interact(() -> view.getScene().getRoot().layout());
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(desk.document().zone().find(Desks.key("zzz A")).isPresent());
        assertEquals(Optional.of(Desks.key("zoo A")), desk.selected().get());
    }

    @Test
    void textStaysWhenThePersonGoesToTheFilter(FxRobot robot) {
        edit(robot, "www A", Column.TTL, "60");

        robot.clickOn("#filter");

        assertTrue(
                desk.document()
                        .zone()
                        .find(Desks.key("www A"))
                        .orElseThrow()
                        .toString()
                        .contains("ttl=60"));
        assertEquals(2, steps());
    }

    @Test
    void escapeGivesUp(FxRobot robot) {
        edit(robot, "www A", Column.VALUE, "192.0.2.9");

        robot.push(KeyCode.ESCAPE);

        assertEquals("192.0.2.1", Desks.content(desk, "www A"));
        assertEquals(1, steps());
    }

    @Test
    void enterKeepsAndGoesDown(FxRobot robot) {
        edit(robot, "www A", Column.VALUE, "192.0.2.9");

        robot.push(KeyCode.ENTER);

        assertEquals("192.0.2.9", Desks.content(desk, "www A"));
        assertEquals(Optional.of(Desks.key("zoo A")), desk.selected().get());
    }

    @Test
    void tabKeepsAndGoesRight(FxRobot robot) {
        edit(robot, "www A", Column.TTL, "60");

        robot.push(KeyCode.TAB);

        assertEquals(2, steps());
        TableView<?> table = robot.lookup("#records").queryTableView();
        assertEquals(
                Column.VALUE,
                table.getFocusModel().getFocusedCell().getTableColumn().getUserData());
    }

    @Test
    void changedBackTakesTheMarkAway(FxRobot robot) {
        edit(robot, "www A", Column.VALUE, "192.0.2.9");
        robot.push(KeyCode.ENTER);
        assertEquals(Mark.CHANGED, row("www A").mark());

        edit(robot, "www A", Column.VALUE, "192.0.2.1");
        robot.push(KeyCode.ENTER);

        assertEquals(Mark.NONE, row("www A").mark());
    }

    private Row row(String words) {
        var id = new RowId.Of(Desks.key(words));
        return controller.model().rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void typingIntoASelectedCellReplacesIt(FxRobot robot) {
        robot.clickOn((Node) cell(robot, "www A", Column.TTL));

        robot.write("77").push(KeyCode.ENTER);

        assertTrue(
                desk.document()
                        .zone()
                        .find(Desks.key("www A"))
                        .orElseThrow()
                        .toString()
                        .contains("ttl=77"));
    }

    @Test
    void severalValuesAreEditedAsLines(FxRobot robot) {
        robot.doubleClickOn((Node) cell(robot, "mail MX", Column.VALUE));

        robot.push(KeyCode.CONTROL, KeyCode.A).write("10 a.example.").push(KeyCode.ENTER);
        robot.write("20 b.example.").push(KeyCode.CONTROL, KeyCode.ENTER);

        assertEquals("10 a.example. 20 b.example.", Desks.content(desk, "mail MX"));
    }

    @Test
    void deleteStrikesARowThroughAndDeleteBringsItBack(FxRobot robot) {
        robot.clickOn((Node) cell(robot, "www A", Column.NAME)).push(KeyCode.DELETE);
        assertEquals(Mark.DELETED, row("www A").mark());

        robot.push(KeyCode.DELETE);

        assertEquals(Mark.NONE, row("www A").mark());
    }

    @Test
    void aNewRowIsTypedInFromNameToValue(FxRobot robot) {
        robot.clickOn((Node) cell(robot, "www A", Column.NAME));
        robot.interact(() -> controller.add(RecordType.A));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".cell-field").tryQuery().isPresent(), "its name is edited");

        robot.write("@").push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("cname").push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("60").push(KeyCode.TAB);
        robot.write("www.example.com.").push(KeyCode.ENTER);

        assertEquals("www.example.com.", Desks.content(desk, "@ CNAME"));
        var problem = cell(robot, "@ CNAME", Column.PROBLEM);
        assertTrue(problem.getGraphic() != null, "the error shows in its row at once");
    }

    @Test
    void theFixIsShownAndAppliedByTheKeyboardAlone(FxRobot robot) {
        robot.interact(
                () ->
                        desk.document()
                                .apply(
                                        new org.zonewright.model.edit.Edit.Put(
                                                org.zonewright.Zones.set(
                                                        "example.com.",
                                                        "@ 300 CNAME www.example.com.")),
                                        org.zonewright.model.zone.Phrase.of("edit.add", "x")));
        robot.clickOn((Node) cell(robot, "@ CNAME", Column.NAME));

        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ENTER);

        assertEquals("nothing there", Desks.content(desk, "@ CNAME"));
        assertEquals("www.example.com.", Desks.content(desk, "@ A"));
    }

    @Test
    void theFilterNarrowsTheTableWhileItIsTyped(FxRobot robot) {
        robot.clickOn("#filter").write("zoo");

        assertEquals(
                List.of(new RowId.Of(Desks.key("zoo A"))),
                controller.model().rows().stream().map(Row::id).toList());
        assertFalse(((TextField) robot.lookup("#filter").query()).getText().isEmpty());
    }
}
