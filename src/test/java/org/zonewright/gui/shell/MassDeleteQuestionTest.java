package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

/// Selecting all and pressing Delete, the way a hand slips.
@ExtendWith(ApplicationExtension.class)
class MassDeleteQuestionTest {

    private ShownShell window;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1000, 800);
        shell = window.shell();
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    @Test
    void enterAndEscKeepTheRecordSets(FxRobot robot) throws TimeoutException {
        int all = openSample();

        for (KeyCode key : new KeyCode[] {KeyCode.ENTER, KeyCode.ESCAPE}) {
            deleteAll(robot);
            assertTrue(robot.lookup("#dialog-cancel").queryAs(Button.class).isDefaultButton());
            robot.push(key);
            WaitForAsyncUtils.waitForFxEvents();

            assertFalse(robot.lookup("#dialog").tryQuery().isPresent(), key::toString);
            assertEquals(all, sets(), key::toString);
        }
    }

    @Test
    void theQuestionCountsAndNamesWhatTheZoneNeeds(FxRobot robot) throws TimeoutException {
        int all = openSample();
        int rows = all + zone().desk().document().zone().unreadable().size();

        deleteAll(robot);

        String text =
                String.join(
                        "\n",
                        robot.lookup("#dialog .label").<Label>queryAll().stream()
                                .map(Label::getText)
                                .toList());
        assertTrue(text.contains("Delete %d of %d".formatted(rows, rows)), text);
        assertTrue(text.contains("NS, SOA"), text);
    }

    @Test
    void agreedToTheyAreDeletedInOneStep(FxRobot robot) throws TimeoutException {
        int all = openSample();

        deleteAll(robot);
        robot.clickOn("#dialog-delete");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, sets());

        robot.clickOn("#undo");
        assertEquals(all, sets());
    }

    private void deleteAll(FxRobot robot) {
        robot.clickOn("#records");
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int openSample() throws TimeoutException {
        window.openSample();
        return sets();
    }

    private int sets() {
        return zone().desk().document().zone().size();
    }

    private OpenedDesk zone() {
        return shell.model().currentDesk().orElseThrow();
    }
}
