package org.zonewright.gui.shell;

import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.group.GroupController;
import org.zonewright.gui.group.GroupView;
import org.zonewright.l10n.Messages;

/// Edits the members of a routing group together.
final class GroupDialog {

    private static final double WIDTH = 900;

    private final ModalLayer layer;
    private final Messages messages;

    GroupDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    void show(GroupController group) {
        var box =
                new DialogBox(
                        Icon.SET.node(Tone.ACCENT),
                        group.label(),
                        messages.text("group.text"),
                        WIDTH);
        var view = new GroupView(group, messages);
        box.add(view);
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        var apply =
                box.button(
                        "apply",
                        messages.text("group.apply"),
                        "accent",
                        () -> {
                            layer.close();
                            group.apply();
                        });
        apply.disableProperty().bind(view.idle());
        apply.setDefaultButton(true);
        box.onEscape(layer::close);
        layer.show(box);
        view.first().requestFocus();
    }
}
