package org.zonewright.gui.shell;

import org.zonewright.gui.BulkKind;
import org.zonewright.gui.bulk.BulkController;
import org.zonewright.gui.bulk.BulkView;
import org.zonewright.gui.control.BulkIcon;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Preview;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.group.GroupController;
import org.zonewright.gui.group.GroupView;
import org.zonewright.gui.paste.PasteController;
import org.zonewright.gui.paste.PasteView;
import org.zonewright.gui.table.CellPasteController;
import org.zonewright.gui.table.CellPasteView;
import org.zonewright.gui.wizard.WizardController;
import org.zonewright.gui.wizard.WizardKind;
import org.zonewright.gui.wizard.WizardView;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;

import java.util.function.Consumer;

/// Shows what something would do to record sets before it is done.
final class PreviewDialog {

    private static final double WIDTH = 960;
    private static final double GROUP_WIDTH = 900;

    private final ModalLayer layer;
    private final Messages messages;

    PreviewDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    /// Something that is done with many record sets, row by row.
    void show(BulkController bulk) {
        BulkKind kind = bulk.model().kind();
        var box =
                new DialogBox(
                        BulkIcon.of(kind).node(Tone.ACCENT),
                        messages.text("gui.command.bulk-" + kind.id()),
                        messages.text("gui.bulk.text." + kind.id(), bulk.model().sets()),
                        WIDTH);
        show(box, new BulkView(bulk.model(), bulk, messages), bulk::apply);
    }

    /// A pasted text, row by row.
    ///
    /// @param copying takes the refused rows as text
    void show(DomainName zone, PasteController paste, Consumer<String> copying) {
        int rows = paste.pasted().rows().size();
        var box =
                new DialogBox(
                        Icon.PASTE.node(Tone.ACCENT),
                        messages.text("gui.paste.title", rows, zone.canonical()),
                        messages.text(paste.pasted().kind()),
                        WIDTH);
        show(box, new PasteView(paste, messages, copying), paste::apply);
    }

    /// Cells pasted over others, row by row.
    void show(CellPasteController paste) {
        var box =
                new DialogBox(
                        Icon.PASTE.node(Tone.ACCENT),
                        messages.text("gui.cells.title", paste.rows()),
                        messages.text("gui.cells.text"),
                        WIDTH);
        show(box, new CellPasteView(paste, messages), paste::apply);
    }

    /// Record sets that come of answers.
    void show(WizardController wizard) {
        WizardKind kind = wizard.model().kind();
        var box =
                new DialogBox(
                        kind.icon().node(Tone.ACCENT),
                        messages.text("wizard.title." + kind.id()),
                        messages.text("wizard.text." + kind.id()),
                        WIDTH);
        show(box, new WizardView(wizard.model(), wizard, messages), wizard::apply);
    }

    /// The members of a routing group, edited together.
    void show(GroupController group) {
        var box =
                new DialogBox(
                        Icon.SET.node(Tone.ACCENT),
                        group.label(),
                        messages.text("group.text"),
                        GROUP_WIDTH);
        show(box, new GroupView(group, messages), group::apply);
    }

    private void show(DialogBox box, Preview preview, Runnable doing) {
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
        box.applyCss(); // what scrolls is in the window once it has a skin
        box.layout();
        preview.first().requestFocus();
    }
}
