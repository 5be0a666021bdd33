package org.zonewright.gui.shell;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.Codec;
import org.zonewright.codec.Loss;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/// Asks for the format of an export, and says what it leaves out before anything is written.
final class ExportDialog {

    private static final double LIST_HEIGHT = 200;

    private final ModalLayer layer;
    private final Messages messages;
    private final ChoiceBox<Codec> format = new ChoiceBox<>();
    private final Label verdict = new Label();
    private final ListView<String> list = new ListView<>();

    ExportDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    /// @param wanted called with the format; not at all if a person gives up
    void show(Zone zone, List<Codec> formats, Consumer<Codec> wanted) {
        var box =
                new DialogBox(
                        Icon.EXPORT.node(Tone.ACCENT),
                        messages.text("gui.formats.title", zone.name().canonical()),
                        messages.text("gui.formats.text"),
                        560);
        format.setId("export-format");
        format.getItems().setAll(formats);
        format.setConverter(ids());
        format.setMaxWidth(Double.MAX_VALUE);
        var form = new FormGrid();
        form.add(messages.text("gui.formats.format"), format);
        verdict.setId("export-verdict");
        verdict.setWrapText(true);
        list.setId("export-losses");
        list.setPrefHeight(LIST_HEIGHT);
        list.managedProperty().bind(list.visibleProperty());
        list.setCellFactory(_ -> new LossCell());
        box.add(form, new VBox(6, verdict, list));
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        var export =
                box.button(
                        "export",
                        messages.text("gui.formats.export"),
                        "accent",
                        () -> {
                            layer.close();
                            wanted.accept(format.getValue());
                        });
        export.setDefaultButton(true);
        format.valueProperty().subscribe(codec -> say(zone, codec));
        format.setValue(formats.getFirst());
        box.onEscape(layer::close);
        layer.show(box);
        format.requestFocus();
    }

    private void say(Zone zone, @Nullable Codec codec) {
        if (codec == null) {
            return;
        }
        List<Loss> losses = losses(zone, codec);
        Tone tone = losses.isEmpty() ? Tone.SUCCESS : Tone.WARNING;
        verdict.getStyleClass().setAll("label", tone.styleClass());
        verdict.setText(
                losses.isEmpty()
                        ? messages.text("gui.formats.whole")
                        : messages.text("gui.formats.losses", losses.size()));
        list.setVisible(!losses.isEmpty());
        list.getItems().setAll(losses.stream().map(loss -> messages.text(loss.what())).toList());
    }

    private static List<Loss> losses(Zone zone, Codec codec) {
        try {
            return codec.write(zone, new StringBuilder());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }

    private static StringConverter<Codec> ids() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Codec codec) {
                return codec == null ? "" : codec.id();
            }

            @Override
            public Codec fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /// A line as long as it is, in as many rows as it takes.
    private static final class LossCell extends ListCell<String> {

        LossCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            setText(line);
        }
    }
}
