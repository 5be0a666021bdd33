package org.zonewright.gui.wizard;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Completion;
import org.zonewright.gui.control.Segments;
import org.zonewright.l10n.Messages;

import java.util.ArrayList;
import java.util.function.Supplier;

/// The control of a question, and how to read it.
///
/// @param focus what takes the keyboard
record QuestionField(Node node, Node focus, Supplier<String> text) {

    /// Makes controls.
    ///
    /// @param changed told of each new answer
    record Maker(String prefix, WizardView.Actions actions, Messages messages, Runnable changed) {

        QuestionField of(Question question) {
            return switch (question.shape()) {
                case TEXT, NAME -> text(question);
                case LIST -> list(question);
                case CHOICE -> choice(question);
                case SWITCH -> toggle(question);
            };
        }

        private TextField field(Question question) {
            var field = new TextField(question.usual());
            field.setId(prefix + question.id());
            field.getStyleClass().add("mono");
            field.textProperty().addListener(_ -> changed.run());
            return field;
        }

        private QuestionField text(Question question) {
            TextField field = field(question);
            if (question.shape() == Question.Shape.NAME) {
                Completion.bind(field, actions::names);
            } else if (!question.choices().isEmpty()) {
                Completion.bind(
                        field,
                        typed ->
                                question.choices().stream()
                                        .filter(one -> one.startsWith(typed))
                                        .toList());
            }
            return new QuestionField(field, field, field::getText);
        }

        /// A field, and below it a button for each suggestion, pressed while the field has it.
        private QuestionField list(Question question) {
            TextField field = field(question);
            var suggestions = new FlowPane(4, 4);
            for (String one : question.choices()) {
                var button = new ToggleButton(one);
                button.setMnemonicParsing(false); // an underscore is part of a name
                button.getStyleClass().addAll("small", "mono");
                button.setId(prefix + question.id() + "-" + one.replaceAll("[^a-z0-9]+", "-"));
                button.setFocusTraversable(true);
                field.textProperty()
                        .subscribe(text -> button.setSelected(Answers.words(text).contains(one)));
                button.setOnAction(_ -> field.setText(turned(field.getText(), one)));
                suggestions.getChildren().add(button);
            }
            Node node = question.choices().isEmpty() ? field : new VBox(4, field, suggestions);
            return new QuestionField(node, field, field::getText);
        }

        private static String turned(String text, String one) {
            var words = new ArrayList<>(Answers.words(text));
            if (!words.remove(one)) {
                words.add(one);
            }
            return String.join(" ", words);
        }

        private QuestionField choice(Question question) {
            var segments = new Segments<>(question.usual());
            for (String one : question.choices()) {
                segments.add(one, messages.text("wizard.choice." + question.id() + "." + one))
                        .setId(prefix + question.id() + "-" + one);
            }
            segments.setMaxWidth(Segments.USE_PREF_SIZE);
            segments.valueProperty().addListener(_ -> changed.run());
            return new QuestionField(
                    segments,
                    segments.getChildren().getFirst(),
                    () -> segments.valueProperty().get());
        }

        private QuestionField toggle(Question question) {
            var box = new CheckBox(messages.text("wizard.switch." + question.id()));
            box.setWrapText(true);
            box.setId(prefix + question.id());
            box.setSelected(Boolean.parseBoolean(question.usual()));
            box.selectedProperty().addListener(_ -> changed.run());
            return new QuestionField(box, box, () -> String.valueOf(box.isSelected()));
        }
    }
}
