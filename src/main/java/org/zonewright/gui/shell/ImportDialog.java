package org.zonewright.gui.shell;

import org.zonewright.gui.SetText;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.edit.Import;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/// Shows, row by row, what an import would do, and asks what to do with each row.
final class ImportDialog {

    private static final double WIDTH = 920;

    private final ModalLayer layer;
    private final Messages messages;
    private final ChoiceTable<Import.Row, Import.Choice> table;

    ImportDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
        table = new ChoiceTable<>("import", messages, Import.Row::choices);
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
        rows.forEach(row -> table.add(row, row.choices().getFirst()));
        columns(zone);
        if (count(rows, Import.Kind.DIFFERS) > 1) {
            box.add(
                    table.allAtOnce(
                            "gui.import.differing",
                            List.of(Import.Choice.SKIP, Import.Choice.MERGE, Import.Choice.REPLACE),
                            row -> row.kind() == Import.Kind.DIFFERS));
        }
        box.add(table.table());
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
        table.table().requestFocus();
        table.table().getSelectionModel().selectFirst();
    }

    private List<Import.Chosen> chosen() {
        return table.items().stream()
                .map(
                        item ->
                                new Import.Chosen(
                                        item.row(), Objects.requireNonNull(item.choice().get())))
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

    private void columns(DomainName zone) {
        table.addChoice(240);
        table.addText("kind", 80, row -> text(row.kind()));
        table.addText("name", 150, row -> row.incoming().name().relativeTo(zone));
        table.addText("type", 100, ImportDialog::type);
        table.addText("here", 140, row -> SetText.of(row.present()));
        table.addText("incoming", 140, row -> SetText.of(incoming(row)));
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

    private String text(Import.Kind kind) {
        return messages.text("gui.import.kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
