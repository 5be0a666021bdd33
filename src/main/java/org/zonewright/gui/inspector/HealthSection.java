package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.zonewright.gui.HealthRow;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Completion;
import org.zonewright.l10n.Messages;

/// The health check linked to the set.
final class HealthSection implements Section {

    private final FormRows node = new FormRows();
    private final EntryField check;
    private final Label summary = Badges.secondary("");
    private final SimulatedSwitch state;
    private final Label how = Badges.secondary("");
    private final VBox simulated;
    private final Label simulatedLabel;
    private final InspectorView.Actions actions;
    private final Messages messages;

    HealthSection(InspectorView.Actions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
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
        node.add(messages.text("inspector.health"), new VBox(2, check, summary));
        state = new SimulatedSwitch(actions, messages);
        state.setId("inspector-check-state");
        how.setWrapText(true);
        simulated = new VBox(2, state, how);
        simulatedLabel = node.add(messages.text("inspector.simulated.health"), simulated);
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
        Section.setPresent(simulated, form.simulated().check().isPresent());
        Section.setPresent(simulatedLabel, form.simulated().check().isPresent());
        form.simulated().check().ifPresent(this::show);
    }

    private void show(HealthRow.Check check) {
        state.show(check);
        state.setDisable(!check.canBeSwitched());
        if (!check.canBeSwitched()) {
            how.setText(messages.text("inspector.simulated.follows"));
        } else if (check.isUp() != check.isHealthy()) {
            String counts = check.isHealthy() ? "inspector.healthy" : "inspector.unhealthy";
            how.setText(messages.text("inspector.simulated.inverted", messages.text(counts)));
        } else {
            how.setText(messages.text("inspector.simulated.kept"));
        }
    }
}
