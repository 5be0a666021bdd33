package org.zonewright.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
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
import org.zonewright.l10n.Messages;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What was not taken stays with the value it was typed for, and goes with it.
@ExtendWith(ApplicationExtension.class)
class RefusedValuesTest {

    private static final String SET = "mail MX";

    private Desk desk;
    private InspectorController controller;

    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk = Desks.of("mail 300 MX 10 a.example.com. | 20 b.example.com. | 30 c.example.com.\n");
        desk.selected().set(Optional.of(Desks.key(SET)));
        controller = new InspectorController(desk, Desks.WORLD);
        var view =
                new InspectorView(
                        controller.model(), controller, new Messages(Locale.ENGLISH), Desks.WORLD);
        view.setPrefWidth(344);
        stage.setScene(new Scene(new HBox(view), 600, 1000));
        stage.show();
    }

    private static TextInputControl field(FxRobot robot, String id) {
        return robot.lookup("#inspector-value-" + id).queryAs(TextInputControl.class);
    }

    private static void enter(FxRobot robot, String id, String text) {
        robot.clickOn(field(robot, id)).push(KeyCode.CONTROL, KeyCode.A).write(text);
        robot.push(KeyCode.ENTER);
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#inspector-" + id).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static int problems(FxRobot robot) {
        return robot.lookup(".value-card .field-problem").queryAll().size();
    }

    @Test
    void aRemovedValueTakesWhatWasNotTakenAlong(FxRobot robot) {
        enter(robot, "1-name", "no name");
        assertEquals(1, problems(robot));

        fire(robot, "remove-value-1");

        assertEquals("c.example.com.", field(robot, "1-name").getText());
        assertEquals(0, problems(robot));
        enter(robot, "1-name", "d.example.com.");
        assertEquals("10 a.example.com. 30 d.example.com.", Desks.content(desk, SET));
    }

    @Test
    void whatWasNotTakenMovesUpWithItsValue(FxRobot robot) {
        enter(robot, "1-name", "no name");

        fire(robot, "remove-value-0");

        assertEquals("no name", field(robot, "0-name").getText());
        assertEquals("c.example.com.", field(robot, "1-name").getText());
        assertEquals(1, problems(robot));
        enter(robot, "0-name", "d.example.com.");
        assertEquals("20 d.example.com. 30 c.example.com.", Desks.content(desk, SET));
        assertEquals(0, problems(robot));
    }

    @Test
    void aValueThatIsBeingMadeStaysWhileAnotherIsRemoved(FxRobot robot) {
        fire(robot, "add-value");
        enter(robot, "3-name", "no name");

        fire(robot, "remove-value-0");

        assertEquals("no name", field(robot, "2-name").getText());
        enter(robot, "2-name", "d.example.com.");
        assertEquals(
                "20 b.example.com. 30 c.example.com. 10 d.example.com.", Desks.content(desk, SET));
    }

    @Test
    void escTakesTheReasonBack(FxRobot robot) {
        enter(robot, "1-name", "no name");
        robot.push(KeyCode.ESCAPE);

        assertEquals(Map.of(), controller.model().refusedParts().get());
        enter(robot, "2-name", "no name");
        assertEquals(1, problems(robot));
    }

    @Test
    void undoTakesTheReasonBack(FxRobot robot) {
        enter(robot, "0-preference", "5");
        enter(robot, "1-name", "no name");
        robot.clickOn(field(robot, "2-name"));

        robot.interact(desk::undo);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("b.example.com.", field(robot, "1-name").getText());
        assertEquals(0, problems(robot));
        assertTrue(controller.model().refusedParts().get().isEmpty());
    }

    @Test
    void anotherFieldThatIsTakenLeavesTheReason(FxRobot robot) {
        enter(robot, "1-name", "no name");

        enter(robot, "1-preference", "5");

        assertEquals("no name", field(robot, "1-name").getText());
        assertEquals(1, problems(robot));
    }

    @Test
    void aCardThatIsDroppedTakesItsReasonAlong(FxRobot robot) {
        fire(robot, "add-value");
        enter(robot, "3-name", "no name");

        fire(robot, "remove-value-3");
        fire(robot, "add-value");

        assertEquals("", field(robot, "3-name").getText());
        enter(robot, "2-name", "no name");
        assertEquals(1, problems(robot));
    }
}
