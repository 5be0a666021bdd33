package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.gui.Notice;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A question gets one answer, however it goes.
@ExtendWith(ApplicationExtension.class)
class ModalDialogsTest {

    private final List<String> answers = new ArrayList<>();
    private ModalLayer layer;

    @Start
    void show(Stage stage) {
        layer = new ModalLayer();
        stage.setScene(new Scene(new StackPane(layer.node()), 800, 600));
        stage.show();
    }

    private void ask() {
        new ModalDialogs(layer, new Messages(Locale.ENGLISH))
                .ask(
                        new Dialogs.Question(
                                Notice.Tone.WARNING,
                                Phrase.of("gui.loss.title", 1),
                                Phrase.of("gui.loss.text"),
                                List.of(),
                                List.of(
                                        answer("no", Dialogs.Answer.Kind.PLAIN),
                                        answer("yes", Dialogs.Answer.Kind.DESTRUCTIVE))));
    }

    private Dialogs.Answer answer(String id, Dialogs.Answer.Kind kind) {
        return new Dialogs.Answer(id, Phrase.of("gui.cancel"), kind, () -> answers.add(id));
    }

    @Test
    void aButtonAnswers(FxRobot robot) {
        robot.interact(this::ask);
        robot.clickOn("#dialog-yes");

        assertEquals(List.of("yes"), answers);
    }

    @Test
    void escAnswersByTheFirst(FxRobot robot) {
        robot.interact(this::ask);
        robot.push(KeyCode.ESCAPE);

        assertEquals(List.of("no"), answers);
    }

    @Test
    void anotherDialogInItsPlaceAnswersByTheFirst(FxRobot robot) {
        robot.interact(this::ask);
        robot.interact(() -> layer.show(new Region()));

        assertEquals(List.of("no"), answers);
    }

    @Test
    void anAnswerMayAskNext(FxRobot robot) {
        robot.interact(
                () ->
                        new ModalDialogs(layer, new Messages(Locale.ENGLISH))
                                .ask(
                                        new Dialogs.Question(
                                                Notice.Tone.WARNING,
                                                Phrase.of("gui.loss.title", 1),
                                                Phrase.of("gui.loss.text"),
                                                List.of(),
                                                List.of(
                                                        new Dialogs.Answer(
                                                                "next",
                                                                Phrase.of("gui.cancel"),
                                                                Dialogs.Answer.Kind.PLAIN,
                                                                this::ask)))));
        robot.clickOn("#dialog-next");
        robot.clickOn("#dialog-yes");

        assertEquals(List.of("yes"), answers);
    }
}
