package org.zonewright.gui.graph;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

import org.zonewright.gui.Percent;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ShareBar;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.List;

/// How often one answer comes, exactly, and how often it does while nothing fails.
final class AnswerCell extends WhatIfPane.Row<AnswerRow> {

    private static final double BAR = 44;
    private static final double FRACTION = 66;
    private static final double PERCENT = 50;

    private final Messages messages;

    AnswerCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    void show(AnswerRow row) {
        double share = row.now().toDouble();
        boolean never = row.now().isZero();
        Label label = grown(Badges.styled(row.label(), never ? "struck" : "plain"));
        if (row.isBad() && !never) {
            label.setGraphic(Icon.ERROR.node(Tone.DANGER));
        }
        var bar = new ShareBar(BAR);
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        bar.setShares(List.of(share));
        setGraphic(
                line(
                        label,
                        bar,
                        number(row.now().toString(), FRACTION),
                        number(Percent.of(share), PERCENT)));
        String was =
                messages.text("graph.whatif.was", row.calm(), Percent.of(row.calm().toDouble()));
        setTooltip(Buttons.tooltip(row.label() + "\n" + row.now() + "\n" + was));
        setAccessibleText(row.label() + " " + row.now() + ", " + was);
    }

    private static Label number(String text, double width) {
        Label label = Badges.styled(text, "mono-small");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }
}
