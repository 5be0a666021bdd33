package org.zonewright.gui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.plan.merge.Conflict;
import org.zonewright.analysis.plan.merge.Merge;
import org.zonewright.gui.SetText;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.PlainColumns;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.RecordSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Shows what two people made of the same record sets, side by side, and asks for each whose is to
/// be. Nothing is decided until a person does.
final class MergeDialog {

    private static final double WIDTH = 920;
    private static final double ROW_HEIGHT = 34;

    /// A conflict with what is chosen for it so far; null at first.
    private record Item(Conflict conflict, ObjectProperty<Conflict.@Nullable Choice> choice) {}

    private final ModalLayer layer;
    private final Messages messages;
    private final TableView<Item> table = new TableView<>();

    MergeDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
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
        table.setId("merge-rows");
        table.setAccessibleText(messages.text("gui.merge.rows"));
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPrefHeight(Math.min(380, ROW_HEIGHT * (merge.conflicts().size() + 1.2)));
        columns(merge);
        box.add(allAtOnce());
        box.add(table);
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
        apply.setDisable(true);
        for (Conflict conflict : merge.conflicts()) {
            var item = new Item(conflict, new SimpleObjectProperty<>());
            item.choice()
                    .subscribe(_ -> apply.setDisable(chosen().size() < merge.conflicts().size()));
            table.getItems().add(item);
        }
        box.onEscape(layer::close);
        layer.show(box);
        table.requestFocus();
        table.getSelectionModel().selectFirst();
    }

    private Map<RecordSet.Key, Conflict.Choice> chosen() {
        Map<RecordSet.Key, Conflict.Choice> chosen = new LinkedHashMap<>();
        for (Item item : table.getItems()) {
            Conflict.Choice choice = item.choice().get();
            if (choice != null) {
                chosen.put(item.conflict().key(), choice);
            }
        }
        return chosen;
    }

    private HBox allAtOnce() {
        var line = new HBox(8, Badges.styled(messages.text("gui.merge.all"), "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        for (Conflict.Choice choice : Conflict.Choice.values()) {
            var button = new Button(messages.text("gui.merge.choice." + choice.id()));
            button.setId("merge-all-" + choice.id());
            button.setOnAction(_ -> table.getItems().forEach(item -> item.choice().set(choice)));
            line.getChildren().add(button);
        }
        return line;
    }

    private void columns(Merge merge) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns()
                .addAll(
                        List.of(
                                titled("choice", 190, ChoiceCell::new),
                                text(
                                        "name",
                                        150,
                                        one ->
                                                one.key().name().relativeTo(merge.mine().name())
                                                        + " "
                                                        + one.key().type()
                                                        + " "
                                                        + one.key().setIdentifier()),
                                text(
                                        "why",
                                        150,
                                        one -> messages.text("plan.conflict." + one.why().id())),
                                side(Conflict.Choice.BASE),
                                side(Conflict.Choice.THEIRS),
                                side(Conflict.Choice.MINE)));
    }

    private TableColumn<Item, Item> side(Conflict.Choice side) {
        return text(
                side.id(),
                140,
                one ->
                        Optional.of(SetText.of(one.of(side).stream().toList()))
                                .filter(text -> !text.isEmpty())
                                .orElseGet(() -> messages.text("gui.merge.none")));
    }

    private TableColumn<Item, Item> titled(
            String id, double width, Supplier<TableCell<Item, Item>> cell) {
        var column = PlainColumns.column("merge-" + id, width, cell);
        column.setText(messages.text("gui.merge.column." + id));
        return column;
    }

    private TableColumn<Item, Item> text(String id, double width, Function<Conflict, String> text) {
        return titled(
                id,
                width,
                () ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable Item item, boolean empty) {
                                super.updateItem(item, empty);
                                String shown = item == null ? "" : text.apply(item.conflict());
                                setText(shown);
                                setTooltip(shown.isEmpty() ? null : Buttons.tooltip(shown));
                            }
                        });
    }

    /// Chooses for one row.
    private final class ChoiceCell extends TableCell<Item, Item> {

        private final ToggleGroup group = new ToggleGroup();
        private final HBox buttons = new HBox();
        private Subscription shown = Subscription.EMPTY;

        ChoiceCell() {
            buttons.getStyleClass().addAll("segments", "small");
            for (Conflict.Choice choice : Conflict.Choice.values()) {
                var button = new ToggleButton(messages.text("gui.merge.choice." + choice.id()));
                button.setUserData(choice);
                button.setToggleGroup(group);
                button.setOnAction(_ -> choose(choice));
                buttons.getChildren().add(button);
            }
        }

        private void choose(Conflict.Choice choice) {
            Item item = getItem();
            if (item != null) {
                item.choice().set(choice);
                show(choice);
            }
        }

        private void show(Conflict.@Nullable Choice choice) {
            group.getToggles()
                    .forEach(toggle -> toggle.setSelected(toggle.getUserData() == choice));
        }

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            shown.unsubscribe();
            shown = Subscription.EMPTY;
            setGraphic(item == null ? null : buttons);
            if (item != null) {
                shown = item.choice().subscribe(this::show);
            }
        }
    }
}
