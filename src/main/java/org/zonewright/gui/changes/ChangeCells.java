package org.zonewright.gui.changes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.analysis.plan.records.Piece;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.Locale;
import java.util.stream.Collectors;

/// Draws the cells of the list of changes.
final class ChangeCells {

    private final ChangesModel model;
    private final ChangesView.Actions actions;
    private final Messages messages;

    ChangeCells(ChangesModel model, ChangesView.Actions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
    }

    Node state(ChangeRow row) {
        var tick = new CheckBox();
        tick.setSelected(model.isTicked(row));
        tick.setDisable(row.obstacle().isPresent());
        tick.setOnAction(_ -> actions.toggle(row));
        Buttons.tip(
                tick,
                row.obstacle().map(messages::text).orElseGet(() -> messages.text("changes.tick")),
                null);
        Node mark = mark(row.kind());
        mark.setAccessibleText(messages.text("changes.kind." + row.kind().id()));
        var box = new HBox(tick, mark);
        box.getStyleClass().add("change-state-box");
        return box;
    }

    private static Node mark(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> Icon.NEW.node(Tone.SUCCESS.styleClass(), "icon-small");
            case CHANGED -> Icon.CHANGED.node(Tone.WARNING.styleClass(), "icon-small");
            case DELETED -> Icon.DELETED.node(Tone.DANGER.styleClass(), "icon-small");
            case RENAMED -> Icon.LEADS_TO.node(Tone.ACCENT.styleClass(), "icon-small");
            case RESPELLED -> Icon.DIFFERS.node("muted", "icon-small");
        };
    }

    Node name(ChangeRow row) {
        return Badges.strong(row.name());
    }

    Node type(ChangeRow row) {
        return Badges.mono(row.difference().entry().type().mnemonic());
    }

    Node change(ChangeRow row) {
        var line = new HBox();
        line.getStyleClass().add("change-line");
        for (Piece piece : row.difference().line()) {
            line.getChildren().add(label(piece));
        }
        Tooltip.install(line, Buttons.tooltip(text(row)));
        return line;
    }

    private String text(ChangeRow row) {
        return row.difference().line().stream()
                .map(
                        piece ->
                                switch (piece) {
                                    case Piece.Term(var phrase) -> messages.text(phrase);
                                    case Piece.Said(_, var text) -> text;
                                })
                .collect(Collectors.joining(" "));
    }

    private Label label(Piece piece) {
        Label label =
                switch (piece) {
                    case Piece.Term(var phrase) ->
                            Badges.styled(messages.text(phrase), "secondary", "term");
                    case Piece.Said(var mark, var text) ->
                            Badges.styled(
                                    text, "mono", "piece", mark.name().toLowerCase(Locale.ROOT));
                };
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    Node what(ChangeRow row) {
        String parts =
                switch (row.kind()) {
                    case ADDED, CHANGED, DELETED ->
                            row.difference().parts().stream()
                                    .map(messages::text)
                                    .collect(Collectors.joining(", "));
                    case RENAMED, RESPELLED -> messages.text("changes.kind." + row.kind().id());
                };
        Label label =
                row.obstacle().isEmpty()
                        ? Badges.secondary(parts)
                        : Badges.marked(
                                Icon.READ_ONLY, messages.text("changes.not-sent"), Tone.WARNING);
        row.obstacle().ifPresent(why -> label.setTooltip(Buttons.tooltip(messages.text(why))));
        return label;
    }

    Node revert(ChangeRow row) {
        Button revert = Buttons.icon(Icon.UNDO, messages.text("changes.revert"));
        revert.getStyleClass().add("small");
        revert.setDisable(!row.isRevertible());
        revert.setOnAction(_ -> actions.revert(row));
        return revert;
    }
}
