package org.zonewright.gui.inspector;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.Map;
import java.util.Optional;

/// The target of an alias: its name, what stands behind it, its zone id, and whether its health is
/// evaluated.
final class TargetPane {

    private final Messages messages;
    private final VBox node = new VBox(8);
    private final EntryField target;
    private final HBox service = new HBox(6);
    private final EntryField zoneId;
    private final Label filledIn = Badges.secondary("");
    private final ToggleSwitch health = new ToggleSwitch();
    private final Label healthNote = Badges.secondary("");
    private boolean showing;
    private @Nullable EntryId at;

    TargetPane(InspectorView.Actions actions, Messages messages) {
        this.messages = messages;
        target = EntryField.line((row, text) -> actions.enter(row, Field.TARGET, text));
        target.input().setId("inspector-target");
        target.input().setPromptText(messages.text("inspector.target.prompt"));
        TextFields.bindAutoCompletion(
                (TextField) target.input(), request -> actions.targets(request.getUserText()));
        zoneId = EntryField.line((row, text) -> actions.enter(row, Field.ZONE_ID, text));
        zoneId.input().setId("inspector-zone-id");
        service.getStyleClass().add("target-service");
        health.setText(messages.text("inspector.evaluate"));
        health.setId("inspector-evaluate");
        health.setLabelPosition(HorizontalDirection.RIGHT);
        health.selectedProperty()
                .addListener(
                        _ -> {
                            if (!showing && at != null) {
                                actions.toggleTargetHealth(at);
                            }
                        });
        var rows = new FormRows();
        rows.add(messages.text("inspector.zone-id"), new VBox(2, zoneId, filledIn));
        filledIn.setGraphic(Icon.CHECK.node(Tone.SUCCESS));
        var evaluate = new VBox(2, health, healthNote);
        healthNote.setWrapText(true);
        node.getChildren().addAll(target, service, rows, evaluate);
    }

    Node node() {
        return node;
    }

    void show(SetForm form) {
        RecordSet set = form.set();
        at = set.key();
        Optional<Content.Alias> alias = set.alias();
        showing = true;
        try {
            target.show(
                    set.key(), alias.map(one -> one.target().relativeTo(form.zone())).orElse(""));
            target.mark(alias.isPresent() && form.hasError(Finding.Field.VALUE));
            zoneId.show(set.key(), alias.map(Content.Alias::hostedZoneId).orElse(""));
            zoneId.setDisable(alias.isEmpty());
            health.setSelected(alias.map(Content.Alias::evaluateTargetHealth).orElse(false));
            health.setDisable(alias.isEmpty());
        } finally {
            showing = false;
        }
        boolean known =
                alias.isPresent()
                        && form.knownZoneId().equals(Optional.of(alias.get().hostedZoneId()));
        filledIn.setText(
                messages.text(known ? "inspector.filled-in" : "inspector.zone-id.unknown"));
        filledIn.setGraphic(known ? Icon.CHECK.node(Tone.SUCCESS) : Icon.UNVERIFIED.node("muted"));
        Section.setPresent(filledIn, alias.isPresent());
        service(form.service());
        healthNote.setText(
                form.service()
                        .filter(one -> one.service().evaluateTargetHealth() == Permission.FORBIDDEN)
                        .map(_ -> messages.text("inspector.evaluate.forbidden"))
                        .orElse(""));
        Section.setPresent(healthNote, !healthNote.getText().isEmpty());
    }

    private void service(Optional<AliasMatch> match) {
        service.getChildren().clear();
        match.ifPresent(
                found -> {
                    String id = found.service().id();
                    Label tag = Badges.tag(messages.text("table.service." + id), Tone.ACCENT);
                    tag.setMinWidth(Label.USE_PREF_SIZE);
                    Label name = Badges.secondary(found.service().name());
                    service.getChildren().addAll(tag, name);
                });
        Section.setPresent(service, match.isPresent());
    }

    void refuse(Map<Field, Phrase> refused) {
        target.refuse(Section.why(refused, Field.TARGET, messages));
    }
}
