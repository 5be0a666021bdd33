package org.zonewright.gui.shell;

import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.paste.PasteController;
import org.zonewright.gui.paste.PasteView;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;

import java.util.function.Consumer;

/// Shows what a pasted text would do, row by row, before it is staged.
final class PasteDialog {

    private static final double WIDTH = 960;

    private final ModalLayer layer;
    private final Messages messages;

    PasteDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    /// @param copying takes the refused rows as text
    void show(DomainName zone, PasteController paste, Consumer<String> copying) {
        int rows = paste.pasted().rows().size();
        var box =
                new DialogBox(
                        Icon.PASTE.node(Tone.ACCENT),
                        messages.text("gui.paste.title", rows, zone.canonical()),
                        messages.text(paste.pasted().kind()),
                        WIDTH);
        var view = new PasteView(paste, messages, copying);
        box.add(view);
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        var apply =
                box.button(
                        "apply",
                        "",
                        "accent",
                        () -> {
                            layer.close();
                            paste.apply();
                        });
        apply.textProperty().bind(view.applyText());
        apply.disableProperty().bind(view.idle());
        apply.setDefaultButton(true);
        box.onEscape(layer::close);
        layer.show(box);
        view.first().requestFocus();
    }
}
