package org.zonewright.gui.shell;

import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.wizard.WizardController;
import org.zonewright.gui.wizard.WizardKind;
import org.zonewright.gui.wizard.WizardView;
import org.zonewright.l10n.Messages;

/// Asks what record sets are to be made, and shows them before they are.
final class WizardDialog {

    private static final double WIDTH = 960;

    private final ModalLayer layer;
    private final Messages messages;

    WizardDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    void show(WizardController wizard) {
        WizardKind kind = wizard.model().kind();
        var box =
                new DialogBox(
                        kind.icon().node(Tone.ACCENT),
                        messages.text("wizard.title." + kind.id()),
                        messages.text("wizard.text." + kind.id()),
                        WIDTH);
        var view = new WizardView(wizard.model(), wizard, messages);
        box.add(view);
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        var apply =
                box.button(
                        "apply",
                        messages.text("wizard.apply"),
                        "accent",
                        () -> {
                            layer.close();
                            wizard.apply();
                        });
        apply.disableProperty().bind(view.idle());
        apply.setDefaultButton(true);
        box.onEscape(layer::close);
        layer.show(box);
        box.applyCss(); // what scrolls is in the window once it has a skin
        box.layout();
        view.first().requestFocus();
    }
}
