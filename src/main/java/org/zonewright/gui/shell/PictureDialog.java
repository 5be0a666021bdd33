package org.zonewright.gui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

import org.zonewright.analysis.graph.picture.Palette;
import org.zonewright.analysis.graph.picture.PictureFormat;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Segments;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.graph.PictureExport.Part;
import org.zonewright.gui.graph.PictureExport.Wish;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks what picture of the graph is wanted.
final class PictureDialog {

    private final ModalLayer layer;
    private final Messages messages;
    private final Segments<PictureFormat> format = new Segments<>(PictureFormat.SVG);
    private final Segments<Part> part = new Segments<>(Part.WHOLE);
    private final Segments<Palette> palette;

    /// @param usual the colours to propose
    PictureDialog(ModalLayer layer, Messages messages, Palette usual) {
        this.layer = layer;
        this.messages = messages;
        palette = new Segments<>(usual);
    }

    /// @param selected the name in the middle of a part, if there is one
    /// @param wanted not called if a person gives up
    void show(Optional<DomainName> selected, Consumer<Wish> wanted) {
        var box =
                new DialogBox(
                        Icon.EXPORT.node(Tone.ACCENT),
                        messages.text("gui.picture.title"),
                        messages.text("gui.picture.text"),
                        520);
        box.add(form(selected));
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        box.button(
                        "export",
                        messages.text("gui.formats.export"),
                        "accent",
                        () -> {
                            layer.close();
                            wanted.accept(wish());
                        })
                .setDefaultButton(true);
        box.onEscape(layer::close);
        layer.show(box);
        format.getChildren().getFirst().requestFocus();
    }

    private Wish wish() {
        return new Wish(
                format.valueProperty().get(),
                part.valueProperty().get(),
                palette.valueProperty().get());
    }

    private FormGrid form(Optional<DomainName> selected) {
        for (PictureFormat one : PictureFormat.values()) {
            add(format, one, "format");
        }
        for (Part one : Part.values()) {
            ToggleButton button = add(part, one, "part");
            button.setDisable(one != Part.WHOLE && selected.isEmpty());
        }
        for (Palette one : Palette.values()) {
            add(palette, one, "palette");
        }
        var form = new FormGrid();
        form.add(messages.text("gui.formats.format"), format);
        form.add(messages.text("gui.picture.part"), part);
        Label about =
                Badges.secondary(
                        selected.map(name -> messages.text("gui.picture.selected", name))
                                .orElseGet(() -> messages.text("gui.picture.nothing")));
        about.setWrapText(true);
        form.add("", about);
        form.add(messages.text("gui.picture.palette"), palette);
        return form;
    }

    private <T extends Enum<T>> ToggleButton add(Segments<T> to, T one, String what) {
        String id = one.name().toLowerCase(Locale.ROOT);
        ToggleButton button = to.add(one, messages.text("gui.picture." + what + "." + id));
        button.setId("picture-" + what + "-" + id);
        to.setMaxWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
