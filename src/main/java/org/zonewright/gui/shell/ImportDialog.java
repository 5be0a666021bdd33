package org.zonewright.gui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.SetText;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.PlainColumns;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.edit.Import;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/// Shows, row by row, what an import would do, and asks what to do with each row.
final class ImportDialog {

    private static final double WIDTH = 860;
    private static final double ROW_HEIGHT = 34;

    /// A row with what is chosen for it so far.
    private record Item(Import.Row row, ObjectProperty<Import.Choice> choice) {

        static Item of(Import.Row row) {
            return new Item(row, new SimpleObjectProperty<>(row.choices().getFirst()));
        }
    }

    private final ModalLayer layer;
    private final Messages messages;
    private final TableView<Item> table = new TableView<>();

    ImportDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    /// @param wanted called with a choice for each row; not at all if a person gives up
    void show(
            String file,
            DomainName zone,
            List<Import.Row> rows,
            Consumer<List<Import.Chosen>> wanted) {
        var box =
                new DialogBox(
                        Icon.FOLDER.node(Tone.ACCENT),
                        messages.text("gui.import.title", file, zone.canonical()),
                        counts(rows),
                        WIDTH);
        table.setId("import-rows");
        table.setAccessibleText(messages.text("gui.import.rows"));
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPrefHeight(Math.min(380, ROW_HEIGHT * (rows.size() + 1.2)));
        table.getItems().setAll(rows.stream().map(Item::of).toList());
        columns(zone);
        if (count(rows, Import.Kind.DIFFERS) > 1) {
            box.add(allAtOnce());
        }
        box.add(table);
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        var apply =
                box.button(
                        "apply",
                        messages.text("gui.import.apply"),
                        "accent",
                        () -> {
                            layer.close();
                            wanted.accept(chosen());
                        });
        apply.setDefaultButton(true);
        box.onEscape(layer::close);
        layer.show(box);
        table.requestFocus();
        table.getSelectionModel().selectFirst();
    }

    private List<Import.Chosen> chosen() {
        return table.getItems().stream()
                .map(item -> new Import.Chosen(item.row(), item.choice().get()))
                .toList();
    }

    private String counts(List<Import.Row> rows) {
        return messages.text(
                "gui.import.counts",
                count(rows, Import.Kind.NEW),
                count(rows, Import.Kind.SAME),
                count(rows, Import.Kind.DIFFERS),
                count(rows, Import.Kind.OUTSIDE),
                count(rows, Import.Kind.DELETED));
    }

    private static long count(List<Import.Row> rows, Import.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /// Buttons that choose for all rows that differ.
    private Node allAtOnce() {
        var line = new HBox(8, Badges.styled(messages.text("gui.import.differing"), "muted"));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        for (var choice : List.of(Import.Choice.SKIP, Import.Choice.MERGE, Import.Choice.REPLACE)) {
            var button = new javafx.scene.control.Button(text(choice));
            button.setId("import-all-" + id(choice));
            button.setOnAction(_ -> chooseForAll(choice));
            line.getChildren().add(button);
        }
        return line;
    }

    private void chooseForAll(Import.Choice choice) {
        table.getItems().stream()
                .filter(item -> item.row().kind() == Import.Kind.DIFFERS)
                .filter(item -> item.row().choices().contains(choice))
                .forEach(item -> item.choice().set(choice));
    }

    private void columns(DomainName zone) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns()
                .addAll(
                        List.of(
                                titled("choice", 120, ChoiceCell::new),
                                text("kind", 90, item -> text(item.row().kind())),
                                text(
                                        "name",
                                        180,
                                        item -> item.row().incoming().name().relativeTo(zone)),
                                text("type", 110, item -> type(item.row())),
                                text("here", 160, item -> SetText.of(item.row().present())),
                                text("incoming", 160, item -> SetText.of(incoming(item.row())))));
    }

    /// What would be there after; nothing for a deletion, which shows what it names if that is not
    /// what is there.
    private static List<RecordSet> incoming(Import.Row row) {
        return row.kind() == Import.Kind.DELETED ? List.of() : List.of(row.incoming());
    }

    private static String type(Import.Row row) {
        String identifier = row.incoming().setIdentifier();
        return row.incoming().type() + (identifier.isEmpty() ? "" : " " + identifier);
    }

    private TableColumn<Item, Item> titled(
            String id, double width, java.util.function.Supplier<TableCell<Item, Item>> cell) {
        var column = PlainColumns.column("import-" + id, width, cell);
        column.setText(messages.text("gui.import.column." + id));
        return column;
    }

    private TableColumn<Item, Item> text(String id, double width, Function<Item, String> text) {
        return titled(
                id,
                width,
                () ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable Item item, boolean empty) {
                                super.updateItem(item, empty);
                                String shown = item == null ? "" : text.apply(item);
                                setText(shown);
                                setTooltip(shown.isEmpty() ? null : Buttons.tooltip(shown));
                            }
                        });
    }

    private String text(Import.Kind kind) {
        return messages.text("gui.import.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String text(Import.Choice choice) {
        return messages.text("gui.import.choice." + id(choice));
    }

    private static String id(Import.Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /// Chooses for one row.
    private final class ChoiceCell extends TableCell<Item, Item> {

        private final ChoiceBox<Import.Choice> box = new ChoiceBox<>();
        private @Nullable Item shown;

        ChoiceCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setConverter(
                    new StringConverter<>() {
                        @Override
                        public String toString(Import.@Nullable Choice choice) {
                            return choice == null ? "" : text(choice);
                        }

                        @Override
                        public Import.Choice fromString(String text) {
                            throw new UnsupportedOperationException();
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            if (shown != null) {
                box.valueProperty().unbindBidirectional(shown.choice());
            }
            shown = item;
            if (item == null) {
                setGraphic(null);
                return;
            }
            box.getItems().setAll(item.row().choices());
            box.setDisable(item.row().choices().size() == 1);
            box.valueProperty().bindBidirectional(item.choice());
            setGraphic(box);
        }
    }
}
