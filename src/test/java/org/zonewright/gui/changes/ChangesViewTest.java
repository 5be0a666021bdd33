package org.zonewright.gui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.Zones;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class ChangesViewTest {

    private static final Zone OTHER = Zones.hosted("example.com.", "other 60 A 192.0.2.77");

    @TempDir Path folder;

    private final Document document =
            new Document(
                    Zones.hosted("example.com.", "www 300 A 192.0.2.1\nold A 192.0.2.2"),
                    _ -> {},
                    Clock.systemUTC());

    private PlanController plan;

    @Start
    void show(Stage stage) {
        var _ = new Look();
        var desk = new Desk(document);
        desk.view().set(View.CHANGES);
        var controller = new ChangesController(desk, Plans.comparing(OTHER));
        plan =
                new PlanController(
                        desk, controller.model(), Plans.tools(chosen -> chosen.accept(folder)));
        document.apply(
                new Edit.Batch(
                        List.of(
                                new Edit.Put(Zones.set("example.com.", "www 60 A 192.0.2.1")),
                                new Edit.Put(Zones.set("example.com.", "new A 192.0.2.3")),
                                new Edit.Remove(Zones.set("example.com.", "old A 1").key()))),
                Phrase.of("edit.opened"));
        var messages = new Messages(Locale.ROOT);
        var batches = new BatchPane(plan.model(), plan, messages);
        var view =
                new ChangesView(controller.model(), controller, batches, messages, new Geography());
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
    void theJsonIsWhatTheExportWrites(FxRobot robot) throws IOException {
        robot.clickOn("#batch-show-json");
        String shown = robot.lookup("#batch-json").queryAs(TextArea.class).getText();
        robot.clickOn("#export-batch");

        assertEquals(Files.readString(folder.resolve("apply-001.json")), shown);
        robot.clickOn("#batch-side-rollback");
        shown = robot.lookup("#batch-json").queryAs(TextArea.class).getText();
        assertEquals(Files.readString(folder.resolve("rollback-001.json")), shown);
    }

    @Test
    void theVerdictAndTheMetersSpeakOfTheBatch(FxRobot robot) {
        assertEquals("Route 53 would accept this", text(robot, "#batch-verdict-title"));
        assertEquals("4 of 1\u202f000", text(robot, "#batch-elements"));
        assertEquals("36 of 32\u202f000", text(robot, "#batch-characters"));
        assertEquals("batch 1 of 1", text(robot, "#batch-number"));
    }

    @Test
    void anOlderVerdictIsNotShownAndAnOlderPlanNotCopiedWhileANewOneIsMade(FxRobot robot) {
        assertFalse(robot.lookup("#copy-batch-command").query().isDisabled());
        robot.interact(() -> plan.model().busy().set(true));

        assertEquals("Planning…", text(robot, "#batch-verdict-title"));
        assertTrue(robot.lookup("#copy-batch-command").query().isDisabled());
        assertTrue(robot.lookup("#copy-batch-markdown").query().isDisabled());
    }

    @Test
    void whatRoute53WouldRefuseIsSaidInItsWords(FxRobot robot) {
        put(robot, "@ CNAME www.example.net.");

        assertEquals("Route 53 would refuse this", text(robot, "#batch-verdict-title"));
        assertTrue(text(robot, "#batch-verdict-text").contains("is not permitted at apex"));
        assertTrue(robot.lookup("#export-batch").query().isDisabled());
    }

    @Test
    void whatIsGraveIsConfirmedByTyping(FxRobot robot) {
        put(robot, "@ 172800 NS ns-1.awsdns-00.com. | ns-2.awsdns-00.net.");

        assertTrue(robot.lookup("#export-batch").query().isDisabled());
        robot.clickOn("#batch-confirm").write("example.com");
        assertFalse(robot.lookup("#export-batch").query().isDisabled());
    }

    private void put(FxRobot robot, String line) {
        robot.interact(
                () ->
                        document.apply(
                                new Edit.Put(Zones.set("example.com.", line)),
                                Phrase.of("edit.opened")));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @Test
    void oneButtonTakesAllBack(FxRobot robot) {
        robot.clickOn("#changes-revert-all");

        assertTrue(list(robot).getItems().isEmpty());
        assertTrue(robot.lookup("#export-batch").query().isDisabled());
    }
}
