package org.zonewright.gui.shell;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;

import org.zonewright.analysis.plan.merge.Conflict;
import org.zonewright.analysis.plan.merge.Merge;
import org.zonewright.gui.SetText;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.RecordSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Shows what two people made of the same record sets, side by side, and asks for each whose is to
/// be. Nothing is decided until a person does.
final class MergeDialog {

    private static final double WIDTH = 920;
    private static final List<Conflict.Choice> CHOICES = List.of(Conflict.Choice.values());

    private final ModalLayer layer;
    private final Messages messages;
    private final ChoiceTable<Conflict, Conflict.Choice> rows;

    MergeDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
        rows = new ChoiceTable<>("merge", messages, _ -> CHOICES);
    }

    /// @param wanted called with a choice for each conflict; not at all if a person gives up
    void show(String file, Merge merge, Consumer<Map<RecordSet.Key, Conflict.Choice>> wanted) {
        var box =
                new DialogBox(
                        Icon.MERGE.node(Tone.ACCENT),
                        messages.text("gui.merge.title", file),
                        messages.text(
                                "gui.merge.text", merge.taken().size(), merge.conflicts().size()),
                        WIDTH);
        columns(merge);
        box.add(rows.allAtOnce("gui.merge.all", CHOICES, _ -> true));
        box.add(rows.table());
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        Button apply =
                box.button(
                        "apply",
                        messages.text("gui.merge.apply"),
                        "accent",
                        () -> {
                            layer.close();
                            wanted.accept(chosen());
                        });
        apply.setDefaultButton(true);
        merge.conflicts().forEach(conflict -> rows.add(conflict, null));
        apply.disableProperty().bind(undecided().greaterThan(0));
        box.onEscape(layer::close);
        layer.show(box);
        rows.table().requestFocus();
        rows.table().getSelectionModel().selectFirst();
    }

    /// How many rows wait for their first choice.
    private IntegerProperty undecided() {
        var undecided = new SimpleIntegerProperty(rows.items().size());
        for (var item : rows.items()) {
            item.choice()
                    .subscribe(
                            (before, _) ->
                                    undecided.set(undecided.get() - (before == null ? 1 : 0)));
        }
        return undecided;
    }

    private Map<RecordSet.Key, Conflict.Choice> chosen() {
        Map<RecordSet.Key, Conflict.Choice> chosen = new LinkedHashMap<>();
        for (var item : rows.items()) {
            Conflict.Choice choice = item.choice().get();
            if (choice != null) {
                chosen.put(item.row().key(), choice);
            }
        }
        return chosen;
    }

    private void columns(Merge merge) {
        rows.addChoice(190);
        rows.addText(
                "name",
                150,
                one ->
                        one.key().name().relativeTo(merge.mine().name())
                                + " "
                                + one.key().type()
                                + " "
                                + one.key().setIdentifier());
        rows.addText("why", 150, one -> messages.text("plan.conflict." + one.why().id()));
        for (Conflict.Choice side : CHOICES) {
            rows.addText(side.id(), 140, one -> said(one, side));
        }
    }

    private String said(Conflict conflict, Conflict.Choice side) {
        return Optional.of(SetText.of(conflict.of(side).stream().toList()))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> messages.text("gui.merge.none"));
    }
}
