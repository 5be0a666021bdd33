package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Ends;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.OneLine;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Internationalized;
import org.zonewright.model.zone.RecordSet;

import java.util.Optional;

/// The name, what kind of set it is, and how it differs from what was opened.
final class HeaderSection implements Section {

    private final Messages messages;
    private final InspectorView.Actions actions;
    private final Label name = Badges.styled("", "title");
    private final Label zone = Badges.styled("", "inspector-zone");
    private final Label unicode = Badges.styled("", "muted");
    private final OneLine tags = new OneLine(6, 4);
    private final HBox state = new HBox();
    private final VBox node;
    private @Nullable SetForm form;

    HeaderSection(InspectorView.Actions actions, Messages messages) {
        this.messages = messages;
        this.actions = actions;
        name.setMinWidth(0);
        var title =
                new HBox(
                        name,
                        zone,
                        Badges.spring(),
                        step(Icon.LEFT, "previous"),
                        step(Icon.RIGHT, "next"));
        title.getStyleClass().add("inspector-title");
        tags.getStyleClass().add("inspector-tags");
        unicode.setId("inspector-unicode");
        unicode.managedProperty().bind(unicode.visibleProperty());
        unicode.setMinWidth(0);
        node = new VBox(6, title, unicode, new Ends(tags, state));
        node.getStyleClass().addAll("section", "inspector-header");
    }

    private Button step(Icon icon, String direction) {
        Button button = Buttons.icon(icon, messages.text("inspector." + direction));
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(
                _ ->
                        actions.step(
                                icon == Icon.LEFT
                                        ? InspectorView.Direction.PREVIOUS
                                        : InspectorView.Direction.NEXT));
        return button;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SetForm next) {
        form = next;
        RecordSet set = next.set();
        String apex = dotless(next.zone());
        boolean isApex = set.name().equals(next.zone());
        boolean inZone = set.name().isAtOrBelow(next.zone());
        name.setText(set.name().relativeTo(next.zone()));
        zone.setText(isApex ? " " + apex : inZone ? "." + apex : "");
        Optional<String> shown = Internationalized.unicode(dotless(set.name()));
        unicode.setVisible(shown.isPresent());
        unicode.setText(shown.orElse(""));
        tags.getChildren().setAll(Badges.monoTag(set.type().mnemonic()));
        if (set.isAlias()) {
            tags.getChildren()
                    .add(Badges.tag(Icon.ALIAS, messages.text("inspector.alias-tag"), Tone.ACCENT));
        }
        String policy = PolicyWords.id(set.routing().policy());
        tags.getChildren().add(Badges.tag(messages.text("table.policy." + policy), Tone.NEUTRAL));
        state(next);
    }

    private void state(SetForm shown) {
        String words =
                messages.text(
                        "inspector.state."
                                + shown.state().name().toLowerCase(java.util.Locale.ROOT));
        state.getChildren().clear();
        switch (shown.state()) {
            case NEW -> tags.getChildren().add(Badges.tag(Icon.NEW, words, Tone.SUCCESS));
            case CHANGED -> tags.getChildren().add(Badges.tag(Icon.CHANGED, words, Tone.WARNING));
            case DELETED -> {
                tags.getChildren().add(Badges.tag(Icon.DELETED, words, Tone.DANGER));
                Button restore = Buttons.small(Icon.UNDO, messages.text("inspector.restore"));
                restore.setOnAction(
                        _ -> {
                            if (form != null) {
                                actions.restore(form);
                            }
                        });
                state.getChildren().setAll(restore);
            }
            case UNCHANGED -> state.getChildren().setAll(Badges.secondary(words));
        }
    }

    private static String dotless(DomainName zone) {
        String text = zone.canonical();
        return text.substring(0, text.length() - 1);
    }
}
