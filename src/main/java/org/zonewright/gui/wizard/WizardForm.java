package org.zonewright.gui.wizard;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.FieldName;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The questions of a wizard, one below the other, what is wrong with an answer under it; what is
/// only missing yet is no mistake.
final class WizardForm extends GridPane {

    private static final double LABELS = 120;

    private final Messages messages;
    private final Map<String, QuestionField> fields = new LinkedHashMap<>();
    private final Map<String, VBox> places = new LinkedHashMap<>();
    private final Label problem = Badges.styled("", "field-problem");
    private final Label wanted = Badges.secondary("");

    WizardForm(WizardModel model, WizardView.Actions actions, Messages messages) {
        this.messages = messages;
        getStyleClass().add("bulk-form");
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), rest);
        problem.setId("wizard-problem");
        problem.setGraphic(Icon.ERROR.node(Tone.DANGER));
        problem.setWrapText(true);
        wanted.setWrapText(true);
        var maker =
                new QuestionField.Maker("wizard-", actions, messages, () -> actions.ask(answers()));
        for (Question question : model.questions()) {
            add(question, maker.of(question));
        }
        model.plan().subscribe(plan -> tell(plan.wrong()));
    }

    private void add(Question question, QuestionField field) {
        boolean named = question.shape() != Question.Shape.SWITCH;
        String words = named ? messages.text("wizard.label." + question.id()) : "";
        var label = new FieldName(words, LABELS);
        label.setLabelFor(field.focus());
        setValignment(label, VPos.TOP);
        label.setMinHeight(30);
        field.focus().setAccessibleText(named ? words : null);
        var place = new VBox(4, field.node());
        fields.put(question.id(), field);
        places.put(question.id(), place);
        addRow(getRowCount(), label, place);
    }

    private Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        fields.forEach((id, field) -> answers.put(id, field.text().get()));
        return answers;
    }

    private void tell(Optional<WizardPlan.Wrong> wrong) {
        places.values().forEach(place -> place.getChildren().removeAll(problem, wanted));
        wrong.ifPresent(
                one -> {
                    QuestionField field = fields.get(one.question());
                    VBox place = places.get(one.question());
                    if (field != null && place != null) {
                        boolean missing = field.text().get().isBlank();
                        Label said = missing ? wanted : problem;
                        said.setText(messages.text(one.why()));
                        place.getChildren().add(said);
                    }
                });
    }

    /// The first field, to have the keyboard.
    Node first() {
        return fields.values().iterator().next().focus();
    }
}
