package org.zonewright.gui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.session.Document;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

@ExtendWith(ApplicationExtension.class)
class QueryViewTest {

    private Desk desk =
            new Desk(
                    new Document(
                            Zones.hosted("example.com.", "www 300 A 192.0.2.1\n"),
                            _ -> {},
                            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

    @Start
    void show(Stage stage) {
        var _ = new Look();
        desk.view().set(View.QUERY);
        var controller =
                new QueryController(desk, World.ofAws(), new SavedController(desk, World.ofAws()));
        var view = new QueryView(controller.model(), controller, new Messages(Locale.ENGLISH));
        stage.setScene(new Scene(new StackPane(view), 1100, 700));
        stage.show();
    }

    @Test
    void enterAsksAndAStepLeadsToItsRecord(FxRobot robot) throws Exception {
        robot.clickOn("#query-name");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("www").push(KeyCode.ENTER);

        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> text(robot, "#query-answer").contains("192.0.2.1"));
        assertTrue(text(robot, "#query-answer").contains("status: NOERROR"));
        assertTrue(text(robot, "#query-trace").contains("exact match"));

        ListView<?> trace = robot.lookup("#query-trace").queryListView();
        robot.interact(() -> trace.getSelectionModel().select(1));

        assertEquals(
                Optional.of(RecordSet.Key.simple("www.example.com", RecordType.A)),
                desk.selected().get());
    }

    @Test
    void aQuestionIsSavedAndRenamedAndTurnsRedWithAnEdit(FxRobot robot) throws Exception {
        robot.clickOn("#query-name");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("www").push(KeyCode.ENTER);
        robot.clickOn("#query-save");
        ListView<?> saved = robot.lookup("#query-saved").queryListView();
        waitFor(() -> desk.document().zone().besides().member("Expectations").isPresent());
        waitFor(() -> saved.getItems().size() == 1);

        robot.interact(
                () -> {
                    saved.getSelectionModel().select(0);
                    saved.requestFocus();
                });
        robot.push(KeyCode.F2);
        robot.write("home").push(KeyCode.ENTER);
        waitFor(() -> ((SavedRow) saved.getItems().getFirst()).saved().name().equals("home"));

        robot.interact(
                () ->
                        desk.document()
                                .apply(
                                        new Edit.Remove(
                                                RecordSet.Key.simple(
                                                        "www.example.com", RecordType.A)),
                                        Phrase.of("edit.opened")));
        waitFor(() -> desk.failing().get() == 1);
        assertEquals(SavedRow.State.FAILED, ((SavedRow) saved.getItems().getFirst()).state());
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> claim) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, claim);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String list) {
        return robot.lookup(list).queryListView().getItems().stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
