package org.zonewright.gui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.Zones;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;
import org.zonewright.session.Document;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class TextViewTest {

    private final Desk desk =
            new Desk(
                    new Document(
                            Zones.hosted("example.com.", "www 300 A 192.0.2.1"),
                            _ -> {},
                            Clock.systemUTC()));

    @Start
    void show(Stage stage) {
        var _ = new Look();
        desk.view().set(View.TEXT);
        var controller =
                new TextController(
                        desk,
                        failure -> {
                            throw new AssertionError(failure);
                        });
        stage.setScene(
                new Scene(
                        new TextView(controller.model(), controller, new Messages(Locale.ROOT)),
                        900,
                        600));
        stage.show();
    }

    private static ListView<String> lines(FxRobot robot) {
        return robot.lookup("#text").queryListView();
    }

    @Test
    void enterInTheSearchGoesToTheNextLine(FxRobot robot) {
        robot.clickOn("#text-find").write("ttl");
        int first = lines(robot).getSelectionModel().getSelectedIndex();
        robot.type(KeyCode.ENTER);
        int second = lines(robot).getSelectionModel().getSelectedIndex();

        assertTrue(lines(robot).getItems().get(first).contains("\"TTL\""));
        assertTrue(second > first);
    }

    @Test
    void theSelectionAloneCanBeShownAndCopied(FxRobot robot) {
        robot.interact(
                () -> desk.selected().set(Optional.of(Zones.set("example.com.", "www A 1").key())));
        robot.clickOn("#text-scope-selection").clickOn("#text-copy");
        var copied = new StringBuilder();
        robot.interact(() -> copied.append(Clipboard.getSystemClipboard().getString()));

        assertEquals(14, lines(robot).getItems().size());
        assertEquals(String.join("\n", lines(robot).getItems()) + "\n", copied.toString());
    }

    @Test
    void whatIsTypedIsOneEditOnceItCanBeRead(FxRobot robot) throws TimeoutException {
        robot.clickOn("#text-form-bind").clickOn("#text-edit");
        TextArea area = robot.lookup("#text-area").query();
        Button apply = robot.lookup("#text-apply").queryButton();

        String before = area.getText();
        robot.interact(() -> area.setText(before + "open IN MX ( 10\n"));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> !robot.lookup("#text-problems").queryListView().getItems().isEmpty());
        assertTrue(apply.isDisabled());

        robot.interact(() -> area.setText(before.replace("192.0.2.1", "192.0.2.77")));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !apply.isDisabled());
        robot.clickOn("#text-apply");

        assertEquals("192.0.2.77", Desks.content(desk, "www A"));
        assertEquals(2, desk.history().get().steps().size());
    }
}
