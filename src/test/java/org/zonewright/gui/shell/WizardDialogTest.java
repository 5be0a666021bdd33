package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Record sets made from questions, from the Add button and by keys.
@ExtendWith(ApplicationExtension.class)
class WizardDialogTest {

    private ShownShell window;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1200, 800);
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    private List<String> values(String name, RecordType type) {
        return window.shell()
                .model()
                .currentDesk()
                .orElseThrow()
                .desk()
                .document()
                .zone()
                .find(RecordSet.Key.simple(name, type))
                .map(RecordSet::values)
                .orElse(List.of());
    }

    private static void fromAddButton(FxRobot robot, String id) {
        robot.interact(
                () ->
                        robot.lookup("#add-record").<SplitMenuButton>query().getItems().stream()
                                .filter(item -> ("add-" + id).equals(item.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatIsMadeIsSeenBeforeItIsDone(FxRobot robot) throws TimeoutException {
        window.openSample();
        fromAddButton(robot, "caa");

        robot.clickOn("#wizard-name")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("shop")
                .push(KeyCode.TAB);
        robot.clickOn("#wizard-authorities-amazon-com");
        robot.clickOn("#wizard-authorities-pki-goog");

        assertEquals(
                "amazon.com pki.goog",
                robot.lookup("#wizard-authorities").queryAs(TextField.class).getText());
        List<String> shown =
                robot.lookup("#wizard-made").<VBox>query().lookupAll(".wizard-value").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList();
        assertEquals(List.of("0 issue \"amazon.com\"", "0 issue \"pki.goog\""), shown);
        assertEquals(List.of(), values("shop.example.com.", RecordType.CAA));

        robot.clickOn("#dialog-apply");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#dialog").tryQuery().isEmpty());
        assertEquals(shown, values("shop.example.com.", RecordType.CAA));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), values("shop.example.com.", RecordType.CAA));
    }

    @Test
    void aWrongAnswerIsMarkedWhereItIsAndNothingCanBeDone(FxRobot robot) throws TimeoutException {
        window.openSample();
        fromAddButton(robot, "srv");
        assertTrue(robot.lookup("#dialog-apply").queryButton().isDisabled());

        robot.write("sip");
        ShownShell.await(() -> robot.lookup(".auto-complete-popup").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE); // the list of services goes, the dialog stays
        robot.clickOn("#wizard-port").write("99999");

        String told = robot.lookup("#wizard-problem").queryAs(Labeled.class).getText();
        assertEquals("A number of 0 to 65535.", told);
        assertTrue(robot.lookup("#dialog-apply").queryButton().isDisabled());
    }

    /// An include of the domain itself never ends (RFC 7208 section 5.2).
    @Test
    void whatTheLinterSaysIsToldBesideWhatIsMade(FxRobot robot) throws TimeoutException {
        window.openSample();
        fromAddButton(robot, "spf");
        assertTrue(told(robot).noneMatch(text -> text.contains("example.com")));

        robot.clickOn("#wizard-include").push(KeyCode.END).write(" example.com");

        assertTrue(told(robot).anyMatch(text -> text.contains("example.com")));
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#dialog").tryQuery().isEmpty());
    }

    private static Stream<String> told(FxRobot robot) {
        return robot.lookup("#wizard-findings .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText);
    }

    /// An underscore is part of a name, and marks no letter to press.
    @Test
    void aSuggestionIsReadAsItIsPutIn(FxRobot robot) throws TimeoutException {
        window.openSample();
        fromAddButton(robot, "spf");

        assertEquals(
                "_spf.salesforce.com",
                robot.lookup("#wizard-include--spf-salesforce-com .text")
                        .queryAs(Text.class)
                        .getText());
    }

    /// Tab and Enter put in the first of the list.
    @Test
    void aListOfFewerLettersIsNotTaken(FxRobot robot) throws TimeoutException {
        window.openSample();
        fromAddButton(robot, "caa");
        var name = robot.lookup("#wizard-name").queryAs(TextField.class);
        robot.clickOn(name).push(KeyCode.CONTROL, KeyCode.A).write("s");
        ShownShell.await(() -> robot.lookup(".auto-complete-popup").tryQuery().isPresent());

        robot.interact(() -> name.appendText("upport")).push(KeyCode.TAB);

        assertEquals("support", name.getText());
    }
}
