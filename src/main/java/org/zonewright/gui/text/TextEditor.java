package org.zonewright.gui.text;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.Problem;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.List;

/// The text while it is edited: below it what is wrong, each a click away from its place, and what
/// it would change.
final class TextEditor extends BorderPane {

    private static final double PROBLEM_HEIGHT = 26;
    private static final int PROBLEMS_SHOWN = 5;

    private final TextArea area = new TextArea();
    private final TextModel model;
    private final Messages messages;

    TextEditor(TextModel model, TextView.Actions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("text-editor");
        area.setId("text-area");
        area.getStyleClass().add("mono");
        area.setAccessibleText(messages.text("text.title"));
        area.textProperty().bindBidirectional(model.draft());
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                        actions.apply();
                        key.consume();
                    }
                });
        setCenter(area);
        setBottom(new VBox(problems(), foot(actions)));
    }

    void focus() {
        area.requestFocus();
        area.positionCaret(0);
    }

    private ListView<Problem> problems() {
        var list = new ListView<Problem>();
        list.setId("text-problems");
        list.setAccessibleText(messages.text("text.problems"));
        list.setFixedCellSize(PROBLEM_HEIGHT);
        list.setCellFactory(_ -> new ProblemCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, next) -> goTo(next));
        model.problems()
                .subscribe(
                        found -> {
                            list.getItems().setAll(found);
                            int shown = Math.min(PROBLEMS_SHOWN, found.size());
                            list.setPrefHeight(shown * PROBLEM_HEIGHT + 2);
                            list.setVisible(shown > 0);
                            list.setManaged(shown > 0);
                        });
        return list;
    }

    /// Puts the cursor where a problem is.
    private void goTo(@Nullable Problem problem) {
        if (problem == null) {
            return;
        }
        List<String> lines = area.getText().lines().limit(problem.line()).toList();
        int before = lines.stream().limit(problem.line() - 1L).mapToInt(l -> l.length() + 1).sum();
        int length = lines.size() < problem.line() ? 0 : lines.getLast().length();
        area.requestFocus();
        area.positionCaret(before + Math.min(length, problem.column() - 1));
    }

    private HBox foot(TextView.Actions actions) {
        Label place = Badges.secondary("");
        place.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::place, area.caretPositionProperty(), area.textProperty()));
        Label what = Badges.strong("");
        what.setId("text-changes");
        what.textProperty()
                .bind(Bindings.createStringBinding(this::what, model.changed(), model.problems()));
        Button cancel = new Button(messages.text("text.give-up"));
        cancel.setId("text-give-up");
        cancel.setOnAction(_ -> actions.giveUp());
        Button apply = Buttons.primary(Icon.CHECK, messages.text("text.apply"));
        apply.setId("text-apply");
        apply.setOnAction(_ -> actions.apply());
        apply.disableProperty().bind(model.changed().isEqualTo(0));
        var foot = new HBox(12, place, what, Badges.spring(), cancel, apply);
        foot.getStyleClass().add("text-foot");
        return foot;
    }

    private String place() {
        String before = area.getText(0, Math.min(area.getCaretPosition(), area.getLength()));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return messages.text("text.place", line, before.length() - before.lastIndexOf('\n'));
    }

    private String what() {
        int changed = model.changed().get();
        if (!model.problems().get().isEmpty()) {
            return messages.text("text.unreadable", model.problems().get().size());
        }
        return changed == 0
                ? messages.text("text.unchanged")
                : changed < 0
                        ? messages.text("text.changes-beside")
                        : messages.text("text.changes", changed);
    }

    private final class ProblemCell extends ListCell<Problem> {

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setGraphic(problem == null ? null : Icon.ERROR.node(Tone.DANGER));
            setText(
                    problem == null
                            ? ""
                            : messages.text(
                                    "text.problem",
                                    problem.line(),
                                    problem.column(),
                                    messages.text(problem.message())));
        }
    }
}
