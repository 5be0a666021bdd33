package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Completion;
import org.zonewright.l10n.Messages;

/// The health check linked to the set.
final class HealthSection implements Section {

    private final FormRows node = new FormRows();
    private final EntryField check;
    private final javafx.scene.control.Label summary = Badges.secondary("");
    private final InspectorView.Actions actions;

    HealthSection(InspectorView.Actions actions, Messages messages) {
        this.actions = actions;
        node.getStyleClass().add("section");
        check =
                EntryField.line((row, text) -> actions.enter(row, Field.HEALTH_CHECK, text))
                        .doubting(
                                (row, text) -> actions.doubt(row, Field.HEALTH_CHECK, text),
                                messages);
        check.input().setId("inspector-health-check");
        check.input().setPromptText(messages.text("inspector.health.none"));
        Completion.bind(
                (TextField) check.input(),
                typed ->
                        actions.healthChecks().stream()
                                .filter(choice -> choice.matches(typed))
                                .map(HealthChoice::id)
                                .toList());
        node.add(
                messages.text("inspector.health"), new javafx.scene.layout.VBox(2, check, summary));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SetForm form) {
        node.setDisable(!form.isLive());
        String id = form.set().healthCheckId().orElse("");
        check.show(form.set().key(), id);
        String words =
                actions.healthChecks().stream()
                        .filter(choice -> !id.isEmpty() && choice.id().equals(id))
                        .map(HealthChoice::summary)
                        .findFirst()
                        .orElse("");
        summary.setText(words);
        Section.setPresent(summary, !words.isEmpty());
    }
}
