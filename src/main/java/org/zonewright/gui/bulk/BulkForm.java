package org.zonewright.gui.bulk;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.Desk;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Segments;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The fields of one kind of bulk edit; tells of each change of them.
final class BulkForm extends GridPane {

    private final Messages messages;
    private Runnable changed = () -> {};
    private final Supplier<BulkRequest> request;
    private int rows;

    BulkForm(BulkModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("bulk-form");
        request =
                switch (model.kind()) {
                    case SCALE_TTL -> scale();
                    case REPLACE -> replace();
                    case RENAME -> rename();
                    case POLICY -> policy();
                    case TARGET_HEALTH -> health();
                    case CARRY -> carry(model.others(), model.aim().get());
                    case TWINS -> BulkRequest.Twins::new;
                    case TO_ALIAS -> BulkRequest.ToAlias::new;
                };
    }

    BulkRequest request() {
        return request.get();
    }

    void onChange(Runnable next) {
        changed = next;
    }

    /// What is to have the keyboard first; empty where there is no field.
    Optional<Node> first() {
        return getChildren().stream().filter(Node::isFocusTraversable).findFirst();
    }

    private Supplier<BulkRequest> scale() {
        TextField factor = field("factor", "×2, /4, 50%");
        return () -> new BulkRequest.ScaleTtl(factor.getText());
    }

    private Supplier<BulkRequest> replace() {
        TextField search = field("search", "");
        TextField with = field("with", "");
        Segments<Boolean> where = segments("where", "values", "names");
        CheckBox regex = check("regex");
        CheckBox matchCase = check("case");
        row("", new HBox(16, regex, matchCase));
        return () ->
                new BulkRequest.Replace(
                        search.getText(),
                        with.getText(),
                        where.valueProperty().get(),
                        regex.isSelected(),
                        matchCase.isSelected());
    }

    private Supplier<BulkRequest> rename() {
        Segments<Boolean> end = segments("end", "prefix", "suffix");
        TextField from = field("from", "");
        TextField to = field("to", "");
        return () ->
                new BulkRequest.Rename(!end.valueProperty().get(), from.getText(), to.getText());
    }

    private Supplier<BulkRequest> policy() {
        ChoiceBox<Routing.Policy> policy =
                choice("policy", List.of(Routing.Policy.values()), this::policyName);
        policy.getSelectionModel().selectFirst();
        return () -> new BulkRequest.Policy(policy.getValue());
    }

    private String policyName(Routing.Policy policy) {
        return messages.text(
                "gui.policy." + policy.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private Supplier<BulkRequest> health() {
        Segments<Boolean> state = segments("state", "on", "off");
        return () -> new BulkRequest.TargetHealth(!state.valueProperty().get());
    }

    private Supplier<BulkRequest> carry(List<Desk> others, Optional<BulkModel.Aim> aim) {
        ChoiceBox<Desk> to =
                choice("to", others, desk -> desk.document().zone().name().canonical());
        if (others.size() == 1) {
            to.getSelectionModel().selectFirst();
        }
        Segments<Boolean> manner = segments("manner", "copy", "move");
        aim.ifPresent(
                one -> {
                    to.setValue(one.to());
                    manner.valueProperty().set(one.isMove());
                });
        CheckBox inValues = check("in-values");
        inValues.setSelected(true);
        row("", inValues);
        return () ->
                new BulkRequest.Carry(
                        Optional.ofNullable(to.getValue()),
                        manner.valueProperty().get(),
                        inValues.isSelected());
    }

    // ---- parts

    private TextField field(String id, String prompt) {
        var field = new TextField();
        field.setId("bulk-" + id);
        field.getStyleClass().add("mono");
        field.setPromptText(prompt);
        field.textProperty().addListener(_ -> changed.run());
        row(words(id), field);
        return field;
    }

    /// The value is whether the second is chosen.
    private Segments<Boolean> segments(String id, String first, String second) {
        var segments = new Segments<>(false);
        segments.add(false, words(first)).setId("bulk-" + first);
        segments.add(true, words(second)).setId("bulk-" + second);
        segments.setMaxWidth(USE_PREF_SIZE);
        segments.valueProperty().addListener(_ -> changed.run());
        row(words(id), segments);
        return segments;
    }

    private CheckBox check(String id) {
        var box = new CheckBox(words(id));
        box.setId("bulk-" + id);
        box.selectedProperty().addListener(_ -> changed.run());
        return box;
    }

    private <T> ChoiceBox<T> choice(String id, List<T> items, Function<T, String> text) {
        var box = new ChoiceBox<T>();
        box.setId("bulk-" + id);
        box.getItems().setAll(items);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T item) {
                        return item == null ? "" : text.apply(item);
                    }

                    @Override
                    public T fromString(String typed) {
                        throw new UnsupportedOperationException();
                    }
                });
        box.valueProperty().addListener(_ -> changed.run());
        row(words(id), box);
        return box;
    }

    private void row(String label, Node field) {
        var name = Badges.styled(label, "muted");
        name.setLabelFor(field);
        addRow(rows++, name, field);
        setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
    }

    private String words(String id) {
        return messages.text("gui.bulk.form." + id);
    }
}
