package org.zonewright.gui.shell;

import javafx.scene.Node;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.gui.DeskFixes;
import org.zonewright.gui.control.FixPopover;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.EntryId;

import java.util.List;

/// Shows what mends the selected row, from whatever view.
final class QuickFix {

    private final Desk desk;
    private final FixPopover popover;

    QuickFix(Desk desk, World world, Messages messages) {
        this.desk = desk;
        popover = new FixPopover(messages, new DeskFixes(desk, world));
    }

    /// @param view what is in front; the card is beside its selected row, if it has one
    void show(Node view) {
        List<Finding> found = desk.selected().get().map(this::findings).orElse(List.of());
        if (!found.isEmpty()) {
            Node row = view.lookup(".table-row-cell:selected");
            popover.show(row == null ? view : row, found);
        }
    }

    private List<Finding> findings(EntryId row) {
        return desk.findings().get().stream()
                .filter(finding -> finding.at().filter(row::equals).isPresent())
                .toList();
    }
}
