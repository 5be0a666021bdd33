package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import org.zonewright.gui.TextStrings;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A TXT value as one text, with the strings below it that carry it on the wire.
final class TextEditor implements ValueEditor {

    private static final int ROWS = 3;

    private final Messages messages;
    private final TextArea area = new TextArea();
    private final EntryField field;
    private final Label count = Badges.secondary("");
    private final Label strings = Badges.styled("", "mono", "muted", "wire-strings");
    private final VBox node;
    private String shown = "";
    private int value;

    TextEditor(InspectorView.Actions actions, Messages messages, RecordType type) {
        this.messages = messages;
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        String what =
                messages.text("fields.help." + type.mnemonic().toLowerCase(Locale.ROOT) + ".text");
        area.setPromptText(what);
        area.setAccessibleHelp(what);
        field =
                new EntryField(
                        area, (row, text) -> actions.enter(row, new ValuePart(value, 0), text));
        field.onGivenUp(() -> actions.giveUp(new ValuePart(value, 0)));
        area.textProperty()
                .addListener(
                        (_, _, typed) ->
                                count(
                                        typed.equals(TextStrings.of(shown).text())
                                                ? shown
                                                : TextStrings.value(typed)));
        count.setWrapText(true);
        node = new VBox(4, field, count, strings);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void place(int next) {
        value = next;
        area.setId("inspector-value-" + value + "-text");
        count.setId("inspector-value-" + value + "-strings");
    }

    @Override
    public void show(EntryId row, String next) {
        shown = next;
        boolean isText = next.isEmpty() || TextStrings.isText(next);
        area.setEditable(isText);
        field.show(row, TextStrings.of(next).text());
        count(next);
        field.fault(isText ? Optional.empty() : Optional.of(messages.text("fields.not-text")));
    }

    private void count(String of) {
        TextStrings read = TextStrings.of(of);
        String octets =
                read.octets().stream().map(String::valueOf).collect(Collectors.joining(" + "));
        count.setText(
                read.octets().isEmpty()
                        ? ""
                        : messages.text(
                                read.octets().size() == 1 ? "fields.string" : "fields.strings",
                                read.octets().size(),
                                octets,
                                read.characters(),
                                TextStrings.MAX_CHARACTERS));
        strings.setText(
                read.strings().stream().map(TextEditor::line).collect(Collectors.joining("\n")));
        strings.setTooltip(Buttons.tooltip(String.join("\n", read.strings())));
        Section.setPresent(count, !read.octets().isEmpty());
        Section.setPresent(strings, read.octets().size() > 1);
    }

    private static String line(String text) {
        return "\u201c" + text.replace('\n', ' ') + "\u201d";
    }

    @Override
    public void giveUp() {
        field.giveUp();
    }

    @Override
    public void refuse(Map<Integer, Phrase> refused) {
        field.refuseOrAccept(Optional.ofNullable(refused.get(0)).map(messages::text));
    }
}
