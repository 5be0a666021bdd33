package org.zonewright.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
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
import java.util.Optional;

/// Values edited field by field, beside the same as text.
@ExtendWith(ApplicationExtension.class)
class ValuesFormTest {

    private Desk desk;

    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk =
                Desks.linted(
                        """
                        @ 300 MX 10 mail.example.com.
                        mail 300 A 192.0.2.1
                        _sip._tcp 300 SRV 1 2 5060 mail.example.com.
                        text 300 TXT "v=spf1 -all"
                        """);
        var controller = new InspectorController(desk, Desks.WORLD);
        var view =
                new InspectorView(
                        controller.model(), controller, new Messages(Locale.ENGLISH), Desks.WORLD);
        view.setPrefWidth(344);
        stage.setScene(new Scene(new HBox(view), 600, 1000));
        stage.show();
    }

    private void select(FxRobot robot, String words) {
        robot.interact(() -> desk.selected().set(Optional.of(Desks.key(words))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextInputControl field(FxRobot robot, String id) {
        return robot.lookup("#inspector-value-" + id).queryAs(TextInputControl.class);
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.clickOn(field(robot, id)).push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    @Test
    void aFieldIsEditedAndTheTextBesideItFollows(FxRobot robot) {
        select(robot, "_sip._tcp SRV");
        assertEquals("5060", field(robot, "0-port").getText());

        type(robot, "0-port", "5061");
        robot.push(KeyCode.TAB);

        assertEquals("1 2 5061 mail.example.com.", Desks.content(desk, "_sip._tcp SRV"));
        assertEquals(
                "1 2 5061 mail.example.com.",
                robot.lookup("#inspector-values").queryAs(TextInputControl.class).getText());
        assertTrue(field(robot, "0-target").isFocused());
        assertEquals(2, desk.history().get().steps().size());
    }

    @Test
    void wrongInputIsMarkedAtItsFieldAndTyped(FxRobot robot) {
        select(robot, "_sip._tcp SRV");

        type(robot, "0-weight", "70000");
        robot.push(KeyCode.TAB);

        assertEquals("1 70000 5060 mail.example.com.", Desks.content(desk, "_sip._tcp SRV"));
        assertEquals(
                "A number of 0 to 65535.",
                robot.lookup(".value-card .field-problem").queryAs(Labeled.class).getText());
        assertTrue(field(robot, "0-weight").getPseudoClassStates().toString().contains("danger"));
        assertTrue(!field(robot, "0-port").getPseudoClassStates().toString().contains("danger"));
    }

    @Test
    void aFieldThatCannotStandAloneStaysWithItsReason(FxRobot robot) {
        select(robot, "_sip._tcp SRV");

        type(robot, "0-port", "50 60");
        robot.push(KeyCode.ENTER);

        assertEquals("50 60", field(robot, "0-port").getText());
        assertEquals("1 2 5060 mail.example.com.", Desks.content(desk, "_sip._tcp SRV"));
        assertTrue(
                robot.lookup(".value-card .field-problem")
                        .queryAs(Labeled.class)
                        .getText()
                        .startsWith("One word"));
        robot.push(KeyCode.ESCAPE);
        assertEquals("5060", field(robot, "0-port").getText());
        assertTrue(robot.lookup(".value-card .field-problem").tryQuery().isEmpty());
    }

    @Test
    void aValueIsAddedWithWhatIsUsualAndRemoved(FxRobot robot) {
        select(robot, "@ MX");

        robot.interact(() -> robot.lookup("#inspector-add-value").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, "1-name", "mx2.example.com.");
        robot.push(KeyCode.ENTER);

        assertEquals("10 mail.example.com. 10 mx2.example.com.", Desks.content(desk, "@ MX"));
        assertEquals("10", field(robot, "1-preference").getText());
        robot.interact(() -> robot.lookup("#inspector-remove-value-0").queryButton().fire());
        assertEquals("10 mx2.example.com.", Desks.content(desk, "@ MX"));
        assertEquals("mx2.example.com.", field(robot, "0-name").getText());
    }

    @Test
    void aTextIsCutIntoStringsOf255Octets(FxRobot robot) {
        select(robot, "text TXT");
        assertEquals("v=spf1 -all", field(robot, "0-text").getText());

        robot.clickOn(field(robot, "0-text"));
        robot.interact(() -> field(robot, "0-text").setText("a".repeat(300)));

        assertEquals(
                "2 strings of 255 + 45 octets, 305 of 4000 characters",
                robot.lookup("#inspector-value-0-strings").queryAs(Labeled.class).getText());
        robot.push(KeyCode.TAB);
        assertEquals(
                '"' + "a".repeat(255) + "\" \"" + "a".repeat(45) + '"',
                Desks.content(desk, "text TXT"));
    }

    @Test
    void namesOfTheZoneComplete(FxRobot robot) {
        select(robot, "@ MX");
        var actions = new InspectorController(desk, Desks.WORLD);

        assertEquals("mail.example.com.", actions.names("mai").getFirst());
        assertTrue(actions.names("").isEmpty());
    }
}
