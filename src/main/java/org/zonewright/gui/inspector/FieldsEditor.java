package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.FieldKind;
import org.zonewright.gui.ValueFields;
import org.zonewright.gui.ValueFields.Part;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Completion;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value as labelled fields; what is wrong with one stands under it, and below all what the one
/// with the keyboard is for.
final class FieldsEditor implements ValueEditor {

    private final InspectorView.Actions actions;
    private final Messages messages;
    private final RecordType type;
    private final VBox node = new VBox(6);
    private final Label help = Badges.secondary("");
    private final List<EntryField> fields = new ArrayList<>();
    private int value;

    FieldsEditor(InspectorView.Actions actions, Messages messages, RecordType type) {
        this.actions = actions;
        this.messages = messages;
        this.type = type;
        var rows = new FormRows();
        List<Part> parts = parts("");
        for (int i = 0; i < parts.size(); i++) {
            EntryField field = field(parts.get(i), i);
            fields.add(field);
            rows.add(messages.text("fields.label." + parts.get(i).id()), field);
        }
        help.setWrapText(true);
        node.getChildren().addAll(rows, help);
    }

    private EntryField field(Part part, int at) {
        var field =
                EntryField.line((row, text) -> actions.enter(row, new ValuePart(value, at), text))
                        .doubting((_, text) -> doubt(at, text), messages);
        String what = messages.text("fields.help." + part.path());
        field.onGivenUp(() -> actions.giveUp(new ValuePart(value, at)));
        field.input().setPromptText(part.usual());
        field.input().setAccessibleHelp(what);
        field.input()
                .focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused || help.getText().isEmpty()) {
                                help.setText(what);
                            }
                        });
        if (part.kind() == FieldKind.NAME) {
            Completion.bind((TextField) field.input(), actions::names);
        }
        return field;
    }

    private Optional<Doubt> doubt(int at, String text) {
        ValueFields typed = new ValueFields(type, parts("")).with(at, text);
        return typed.parts().get(at).problem().map(why -> new Doubt(Severity.ERROR, why));
    }

    private List<Part> parts(String text) {
        return ValueFields.of(type, text).orElseThrow().parts();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void place(int next) {
        value = next;
        List<Part> parts = parts("");
        for (int i = 0; i < parts.size(); i++) {
            fields.get(i).input().setId("inspector-value-" + value + "-" + parts.get(i).id());
        }
    }

    @Override
    public void show(EntryId row, String text) {
        List<Part> parts = parts(text);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            fields.get(i).show(row, part.text());
            Optional<Phrase> problem = text.isEmpty() ? Optional.empty() : part.problem();
            fields.get(i).fault(problem.map(messages::text));
        }
    }

    @Override
    public void giveUp() {
        fields.forEach(EntryField::giveUp);
    }

    @Override
    public void refuse(Map<Integer, Phrase> refused) {
        for (int i = 0; i < fields.size(); i++) {
            Optional<Phrase> why = Optional.ofNullable(refused.get(i));
            fields.get(i).refuseOrAccept(why.map(messages::text));
        }
    }
}
