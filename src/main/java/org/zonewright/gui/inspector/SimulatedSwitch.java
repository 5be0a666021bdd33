package org.zonewright.gui.inspector;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.HorizontalDirection;

import org.zonewright.gui.HealthRow;
import org.zonewright.l10n.Messages;

import java.util.Optional;

/// Lets a health check or an AWS resource be healthy in the simulator, or fail.
final class SimulatedSwitch extends ToggleSwitch {

    private final Messages messages;
    private Optional<HealthRow> row = Optional.empty();

    SimulatedSwitch(InspectorView.Actions actions, Messages messages) {
        this.messages = messages;
        setLabelPosition(HorizontalDirection.RIGHT);
        selectedProperty()
                .addListener(
                        (_, _, up) ->
                                row.filter(one -> one.isUp() != up).ifPresent(actions::simulate));
    }

    void show(HealthRow next) {
        row = Optional.of(next);
        setSelected(next.isUp());
        setText(messages.text(next.isUp() ? "inspector.healthy" : "inspector.unhealthy"));
        setAccessibleText(messages.text("inspector.simulated.state", next.label()));
    }
}
