package org.zonewright.gui.shell;

import javafx.scene.Node;

import org.zonewright.gui.BulkKind;
import org.zonewright.gui.bulk.BulkController;
import org.zonewright.gui.bulk.BulkView;
import org.zonewright.gui.control.BulkIcon;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Preview;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.paste.PasteController;
import org.zonewright.gui.paste.PasteView;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;

import java.util.function.Consumer;

/// Shows what something would do to many record sets, row by row, before it is done.
final class PreviewDialog {

    private static final double WIDTH = 960;

    private final ModalLayer layer;
    private final Messages messages;

    PreviewDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    /// Something that is done with many record sets.
    void show(BulkController bulk) {
        BulkKind kind = bulk.model().kind();
        show(
                BulkIcon.of(kind).node(Tone.ACCENT),
                messages.text("gui.command.bulk-" + kind.id()),
                messages.text("gui.bulk.text." + kind.id(), bulk.model().sets()),
                new BulkView(bulk.model(), bulk, messages),
                bulk::apply);
    }

    /// A pasted text.
    ///
    /// @param copying takes the refused rows as text
    void show(DomainName zone, PasteController paste, Consumer<String> copying) {
        int rows = paste.pasted().rows().size();
        show(
                Icon.PASTE.node(Tone.ACCENT),
                messages.text("gui.paste.title", rows, zone.canonical()),
                messages.text(paste.pasted().kind()),
                new PasteView(paste, messages, copying),
                paste::apply);
    }

    private void show(Node icon, String title, String text, Preview preview, Runnable doing) {
        var box = new DialogBox(icon, title, text, WIDTH);
        box.add(preview.node());
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        var apply =
                box.button(
                        "apply",
                        "",
                        "accent",
                        () -> {
                            layer.close();
                            doing.run();
                        });
        apply.textProperty().bind(preview.applyText());
        apply.disableProperty().bind(preview.idle());
        apply.setDefaultButton(true);
        box.onEscape(layer::close);
        layer.show(box);
        preview.first().requestFocus();
    }
}
