package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.zonewright.gui.ValueFields;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;
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
    private final List<ValueCard> each = new ArrayList<>();
    private final Label more = Badges.secondary("");
    private final Button add;
    private Optional<RecordSet> shown = Optional.empty();
    private Optional<RecordType> type = Optional.empty();
    private boolean isAdding;
    private Optional<ValueCard> leaving = Optional.empty();

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
        each.getLast().lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus);
    }

    void show(RecordSet set) {
        boolean same = shown.map(RecordSet::key).filter(set.key()::equals).isPresent();
        int before = shown.map(one -> one.values().size()).orElse(0);
        if (same && set.values().size() == before - 1 && leaving.isPresent()) {
            leaving.ifPresent(this::giveUp);
            before--;
        }
        isAdding &= same && before == set.values().size();
        if (!type.equals(Optional.of(set.type()))) {
            type = Optional.of(set.type());
            each.clear();
            cards.getChildren().clear();
        }
        shown = Optional.of(set);
        boolean blank = isAdding || set.values().isEmpty();
        List<String> values = new ArrayList<>(set.values());
        if (blank) {
            values.add("");
        }
        if (same) {
            each.stream().skip(values.size()).forEach(card -> card.editor().giveUp());
        }
        int count = has(set.type()) ? Math.min(values.size(), MOST) : 0;
        fit(set, count);
        for (int i = 0; i < count; i++) {
            each.get(i).editor().show(set.key(), values.get(i));
        }
        more.setText(messages.text("inspector.value.more", values.size() - count));
        Section.setPresent(more, count < values.size());
        Section.setPresent(add, !blank && count == values.size());
        Section.setPresent(node, count > 0);
    }

    /// As many cards as values; those that stay keep the keyboard.
    private void fit(RecordSet set, int count) {
        while (each.size() > count) {
            drop(each.getLast());
        }
        while (each.size() < count) {
            ValueCard card = card(set.type());
            each.add(card);
            cards.getChildren().add(card);
        }
        for (int i = 0; i < count; i++) {
            each.get(i).place(i);
        }
    }

    /// A card that leaves with the keyboard enters what was typed; this one has nothing to enter.
    private void giveUp(ValueCard card) {
        card.editor().giveUp();
        drop(card);
    }

    private void drop(ValueCard card) {
        each.remove(card);
        cards.getChildren().remove(card);
    }

    private ValueCard card(RecordType of) {
        ValueEditor editor =
                isText(of)
                        ? new TextEditor(actions, messages, of)
                        : new FieldsEditor(actions, messages, of);
        return new ValueCard(editor, this::remove, messages);
    }

    private void remove(ValueCard card) {
        shown.ifPresent(
                set -> {
                    int value = each.indexOf(card);
                    boolean isNew = value == set.values().size();
                    leaving = Optional.of(card);
                    actions.removeValue(set.key(), value);
                    leaving = Optional.empty();
                    if (isNew) {
                        isAdding = false;
                        show(set);
                    }
                });
    }

    void refuse(Map<ValuePart, Phrase> refused) {
        var byValue = new HashMap<Integer, Map<Integer, Phrase>>();
        refused.forEach(
                (part, why) ->
                        byValue.computeIfAbsent(part.value(), _ -> new HashMap<>())
                                .put(part.field(), why));
        for (int i = 0; i < each.size(); i++) {
            each.get(i).editor().refuse(byValue.getOrDefault(i, Map.of()));
        }
    }
}
