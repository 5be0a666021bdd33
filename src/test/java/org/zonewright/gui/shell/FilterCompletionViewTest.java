package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextField;
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

/// The filter's language is offered while it is typed, and taken by keyboard.
@ExtendWith(ApplicationExtension.class)
class FilterCompletionViewTest {

    private ShownShell window;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1300, 800);
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    @Test
    void aTokenIsCompletedTwiceAndBecomesAChip(FxRobot robot) throws TimeoutException {
        window.openSample();
        robot.clickOn("#filter").write("ty");
        choose(robot);
        assertEquals("type:", text(robot));

        robot.write("m");
        choose(robot);

        ShownShell.await(() -> text(robot).isEmpty());
        assertEquals("type:MX", window.current().desk().filter().get());
    }

    /// The list takes only what goes up and down in it.
    @Test
    void theTextIsWorkedOnUnderTheList(FxRobot robot) throws TimeoutException {
        window.openSample();
        robot.clickOn("#filter").write("ty");
        listed(robot);
        TextField field = robot.lookup("#filter").query();

        robot.push(KeyCode.HOME);
        assertEquals(0, field.getCaretPosition());

        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertEquals("ty", field.getSelectedText());
        assertTrue(robot.lookup(".auto-complete-popup").tryQuery().isPresent());
    }

    private static void listed(FxRobot robot) throws TimeoutException {
        ShownShell.await(() -> robot.lookup(".auto-complete-popup").tryQuery().isPresent());
    }

    private static void choose(FxRobot robot) throws TimeoutException {
        listed(robot);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#filter").queryAs(TextField.class).getText();
    }
}
