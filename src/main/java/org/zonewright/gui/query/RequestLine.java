package org.zonewright.gui.query;

import atlantafx.base.controls.CustomTextField;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.zonewright.analysis.resolve.Question;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.Optional;

/// Name, type, place, health, seed, Ask; Enter asks anywhere in it.
final class RequestLine extends HBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    /// Characters of a health check's id, or a target's name, that a chip shows.
    private static final int LONGEST_ID = 16;

    private final CustomTextField name = new CustomTextField();
    private final Messages messages;

    RequestLine(QueryModel model, QueryView.Actions actions, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("filter-bar", "request-line");
        name.setId("query-name");
        name.setLeft(Icon.SEARCH.node("muted"));
        name.getStyleClass().add("mono");
        name.setPromptText(messages.text("query.name.prompt"));
        name.setAccessibleText(messages.text("query.name"));
        name.textProperty().bindBidirectional(model.name());
        name.setMinWidth(120);
        HBox.setHgrow(name, Priority.ALWAYS);
        markedBy(name, model.nameProblem());
        name.setOnAction(_ -> actions.ask());
        Button ask = Buttons.primary(Icon.RUN, messages.text("query.ask"));
        ask.setId("query-run");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setOnAction(_ -> actions.ask());
        Buttons.tip(
                ask,
                messages.text("query.ask"),
                javafx.scene.input.KeyCombination.valueOf("Enter"));
        getChildren()
                .addAll(
                        savedSwitch(model),
                        new PastPicker(model, actions, messages).button(),
                        name,
                        types(model, actions),
                        new PlacePicker(model, actions, messages, this::markedBy).button(),
                        new HealthPicker(model, actions, messages).button(),
                        alsoFailing(model, actions),
                        seed(model, actions),
                        ask);
    }

    /// Shows the saved questions, or hides them where they take room that the answers need.
    private ToggleButton savedSwitch(QueryModel model) {
        var toggle = new ToggleButton("", Icon.PIN.node());
        toggle.setId("query-saved-show");
        toggle.getStyleClass().addAll("flat", "button-icon");
        toggle.setMinWidth(USE_PREF_SIZE);
        Buttons.tip(toggle, messages.text("query.saved.show"), null);
        toggle.selectedProperty().bindBidirectional(model.showsSaved());
        return toggle;
    }

    /// What a saved question lets fail beside what the zone file says.
    private HBox alsoFailing(QueryModel model, QueryView.Actions actions) {
        var chips = new HBox(4);
        chips.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        model.unhealthy()
                .subscribe(
                        ids -> {
                            chips.getChildren()
                                    .setAll(
                                            ids.stream()
                                                    .sorted()
                                                    .map(id -> chip(id, actions))
                                                    .toList());
                            chips.setVisible(!ids.isEmpty());
                            chips.setManaged(!ids.isEmpty());
                        });
        return chips;
    }

    private HBox chip(String id, QueryView.Actions actions) {
        String brief = id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) + "…" : id;
        HBox chip =
                Badges.chip(
                        messages.text("query.also-failing", brief),
                        messages.text("query.also-failing.remove", id),
                        () -> actions.letBe(id));
        Tooltip.install(chip, Buttons.tooltip(id));
        return chip;
    }

    private ComboBox<String> types(QueryModel model, QueryView.Actions actions) {
        var types = new ComboBox<String>();
        types.setId("query-type");
        types.getStyleClass().add("mono");
        types.setAccessibleText(messages.text("query.type"));
        RecordType.ROUTE53.forEach(type -> types.getItems().add(type.mnemonic()));
        types.getItems().add(Question.ANY.mnemonic());
        types.setMinWidth(92);
        types.setPrefWidth(92);
        types.valueProperty().bindBidirectional(model.type());
        types.setOnAction(
                _ -> {
                    if (types.isFocused() && model.reply().get().isPresent()) {
                        actions.ask();
                    }
                });
        return types;
    }

    private HBox seed(QueryModel model, QueryView.Actions actions) {
        var field = new TextField();
        field.setId("query-seed");
        field.getStyleClass().addAll("mono", "bare");
        field.setPrefColumnCount(3);
        field.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        field.setAccessibleText(messages.text("query.seed"));
        field.setTooltip(Buttons.tooltip(messages.text("query.seed.hint")));
        field.textProperty().bindBidirectional(model.seed());
        field.setOnAction(_ -> actions.ask());
        markedBy(field, model.seedProblem());
        var box = new HBox(Badges.secondary(messages.text("query.seed")), field);
        box.getStyleClass().add("seed-box");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    /// Marks a field while its text is wrong, and says why in its tooltip.
    void markedBy(TextField field, ObjectProperty<Optional<Phrase>> problem) {
        var usual = field.getTooltip();
        problem.addListener(
                (_, _, now) -> {
                    field.pseudoClassStateChanged(DANGER, now.isPresent());
                    field.setTooltip(now.map(messages::text).map(Buttons::tooltip).orElse(usual));
                    field.setAccessibleHelp(now.map(messages::text).orElse(null));
                });
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }
}
