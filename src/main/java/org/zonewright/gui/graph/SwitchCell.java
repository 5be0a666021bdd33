package org.zonewright.gui.graph;

import atlantafx.base.controls.ToggleSwitch;

import javafx.scene.control.Label;

import org.zonewright.analysis.resolve.whatif.Failure;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

/// A health check, target or region, with a switch to let it fail.
final class SwitchCell extends WhatIfPane.Row<SwitchRow> {

    private final WhatIfPane.Actions actions;
    private final Messages messages;

    SwitchCell(WhatIfPane.Actions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
    }

    @Override
    void show(SwitchRow row) {
        Label label =
                row.fails() ? Badges.strong(row.label()) : Badges.styled(row.label(), "plain");
        label.setMinWidth(0);
        Label detail = grown(Badges.secondary(row.detail()));
        var toggle = new ToggleSwitch();
        toggle.setSelected(!row.fails());
        toggle.setAccessibleText(row.label());
        toggle.selectedProperty().addListener(_ -> actions.toggle(row.id()));
        var line = line(icon(row).node(row.fails() ? Tone.DANGER : Tone.SUCCESS), label, detail);
        if (row.fails()) {
            line.getChildren()
                    .add(Badges.styled(messages.text("graph.whatif.failing"), "tone-danger"));
        }
        line.getChildren().add(toggle);
        setGraphic(line);
        setTooltip(
                Buttons.tooltip(
                        row.failure().kind() == Failure.Kind.REGION
                                ? messages.text("graph.whatif.region", row.label())
                                : row.failure().id()));
        setAccessibleText(
                row.label()
                        + " "
                        + messages.text(
                                row.fails() ? "graph.whatif.failing" : "graph.whatif.works"));
    }

    private static Icon icon(SwitchRow row) {
        return switch (row.failure().kind()) {
            case CHECK -> row.fails() ? Icon.CHECK_FAILS : Icon.CHECK_HEALTHY;
            case TARGET -> row.fails() ? Icon.UNHEALTHY : Icon.TARGET_EVALUATED;
            case REGION -> row.fails() ? Icon.ERROR : Icon.LOAD_BALANCER;
        };
    }
}
