package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.xbill.DNS.TTL;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.resolve.Outlook;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Content;

import java.util.Optional;

/// The TTL: to be edited where the set has one of its own, else the effective one and where it
/// comes from.
final class TtlRow {

    private final Messages messages;
    private final FormRows node = new FormRows();
    private final EntryField field;
    private final Label inWords = Badges.secondary("");
    private final HBox own;
    private final Label effective = Badges.mono("");
    private final Label from = Badges.secondary("");
    private final HBox locked;

    TtlRow(InspectorView.Actions actions, Messages messages) {
        this.messages = messages;
        field =
                EntryField.line((row, text) -> actions.enter(row, Field.TTL, text))
                        .doubting((row, text) -> actions.doubt(row, Field.TTL, text), messages);
        field.input().setId("inspector-ttl");
        field.setPrefWidth(96);
        field.setMinWidth(96);
        own = new HBox(8, field, inWords);
        own.getStyleClass().add("ttl-own");
        from.setWrapText(true);
        effective.setMinWidth(Label.USE_PREF_SIZE);
        locked = new HBox(8, effective, Icon.READ_ONLY.node("muted", "icon-small"), from);
        locked.getStyleClass().add("ttl-locked");
        node.add(messages.text("inspector.ttl"), new javafx.scene.layout.VBox(own, locked));
    }

    Node node() {
        return node;
    }

    void show(SetForm form) {
        boolean hasOwn = form.set().content() instanceof Content.Values;
        Section.setPresent(own, hasOwn);
        Section.setPresent(locked, !hasOwn);
        switch (form.set().content()) {
            case Content.Values(long ttl, _) -> {
                field.show(form.set().key(), Long.toString(ttl));
                field.mark(form.hasError(Finding.Field.TTL));
                inWords.setText(words(ttl));
            }
            case Content.Alias _, Content.TrafficPolicy _ -> locked(form);
        }
    }

    private void locked(SetForm form) {
        switch (form.prospect()) {
            case Outlook.Prospect.Answer answer -> {
                effective.setText("(" + answer.ttl() + ")");
                from.setText(
                        form.service()
                                .map(match -> "table.service." + match.service().id())
                                .map(messages::text)
                                .map(name -> messages.text("inspector.ttl.service", name))
                                .orElseGet(() -> messages.text(answer.ttlFrom())));
            }
            case Outlook.Prospect.NoData _, Outlook.Prospect.Failure _ -> {
                effective.setText("–");
                from.setText(messages.text("inspector.ttl.none"));
            }
        }
    }

    /// Such as `1H30M`, in small letters; nothing below a minute.
    private static String words(long ttl) {
        return ttl < 60 || ttl > TTL.MAX_VALUE
                ? ""
                : TTL.format(ttl).toLowerCase(java.util.Locale.ROOT);
    }

    void refuse(Optional<String> why) {
        field.refuse(why);
    }
}
