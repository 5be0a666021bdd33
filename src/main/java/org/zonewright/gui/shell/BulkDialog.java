package org.zonewright.gui.shell;

import org.zonewright.gui.BulkKind;
import org.zonewright.gui.bulk.BulkController;
import org.zonewright.gui.bulk.BulkView;
import org.zonewright.gui.control.BulkIcon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

/// Asks how to do something with many record sets, and shows what comes of each before it is done.
final class BulkDialog {

    private static final double WIDTH = 860;

    private final ModalLayer layer;
    private final Messages messages;

    BulkDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    void show(BulkController bulk) {
        BulkKind kind = bulk.model().kind();
        var box =
                new DialogBox(
                        BulkIcon.of(kind).node(Tone.ACCENT),
                        messages.text("gui.command.bulk-" + kind.id()),
                        messages.text("gui.bulk.text." + kind.id(), bulk.model().sets()),
                        WIDTH);
        var view = new BulkView(bulk.model(), bulk, messages);
        box.add(view);
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        var apply =
                box.button(
                        "apply",
                        "",
                        "accent",
                        () -> {
                            layer.close();
                            bulk.apply();
                        });
        apply.textProperty().bind(view.applyText());
        apply.disableProperty().bind(view.idle());
        apply.setDefaultButton(true);
        box.onEscape(layer::close);
        layer.show(box);
        view.first().requestFocus();
    }
}
