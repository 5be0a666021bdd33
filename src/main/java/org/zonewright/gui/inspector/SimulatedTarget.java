package org.zonewright.gui.inspector;

import javafx.scene.layout.VBox;

import org.zonewright.gui.HealthRow;
import org.zonewright.gui.control.Badges;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;

import java.util.Map;
import java.util.Optional;

/// What the simulator takes for the AWS resource behind an alias: its addresses, and whether it is
/// healthy.
final class SimulatedTarget extends VBox {

    private final EntryField addresses;
    private final SimulatedSwitch state;

    SimulatedTarget(InspectorView.Actions actions, Messages messages) {
        super(4);
        addresses =
                EntryField.line((row, text) -> actions.enter(row, Field.ADDRESSES, text))
                        .doubting(
                                (row, text) -> actions.doubt(row, Field.ADDRESSES, text), messages);
        addresses.input().setId("inspector-addresses");
        addresses.input().setPromptText(messages.text("inspector.simulated.addresses.prompt"));
        state = new SimulatedSwitch(actions, messages);
        state.setId("inspector-target-state");
        var rows = new FormRows();
        rows.add(messages.text("inspector.simulated.addresses"), addresses);
        rows.add(messages.text("inspector.simulated.health"), state);
        var kept = Badges.secondary(messages.text("inspector.simulated.kept"));
        kept.setWrapText(true);
        getChildren().addAll(rows, kept);
    }

    void show(SetForm form) {
        Optional<HealthRow.Target> target = form.simulated().target();
        Section.setPresent(this, target.isPresent());
        addresses.show(
                form.set().key(), target.map(one -> String.join(", ", one.addresses())).orElse(""));
        target.ifPresent(state::show);
    }

    void refuse(Map<Field, Phrase> refused, Messages messages) {
        addresses.refuse(Section.why(refused, Field.ADDRESSES, messages));
    }
}
