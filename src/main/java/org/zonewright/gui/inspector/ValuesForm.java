package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.zonewright.gui.ValueFields;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The values of a set as forms, one below the other. What is one field only is edited as text.
final class ValuesForm {

    /// More are edited as text.
    private static final int MOST = 12;

    private final InspectorView.Actions actions;
    private final Messages messages;
    private final VBox node = new VBox(8);
    private final VBox cards = new VBox(8);
    private final Label more = Badges.secondary("");
    private final Button add;
    private final List<ValueEditor> editors = new ArrayList<>();
    private Optional<RecordSet> shown = Optional.empty();
    private Optional<RecordType> type = Optional.empty();
    private boolean isAdding;

    ValuesForm(InspectorView.Actions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        add = Buttons.small(Icon.ADD, messages.text("inspector.value.add"));
        add.setId("inspector-add-value");
        add.setOnAction(_ -> add());
        more.setWrapText(true);
        node.getChildren().addAll(cards, more, add);
    }

    Node node() {
        return node;
    }

    static boolean has(RecordType type) {
        return isText(type) || ValueFields.has(type);
    }

    private static boolean isText(RecordType type) {
        return type.equals(RecordType.TXT) || type.equals(RecordType.SPF);
    }

    private void add() {
        isAdding = true;
        shown.ifPresent(this::show);
        if (cards.getChildren().getLast() instanceof VBox card) {
            card.lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    void show(RecordSet set) {
        boolean same = shown.map(RecordSet::key).filter(set.key()::equals).isPresent();
        int before = shown.map(one -> one.values().size()).orElse(0);
        isAdding &= same && before == set.values().size();
        if (!type.equals(Optional.of(set.type()))) {
            type = Optional.of(set.type());
            editors.clear();
            cards.getChildren().clear();
        }
        shown = Optional.of(set);
        boolean blank = isAdding || set.values().isEmpty();
        List<String> values = new ArrayList<>(set.values());
        if (blank) {
            values.add("");
        }
        int count = has(set.type()) ? Math.min(values.size(), MOST) : 0;
        fit(set, count);
        for (int i = 0; i < count; i++) {
            editors.get(i).show(set.key(), values.get(i));
        }
        more.setText(messages.text("inspector.value.more", values.size() - count));
        Section.setPresent(more, count < values.size());
        Section.setPresent(add, !blank && count == values.size());
        Section.setPresent(node, count > 0);
    }

    /// As many cards as values; those that stay keep the keyboard.
    private void fit(RecordSet set, int count) {
        while (editors.size() > count) {
            editors.removeLast();
            cards.getChildren().removeLast();
        }
        while (editors.size() < count) {
            ValueEditor editor = editor(set.type(), editors.size());
            cards.getChildren().add(card(editor, editors.size()));
            editors.add(editor);
        }
    }

    private ValueEditor editor(RecordType of, int value) {
        return isText(of)
                ? new TextEditor(actions, messages, of, value)
                : new FieldsEditor(actions, messages, of, value);
    }

    private Node card(ValueEditor editor, int value) {
        Button remove = Buttons.icon(Icon.REMOVE, messages.text("inspector.value.remove"));
        remove.setId("inspector-remove-value-" + value);
        remove.setOnAction(_ -> remove(value));
        var title = Badges.secondary(messages.text("inspector.value.number", value + 1));
        var head = new HBox(title, Badges.spring(), remove);
        head.getStyleClass().add("value-head");
        var card = new VBox(4, head, editor.node());
        card.getStyleClass().add("value-card");
        return card;
    }

    private void remove(int value) {
        shown.ifPresent(
                set -> {
                    if (value < set.values().size()) {
                        EntryId at = set.key();
                        actions.removeValue(at, value);
                    } else {
                        isAdding = false;
                        show(set);
                    }
                });
    }

    void refuse(Map<ValuePart, Phrase> refused) {
        var each = new HashMap<Integer, Map<Integer, Phrase>>();
        refused.forEach(
                (part, why) ->
                        each.computeIfAbsent(part.value(), _ -> new HashMap<>())
                                .put(part.field(), why));
        for (int i = 0; i < editors.size(); i++) {
            editors.get(i).refuse(each.getOrDefault(i, Map.of()));
        }
    }
}
