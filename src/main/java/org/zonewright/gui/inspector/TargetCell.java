package org.zonewright.gui.inspector;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ServiceIcon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Routing;

/// A target in two lines: what people call it and its kind, then where it is or why it cannot be.
final class TargetCell extends ListCell<TargetRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Messages messages;

    TargetCell(Messages messages) {
        this.messages = messages;
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable TargetRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof TargetRow.Heading);
        pseudoClassStateChanged(
                IMPOSSIBLE,
                switch (row) {
                    case TargetRow.Of(var choice) -> !choice.isPossible();
                    case TargetRow.Service(var choice) -> !choice.isPossible();
                    case TargetRow.Heading _ -> false;
                    case null -> false;
                });
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case TargetRow.Heading(String key) ->
                    setGraphic(Badges.styled(messages.text(key), "semibold", "secondary"));
            case TargetRow.Of(TargetChoice choice) -> setGraphic(choice(choice));
            case TargetRow.Service(ServiceChoice choice) -> setGraphic(service(choice));
        }
    }

    private Node choice(TargetChoice choice) {
        Label title = Badges.strong(choice.title());
        title.setMinWidth(0);
        Label kind = Badges.styled(kind(choice), "mono-small", "muted");
        kind.setMinWidth(Label.USE_PREF_SIZE);
        var first = new HBox(8, title, kind);
        first.getStyleClass().add("picker-title");
        Label detail =
                Badges.secondary(
                        choice.impossible().map(messages::text).orElseGet(() -> detail(choice)));
        detail.setMinWidth(0);
        var words = new VBox(first, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(icon(choice), words);
        if (choice.isNow()) {
            Label now = Badges.secondary(messages.text("inspector.pick.now"));
            now.setMinWidth(Label.USE_PREF_SIZE);
            row.getChildren().add(now);
        }
        row.getStyleClass().add("picker-row");
        setAccessibleText(choice.title() + " " + kind.getText() + ", " + detail.getText());
        return row;
    }

    private Node service(ServiceChoice choice) {
        Label title = Badges.strong(messages.text("table.service." + choice.service().id()));
        title.setMinWidth(Label.USE_PREF_SIZE);
        Label detail =
                Badges.secondary(
                        choice.impossible().map(messages::text).orElse(choice.service().name()));
        detail.setMinWidth(0);
        Icon icon = choice.isPossible() ? ServiceIcon.of(choice.service()) : Icon.REFUSED;
        var row =
                new HBox(
                        icon.node(choice.isPossible() ? "tone-accent" : "muted"),
                        title,
                        detail,
                        Badges.spring(),
                        Icon.LEADS_TO.node("muted"));
        row.getStyleClass().add("picker-row");
        setAccessibleText(title.getText() + ", " + detail.getText());
        return row;
    }

    private static Node icon(TargetChoice choice) {
        if (!choice.isPossible()) {
            return Icon.REFUSED.node("muted");
        }
        return switch (choice.about()) {
            case TargetChoice.About.Resource(var match, _) ->
                    ServiceIcon.of(match).node(Tone.ACCENT);
            case TargetChoice.About.Group _ -> Icon.ALIAS_TO_RECORD.node(Tone.ACCENT);
        };
    }

    private String kind(TargetChoice choice) {
        return switch (choice.about()) {
            case TargetChoice.About.Resource(var match, _) ->
                    messages.text("table.service." + match.service().id());
            case TargetChoice.About.Group(String type, _, _, _) -> type;
        };
    }

    private String detail(TargetChoice choice) {
        return switch (choice.about()) {
            case TargetChoice.About.Resource(var match, var users) ->
                    messages.text("inspector.pick.used", match.place(), String.join(", ", users));
            case TargetChoice.About.Group(_, var policy, int members, boolean alias) -> {
                if (policy != Routing.Policy.SIMPLE) {
                    String words = messages.text("inspector.policy." + PolicyWords.id(policy));
                    yield messages.text("inspector.pick.members", words, members);
                }
                yield messages.text(alias ? "inspector.pick.alias" : "inspector.pick.values");
            }
        };
    }
}
