package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.control.Look;
import org.zonewright.session.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Copying and pasting record sets by keys.
@ExtendWith(ApplicationExtension.class)
class PasteDialogTest {

    private Workspace workspace;
    private TestPrompts prompts;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory("zonewright-test");
        workspace = Workspace.in(folder.resolve("state"), Shells.CLOCK);
        prompts = new TestPrompts(folder);
        shell = Shells.of(workspace, prompts, new Look(), () -> {});
        stage.setScene(new Scene(shell.root(), 1000, 800));
        stage.show();
    }

    @Stop
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void rowsOfASpreadsheetAreStagedAsOneStep(FxRobot robot) throws TimeoutException {
        openSample(robot);
        int before = desk().document().zone().size();
        prompts.put("Name\tType\tValue\nedge1\tA\t192.0.2.61\nedge2\tA\t192.0.2.300\n");

        robot.push(KeyCode.CONTROL, KeyCode.V);
        Button apply = robot.lookup("#dialog-apply").queryButton();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !apply.isDisabled());
        robot.clickOn("#paste-copy-refused");
        robot.clickOn("#dialog-apply");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(before + 1, desk().document().zone().size());
        assertEquals("192.0.2.61", Desks.content(desk(), "edge1 A"));
        assertTrue(prompts.clipboard().contains("192.0.2.300"));
        robot.interact(() -> desk().undo());
        assertEquals(before, desk().document().zone().size());
    }

    @Test
    void whatIsCopiedIsThereAlready(FxRobot robot) throws TimeoutException {
        openSample(robot);
        robot.interact(() -> desk().selected().set(java.util.Optional.of(Desks.key("bastion A"))));

        robot.push(KeyCode.CONTROL, KeyCode.C).push(KeyCode.CONTROL, KeyCode.V);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> !robot.lookup("#paste-rows").queryTableView().getItems().isEmpty());

        assertTrue(prompts.clipboard().contains("bastion.example.com."));
        assertTrue(robot.lookup("#dialog-apply").queryButton().isDisabled());
    }

    private Desk desk() {
        return shell.model().currentDesk().orElseThrow().desk();
    }

    private void openSample(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> shell.commands().get("open-sample").fire());
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> shell.model().currentDesk().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#records").queryTableView().requestFocus());
    }
}
