package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Annotations.Note;
import org.zonewright.model.zone.Phrase;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// What people wrote about the set: the reason, who answers for it, where that is written, and
/// until when it is needed. Kept in the zone file.
final class NoteSection implements Section {

    /// A field and what it shows.
    private record Part(EntryField field, Function<Note, String> text) {}

    private final InspectorView.Actions actions;
    private final VBox node = new VBox();
    private final Map<Field, Part> parts = new EnumMap<>(Field.class);
    private final Label ticket = Badges.tag("", Tone.NEUTRAL);
    private final Fold fold;

    NoteSection(InspectorView.Actions actions, Messages messages) {
        this.actions = actions;
        node.getStyleClass().addAll("section", "last");
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setPromptText(messages.text("inspector.note.prompt"));
        EntryField text = part(Field.NOTE, area, Note::text);
        area.getStyleClass().remove("mono");
        var rows = new FormRows();
        rows.add(
                messages.text("inspector.note.owner"),
                line(Field.NOTE_OWNER, "", note -> note.owner().orElse("")));
        rows.add(
                messages.text("inspector.note.ticket"),
                line(Field.NOTE_TICKET, "OPS-1423", note -> note.ticket().orElse("")));
        rows.add(
                messages.text("inspector.note.expires"),
                line(
                        Field.NOTE_EXPIRES,
                        messages.text("inspector.note.date"),
                        note -> note.expires().orElse("")));
        var body = new VBox(8, text, rows);
        fold = new Fold(Badges.caption(messages.text("inspector.note")), ticket, body, messages);
        node.getChildren().addAll(fold.head(), body);
    }

    private EntryField line(Field field, String prompt, Function<Note, String> text) {
        var input = new TextField();
        input.setPromptText(prompt);
        return part(field, input, text);
    }

    private EntryField part(Field field, TextInputControl input, Function<Note, String> text) {
        input.setId("inspector-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var entry = new EntryField(input, (row, typed) -> actions.enter(row, field, typed));
        parts.put(field, new Part(entry, text));
        return entry;
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
        node.setDisable(!form.isLive());
        Note note = form.note();
        parts.values().forEach(part -> part.field().show(note.at(), part.text().apply(note)));
        ticket.setText(note.ticket().orElse(""));
        ticket.setOpacity(
                note.ticket().isPresent() ? 1 : 0); // the fold says whether it has a place
        fold.brief(note.text().lines().findFirst().orElse("–"));
    }

    @Override
    public void refuse(Map<Field, Phrase> refused, Messages words) {
        parts.forEach(
                (field, part) -> part.field().refuseOrAccept(Section.why(refused, field, words)));
    }
}
