package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.RecordSet;

import java.util.Locale;

/// What points to the set.
final class UsedBySection implements Section {

    private static final int LISTED = 12;

    private final InspectorView.Actions actions;
    private final Messages messages;
    private final VBox node = new VBox();
    private final Label caption = Badges.caption("");
    private final VBox links = new VBox();
    private final Fold fold;

    UsedBySection(InspectorView.Actions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        node.getStyleClass().add("section");
        Button graph = Buttons.link(messages.text("inspector.show-in-graph"));
        graph.setGraphic(Icon.LEADS_TO.node());
        graph.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        graph.setOnAction(_ -> actions.showInGraph());
        fold = new Fold(caption, graph, links, messages);
        node.getChildren().addAll(fold.head(), links);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void narrow(boolean narrow) {
        fold.narrow(narrow);
    }

    @Override
    public void show(SetForm form) {
        int count = form.usedBy().size();
        String words =
                count == 0
                        ? messages.text("inspector.not-used")
                        : messages.text("inspector.used-by", count);
        caption.setText(words.toUpperCase(Locale.getDefault()));
        links.getChildren()
                .setAll(form.usedBy().stream().limit(LISTED).map(set -> link(set, form)).toList());
        if (count == 0) {
            Label how = Badges.secondary(messages.text("inspector.not-used.how"));
            how.setWrapText(true);
            links.getChildren().add(how);
        } else if (count > LISTED) {
            links.getChildren()
                    .add(Badges.secondary(messages.text("inspector.more", count - LISTED)));
        }
    }

    private Node link(RecordSet set, SetForm form) {
        Label type = Badges.styled(set.type().mnemonic(), "mono", "muted");
        Label how = Badges.secondary(how(set));
        var row =
                new HBox(
                        6,
                        Icon.ALIAS_TO_RECORD.node(Tone.ACCENT),
                        Badges.mono(set.name().relativeTo(form.zone())),
                        type,
                        Badges.spring(),
                        how,
                        Icon.RIGHT.node("muted", "icon-small"));
        row.getStyleClass().add("used-by-row");
        var button = new Button("", row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(4));
        button.getStyleClass().addAll("flat", "used-by-link");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(set.name().relativeTo(form.zone()) + " " + set.type());
        button.setOnAction(_ -> actions.go(set.key()));
        return button;
    }

    private String how(RecordSet set) {
        String policy = messages.text("table.policy." + PolicyWords.id(set.routing().policy()));
        String kind = set.isAlias() ? messages.text("inspector.alias-tag") : set.type().mnemonic();
        return set.setIdentifier().isEmpty()
                ? kind
                : policy.toLowerCase(Locale.getDefault()) + " · " + set.setIdentifier();
    }
}
