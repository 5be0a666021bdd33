package org.zonewright.smoke;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The toolkit starts, draws and takes clicks without a display: what every other test of the
/// window stands on.
@ExtendWith(ApplicationExtension.class)
class HeadlessTest {

    private Button button;

    @Start
    void show(Stage stage) {
        button = new Button("0");
        button.setOnAction(_ -> button.setText(button.getText() + "1"));
        stage.setScene(new Scene(new BorderPane(button), 400, 300));
        stage.show();
    }

    @Test
    void aClickReachesItsButton(FxRobot robot) {
        robot.clickOn(button);

        assertEquals("01", button.getText());
    }

    @Test
    void aSceneIsDrawnWithoutAStage() {
        var image =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> new Scene(new Group(), 1440, 900, Color.RED).snapshot(null));

        assertEquals(1440, image.getWidth());
        assertEquals(Color.RED, image.getPixelReader().getColor(700, 450));
    }
}
