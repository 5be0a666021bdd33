package org.zonewright.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Content;

import java.util.Locale;
import java.util.Optional;

/// A target chosen by service and region, by keyboard.
@ExtendWith(ApplicationExtension.class)
class ServicePickerTest {

    private Desk desk;

    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk = Desks.linted("app ALIAS A www.example.com.\nwww A 192.0.2.1\n");
        var controller = new InspectorController(desk, Desks.WORLD);
        var view =
                new InspectorView(
                        controller.model(), controller, new Messages(Locale.ENGLISH), Desks.WORLD);
        view.setPrefWidth(344);
        var room = new Region();
        room.setPrefWidth(500);
        desk.selected().set(Optional.of(Desks.key("app A")));
        stage.setScene(new Scene(new HBox(room, view), 900, 800));
        stage.show();
    }

    private Content.Alias alias() {
        return desk.document().zone().find(Desks.key("app A")).orElseThrow().alias().orElseThrow();
    }

    private static String problem(FxRobot robot) {
        return robot.lookup(".service-page .field-problem").queryAs(Labeled.class).getText();
    }

    @Test
    void aServiceAndARegionFillTheZoneIdIn(FxRobot robot) {
        robot.clickOn("#inspector-target-card").write("s3").push(KeyCode.ENTER);
        @SuppressWarnings("unchecked")
        Choice<String> regions = robot.lookup("#inspector-service-region").queryAs(Choice.class);
        robot.interact(() -> regions.setValue("eu-central-1"));

        robot.clickOn("#inspector-service-use");

        assertEquals("s3-website.eu-central-1.amazonaws.com.", alias().target().canonical());
        assertEquals("Z21DNDUVLTQW6Q", alias().hostedZoneId());
        assertEquals(2, desk.history().get().steps().size());
    }

    @Test
    void aWrongNameIsMarkedAndARightOneTaken(FxRobot robot) {
        robot.clickOn("#inspector-target-card").write("cloudf").push(KeyCode.ENTER);

        robot.write("d111111abcdef8.example.net").push(KeyCode.ENTER);

        assertTrue(problem(robot).startsWith("d111111abcdef8.example.net"), problem(robot));
        assertEquals(1, desk.history().get().steps().size(), "nothing is entered");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("d111111abcdef8.cloudfront.net").push(KeyCode.ENTER);
        assertEquals("Z2FDTNDATAQYW2", alias().hostedZoneId());
    }

    @Test
    void allTargetsAreOneClickBack(FxRobot robot) {
        robot.clickOn("#inspector-target-card").write("cloudf").push(KeyCode.ENTER);

        robot.clickOn("#inspector-service-back");

        assertTrue(robot.lookup("#inspector-target").query().isFocused());
    }
}
