package org.zonewright.gui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.Zones;
import org.zonewright.analysis.plan.answers.AnswerDiff;
import org.zonewright.analysis.plan.answers.AnswerDiffer;
import org.zonewright.analysis.plan.answers.SemanticFindings;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Answers;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.control.StepTime;
import org.zonewright.l10n.Messages;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class AnswersPaneTest {

    private static final World WORLD = World.ofAws();
    private static final Zone OTHER = Zones.hosted("example.com.", "other 60 A 192.0.2.77");

    private final Document document =
            new Document(
                    Zones.hosted("example.com.", "* 300 A 192.0.2.1\nwww 300 A 192.0.2.2"),
                    _ -> {},
                    Clock.systemUTC());

    private final Desk desk = new Desk(document);

    @Start
    void show(Stage stage) {
        var _ = new Look();
        desk.view().set(View.CHANGES);
        var controller = new ChangesController(desk, Plans.comparing(OTHER));
        var messages = new Messages(Locale.ROOT);
        var batches = Plans.pane(desk, controller.model(), messages);
        var view =
                new ChangesView(
                        controller.model(), controller, batches, messages, WORLD.geography());
        document.apply(
                new Edit.Batch(
                        List.of(
                                new Edit.Put(Zones.set("example.com.", "acme 60 TXT \"x\"")),
                                new Edit.Put(Zones.set("example.com.", "www 60 A 192.0.2.2")))),
                Phrase.of("edit.opened"));
        look();
        stage.setScene(new Scene(view, 1000, 700));
        stage.show();
    }

    /// As the window does in the background.
    private void look() {
        var history = document.history();
        AnswerDiff diff =
                new AnswerDiffer(history.base(), WORLD).diff(history.diff(), history.zone());
        desk.answers()
                .set(
                        Optional.of(
                                new Answers(
                                        history.zone(),
                                        diff,
                                        SemanticFindings.of(diff, history.zone()))));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static ListView<?> aside(FxRobot robot) {
        return robot.lookup("#side-effects").queryListView();
    }

    private static TableView<AnswerRow> answers(FxRobot robot) {
        return robot.lookup("#answers").queryTableView();
    }

    @Test
    void sideEffectsStandFirstAndFoldTheirKin(FxRobot robot) {
        assertEquals("5 kinds of question get another answer", text(robot, "#changes-questions"));
        assertEquals(", 3 of them outside the records you edited", text(robot, "#changes-aside"));
        assertEquals(1, aside(robot).getItems().size());
        assertEquals(2, answers(robot).getItems().size());

        robot.clickOn("+2");

        assertEquals(3, aside(robot).getItems().size());
    }

    @Test
    void aRowCanBeAsked(FxRobot robot) {
        robot.interact(
                () -> {
                    answers(robot).requestFocus();
                    answers(robot).getSelectionModel().select(1);
                });
        robot.type(KeyCode.ENTER);

        assertEquals(View.QUERY, desk.view().get());
        var asked = desk.asked().get().orElseThrow().exact().orElseThrow();
        assertEquals(DomainName.of("www.example.com."), asked.name());
        assertEquals(RecordType.A, asked.type());
    }

    @Test
    void theFixSaysTheWildcardsAnswerAtTheName(FxRobot robot) {
        Button copy =
                robot.from(aside(robot)).lookup(".button").queryAllAs(Button.class).stream()
                        .filter(button -> button.getText().startsWith("Copy A"))
                        .findFirst()
                        .orElseThrow();
        robot.clickOn(copy);

        assertTrue(
                document.zone()
                        .find(Zones.set("example.com.", "acme A 192.0.2.1").key())
                        .isPresent());
    }

    @Test
    void anOlderDiffIsNotTakenForTheNewDrafts(FxRobot robot) {
        robot.interact(document::undo);

        assertEquals("Comparing answers…", text(robot, "#changes-questions"));

        robot.interact(this::look);

        assertEquals(
                "Every question gets the answer it got before.", text(robot, "#changes-questions"));
        assertFalse(aside(robot).isVisible());
    }

    @Test
    void theDraftCanBeComparedWithAnotherFile(FxRobot robot) throws TimeoutException {
        robot.clickOn("#changes-baseline");
        robot.clickOn("Another file…");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> answers(robot).getItems().size() > 2);

        assertTrue(text(robot, "#changes-baseline").contains("other.json"));
        assertEquals(4, robot.lookup("#changes").queryTableView().getItems().size());
    }

    @Test
    void aStepOfTheHistoryIsOffered(FxRobot robot) {
        robot.interact(
                () ->
                        document.apply(
                                new Edit.Put(Zones.set("example.com.", "late 60 A 192.0.2.3")),
                                Phrase.of("changes.title")));
        robot.clickOn("#changes-baseline");
        var step = document.history().current();
        robot.clickOn("Changes, " + StepTime.of(step.at()));

        assertEquals(0, robot.lookup("#changes").queryTableView().getItems().size());
    }
}
