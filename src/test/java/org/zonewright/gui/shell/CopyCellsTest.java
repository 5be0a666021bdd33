package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// Cells copied by keys, from the window to the clipboard.
@ExtendWith(ApplicationExtension.class)
class CopyCellsTest {

    private ShownShell window;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1400, 900);
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    /// Selects a row, whose name is then the current cell.
    private void goTo(FxRobot robot, String words) throws TimeoutException {
        window.openSample();
        ShownShell.run(() -> window.current().desk().selected().set(Optional.of(Desks.key(words))));
        ShownShell.run(() -> table(robot).requestFocus());
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#records").queryTableView();
    }

    private String copied(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return window.prompts().clipboard();
    }

    @Test
    void markedCellsAreCopiedAlone(FxRobot robot) throws TimeoutException {
        goTo(robot, "bastion A");
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);

        String text = copied(robot, KeyCode.CONTROL, KeyCode.C);

        assertEquals(2, text.lines().count(), text);
        assertTrue(text.startsWith("bastion\tA\r\n"), text);
    }

    @Test
    void aWholeRowIsCopiedAsARecordSet(FxRobot robot) throws TimeoutException {
        goTo(robot, "bastion A");
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.SPACE);

        String text = copied(robot, KeyCode.CONTROL, KeyCode.C);

        assertTrue(text.contains("\"Name\""), text);
        assertTrue(text.contains("bastion.example.com."), text);
    }

    @Test
    void theCurrentCellAloneIsCopiedAsItStands(FxRobot robot) throws TimeoutException {
        goTo(robot, "_dmarc TXT");
        robot.push(KeyCode.END).push(KeyCode.LEFT).push(KeyCode.LEFT);

        String text = copied(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        assertTrue(text.startsWith("\"v=DMARC1;"), text);
    }

    @Test
    void cellsArePastedOverMarkedOnesRowByRow(FxRobot robot) throws TimeoutException {
        goTo(robot, "bastion A");
        robot.push(KeyCode.END).push(KeyCode.CONTROL, KeyCode.LEFT);
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.RIGHT);
        }
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        int steps = window.current().desk().history().get().steps().size();
        window.prompts().put("77\t192.0.2.99\r\nabc\t192.0.2.98\r\n");

        robot.push(KeyCode.CONTROL, KeyCode.V);
        Button apply = robot.lookup("#dialog-apply").queryButton();
        ShownShell.await(() -> !apply.isDisabled());
        assertEquals(2, robot.lookup("#cells-rows").queryTableView().getItems().size());
        robot.clickOn(apply);
        WaitForAsyncUtils.waitForFxEvents();

        Desk desk = window.current().desk();
        assertEquals("192.0.2.99", Desks.content(desk, "bastion A"));
        assertEquals(steps + 1, desk.history().get().steps().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(!Desks.content(desk, "bastion A").equals("192.0.2.99"));
    }

    @Test
    void withoutMarkedCellsRecordSetsArePasted(FxRobot robot) throws TimeoutException {
        goTo(robot, "bastion A");
        window.prompts().put("Name\tType\tValue\nedge1\tA\t192.0.2.61\n");

        robot.push(KeyCode.CONTROL, KeyCode.V);

        assertTrue(robot.lookup("#paste-rows").tryQuery().isPresent());
    }

    @Test
    void theMenuSelectsAllAsTheKeysDo(FxRobot robot) throws TimeoutException {
        goTo(robot, "bastion A");

        robot.interact(() -> window.shell().commands().get("select-all").fire());
        WaitForAsyncUtils.waitForFxEvents();

        int rows = table(robot).getItems().size();
        assertEquals(rows, table(robot).getSelectionModel().getSelectedIndices().size());
    }
}
