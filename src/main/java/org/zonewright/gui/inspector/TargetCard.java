package org.zonewright.gui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Ends;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ServiceIcon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.ResourceName;
import org.zonewright.model.zone.Content;

import java.util.Optional;

/// The button that says where an alias points: what stands there, its whole name, and the zone id
/// that was filled in.
final class TargetCard extends Button {

    /// px: what stands beside the name, and a letter of it
    private static final double PADDING = 24;

    private static final double MONO = 7.3;

    private static final double NARROW = 260;

    private static final javafx.css.PseudoClass DANGER =
            javafx.css.PseudoClass.getPseudoClass("danger");

    private final Messages messages;
    private final HBox head = new HBox(8);
    private final Label name = Badges.mono("");
    private final VBox foot = new VBox();
    private String whole = "";

    TargetCard(Messages messages) {
        this.messages = messages;
        setId("inspector-target-card");
        getStyleClass().setAll("button", "target-card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        name.setMinHeight(USE_PREF_SIZE);
        widthProperty().subscribe(_ -> name());
        head.getStyleClass().add("target-head");
        foot.getStyleClass().add("target-foot");
        var body = new VBox(4, head, name);
        body.getStyleClass().add("target-body");
        var card = new VBox(body, foot);
        card.setMinWidth(0);
        card.prefWidthProperty().bind(widthProperty());
        setGraphic(card);
    }

    void show(SetForm form) {
        Optional<Content.Alias> alias = form.set().alias();
        boolean wrong = alias.isPresent() && form.hasError(Finding.Field.VALUE);
        pseudoClassStateChanged(DANGER, wrong);
        head(form, alias);
        whole = alias.map(one -> one.target().canonical()).orElse("");
        name();
        Section.setPresent(name, !whole.isEmpty());
        foot(form, alias);
        setAccessibleText(
                alias.isEmpty()
                        ? messages.text("inspector.target.none")
                        : messages.text("inspector.target-caption") + ": " + whole);
    }

    /// In as many lines as it takes, broken behind dots.
    private void name() {
        int room = Math.max(12, (int) ((getWidth() - PADDING) / MONO));
        var lines = new StringBuilder();
        int used = 0;
        for (String label : whole.split("(?<=\\.)", -1)) {
            if (used > 0 && used + label.length() > room) {
                lines.append('\n');
                used = 0;
            }
            lines.append(label);
            used += label.length();
        }
        name.setText(lines.toString());
    }

    private void head(SetForm form, Optional<Content.Alias> alias) {
        head.getChildren().clear();
        Label title =
                Badges.strong(
                        alias.map(one -> title(form, one))
                                .orElse(messages.text("inspector.target.none")));
        title.setMinWidth(0);
        boolean record = alias.isPresent() && form.service().isEmpty();
        form.service()
                .map(ServiceIcon::of)
                .or(() -> record ? Optional.of(Icon.ALIAS_TO_RECORD) : Optional.empty())
                .ifPresent(icon -> head.getChildren().add(icon.node(Tone.ACCENT)));
        head.getChildren().add(title);
        form.service()
                .ifPresent(match -> head.getChildren().add(Badges.tag(kind(match), Tone.NEUTRAL)));
        head.getChildren().addAll(Badges.spring(), Icon.DOWN.node("muted"));
    }

    private static String title(SetForm form, Content.Alias alias) {
        return form.service().isPresent()
                ? ResourceName.given(alias.target())
                : alias.target().relativeTo(form.zone());
    }

    private String kind(AliasMatch match) {
        String service = messages.text("table.service." + match.service().id());
        return match.place().startsWith("aws") ? service : service + " · " + match.place();
    }

    /// The id, where it is the one that the target has.
    private void foot(SetForm form, Optional<Content.Alias> alias) {
        foot.getChildren().clear();
        Optional<String> id =
                alias.map(Content.Alias::hostedZoneId)
                        .filter(one -> form.knownZoneId().equals(Optional.of(one)));
        id.ifPresent(
                known ->
                        foot.getChildren()
                                .add(
                                        new Ends(
                                                new HBox(
                                                        6,
                                                        Icon.CHECK.node(Tone.SUCCESS),
                                                        about(),
                                                        whole(Badges.styled(known, "mono-small"))),
                                                Badges.secondary(
                                                        messages.text("inspector.filled-in")))));
        Section.setPresent(foot, id.isPresent());
    }

    /// What the id is, where there is room to say so.
    private Label about() {
        Label about = whole(Badges.secondary(messages.text("inspector.zone-id")));
        about.visibleProperty().bind(widthProperty().greaterThan(NARROW));
        about.managedProperty().bind(about.visibleProperty());
        return about;
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
