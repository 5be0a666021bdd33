package org.zonewright.gui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class ChangesViewTest {

    private static final World WORLD = World.ofAws();
    private static final Zone OTHER = Zones.hosted("example.com.", "other 60 A 192.0.2.77");

    private final List<String> exported = new ArrayList<>();
    private final Document document =
            new Document(
                    Zones.hosted("example.com.", "www 300 A 192.0.2.1\nold A 192.0.2.2"),
                    _ -> {},
                    Clock.systemUTC());

    @Start
    void show(Stage stage) {
        var _ = new Look();
        var desk = new Desk(document);
        desk.view().set(View.CHANGES);
        var controller =
                new ChangesController(
                        desk,
                        WORLD,
                        (text, name) -> exported.add(name + text),
                        chosen -> chosen.accept("other.json", OTHER),
                        _ -> {});
        document.apply(
                new Edit.Batch(
                        List.of(
                                new Edit.Put(Zones.set("example.com.", "www 60 A 192.0.2.1")),
                                new Edit.Put(Zones.set("example.com.", "new A 192.0.2.3")),
                                new Edit.Remove(Zones.set("example.com.", "old A 1").key()))),
                Phrase.of("edit.opened"));
        var view =
                new ChangesView(
                        controller.model(), controller, new Messages(Locale.ROOT), new Geography());
        stage.setScene(new Scene(view, 1000, 600));
        stage.show();
    }

    private static TableView<?> list(FxRobot robot) {
        return robot.lookup("#changes").queryAs(TableView.class);
    }

    @Test
    void theSentenceAndTheListSayWhatChanged(FxRobot robot) {
        assertEquals(
                "1 added, 1 changed, 1 deleted",
                robot.lookup("#changes-summary").queryAs(Labeled.class).getText());
        assertEquals(3, list(robot).getItems().size());
        assertEquals(3, robot.lookup("#batch-steps").queryListView().getItems().size());
    }

    @Test
    void spaceLeavesAChangeOutAndDeleteTakesItBack(FxRobot robot) {
        robot.interact(
                () -> {
                    list(robot).requestFocus();
                    list(robot).getSelectionModel().select(0);
                });
        robot.type(KeyCode.SPACE);
        assertEquals(2, robot.lookup("#batch-steps").queryListView().getItems().size());
        robot.type(KeyCode.DELETE);

        assertEquals(2, list(robot).getItems().size());
        assertTrue(document.zone().find(Zones.set("example.com.", "new A 1").key()).isEmpty());
    }

    @Test
    void theJsonIsWhatTheExportWrites(FxRobot robot) {
        robot.clickOn("#batch-show-json");
        String shown = robot.lookup("#batch-json").queryAs(TextArea.class).getText();
        robot.clickOn("#export-batch");

        assertEquals(List.of("example.com-changes.json" + shown), exported);
    }

    @Test
    void oneButtonTakesAllBack(FxRobot robot) {
        robot.clickOn("#changes-revert-all");

        assertTrue(list(robot).getItems().isEmpty());
        assertTrue(robot.lookup("#export-batch").query().isDisabled());
    }
}
