package org.zonewright.gui.inspector;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The target of an alias: its name, what stands behind it, its zone id, and whether its health is
/// evaluated.
final class TargetPane {

    private final InspectorView.Actions actions;
    private final Messages messages;
    private final VBox node = new VBox(8);
    private final TargetCard card;
    private final VBox target;
    private final TargetPicker picker;
    private final Label problem = Badges.styled("", "field-problem");
    private final FormRows zoneRow = new FormRows();
    private final EntryField zoneId;
    private final Label expected = Badges.secondary("");
    private final SimulatedTarget simulated;
    private final ToggleSwitch health = new ToggleSwitch();
    private final Label state = new Label();
    private final Label healthNote = Badges.secondary("");
    private boolean showing;
    private @Nullable SetForm shown;

    TargetPane(InspectorView.Actions actions, Messages messages, LocationWords places) {
        this.actions = actions;
        this.messages = messages;
        picker =
                new TargetPicker(
                        messages,
                        places,
                        text -> on(row -> actions.enter(row, Field.TARGET, text)));
        card = new TargetCard(messages);
        card.setOnAction(_ -> pick());
        target = new VBox(4, card);
        problem.setGraphic(Icon.ERROR.node(Tone.DANGER));
        problem.setWrapText(true);
        problem.setMinHeight(Label.USE_PREF_SIZE);
        zoneId =
                EntryField.line((row, text) -> actions.enter(row, Field.ZONE_ID, text))
                        .doubting((row, text) -> actions.doubt(row, Field.ZONE_ID, text), messages);
        zoneId.input().setId("inspector-zone-id");
        expected.setGraphic(Icon.UNVERIFIED.node("muted"));
        expected.setWrapText(true);
        zoneRow.add(messages.text("inspector.zone-id"), new VBox(2, zoneId, expected));
        health.setText(messages.text("inspector.evaluate"));
        health.setId("inspector-evaluate");
        health.setLabelPosition(HorizontalDirection.RIGHT);
        health.selectedProperty()
                .addListener(
                        _ -> {
                            if (!showing) {
                                on(actions::toggleTargetHealth);
                            }
                        });
        state.setMinWidth(Label.USE_PREF_SIZE);
        healthNote.setWrapText(true);
        var evaluate = new FlowPane(8, 4, health, state);
        evaluate.setMinWidth(0);
        simulated = new SimulatedTarget(actions, messages);
        node.getChildren().addAll(target, zoneRow, new VBox(2, evaluate, healthNote), simulated);
    }

    Node node() {
        return node;
    }

    private void on(Consumer<EntryId> action) {
        if (shown != null) {
            action.accept(shown.set().key());
        }
    }

    private void pick() {
        if (shown != null) {
            picker.show(card, actions.targets(shown), actions.services(shown));
        }
    }

    void show(SetForm form) {
        shown = form;
        RecordSet set = form.set();
        Optional<Content.Alias> alias = set.alias();
        card.show(form);
        simulated.show(form);
        showing = true;
        try {
            zoneId.show(set.key(), alias.map(Content.Alias::hostedZoneId).orElse(""));
            health.setSelected(alias.map(Content.Alias::evaluateTargetHealth).orElse(false));
            health.setDisable(alias.isEmpty());
        } finally {
            showing = false;
        }
        boolean asked =
                alias.isPresent()
                        && !form.knownZoneId().equals(Optional.of(alias.get().hostedZoneId()));
        expected.setText(
                form.knownZoneId()
                        .map(id -> messages.text("inspector.zone-id.expected", id))
                        .orElse(messages.text("inspector.zone-id.unknown")));
        Section.setPresent(zoneRow, asked);
        state(alias.isPresent() && alias.get().evaluateTargetHealth(), form.isHealthy());
        healthNote.setText(
                form.service()
                        .filter(one -> one.service().evaluateTargetHealth() == Permission.FORBIDDEN)
                        .map(_ -> messages.text("inspector.evaluate.forbidden"))
                        .orElse(""));
        Section.setPresent(healthNote, !healthNote.getText().isEmpty());
    }

    private void state(boolean evaluated, boolean healthy) {
        state.setText(messages.text(healthy ? "inspector.healthy" : "inspector.unhealthy"));
        Tone tone = healthy ? Tone.SUCCESS : Tone.DANGER;
        state.setGraphic((healthy ? Icon.TARGET_EVALUATED : Icon.UNHEALTHY).node(tone));
        state.getStyleClass().setAll("label", "semibold", tone.styleClass());
        Section.setPresent(state, evaluated);
    }

    void refuse(Map<Field, Phrase> refused) {
        Optional<String> why = Section.why(refused, Field.TARGET, messages);
        problem.setText(why.orElse(""));
        target.getChildren().remove(problem);
        if (why.isPresent()) {
            target.getChildren().add(problem);
        }
        simulated.refuse(refused, messages);
        zoneId.refuse(Section.why(refused, Field.ZONE_ID, messages));
    }
}
