package org.zonewright.gui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ButtonsTest {

    private Button button;

    @Start
    void show(Stage stage) {
        button = new Button("Undo");
        Buttons.tip(button, "Undo", KeyCombination.valueOf("Ctrl+Z"));
        stage.setScene(new Scene(new StackPane(button), 400, 300));
        stage.show();
    }

    @Test
    void aTipSaysTheKeyToMouseAndScreenReader(FxRobot robot) {
        robot.moveTo(button);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("Undo  (Ctrl+Z)", button.getTooltip().getText());
        assertEquals("Undo", button.getAccessibleText());
        assertEquals("Undo  (Ctrl+Z)", button.getAccessibleHelp());
    }

    @Test
    void aTipGivenAgainReplacesTheOneBefore(FxRobot robot) {
        robot.interact(() -> Buttons.tip(button, "Undo: new TTL", null));
        robot.moveTo(button);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Undo: new TTL", button.getTooltip().getText());

        robot.interact(() -> Buttons.tip(button, "Undo: new value", null));
        assertEquals("Undo: new value", button.getTooltip().getText());
    }
}
