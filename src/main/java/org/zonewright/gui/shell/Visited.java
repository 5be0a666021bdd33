package org.zonewright.gui.shell;

import org.zonewright.gui.Desk;
import org.zonewright.model.zone.EntryId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a zone that were selected one after the other, as pages in a browser.
final class Visited {

    private static final int MOST = 200;

    private final Desk desk;
    private final List<EntryId> rows = new ArrayList<>();
    private int at = -1;

    Visited(Desk desk) {
        this.desk = desk;
        desk.selected().addListener((_, _, next) -> next.ifPresent(this::visit));
    }

    private void visit(EntryId row) {
        if (at >= 0 && rows.get(at).equals(row)) {
            return;
        }
        rows.subList(at + 1, rows.size()).clear();
        rows.add(row);
        if (rows.size() > MOST) {
            rows.removeFirst();
        }
        at = rows.size() - 1;
    }

    /// Goes to a row visited before or after; past rows that are no more.
    ///
    /// @param by −1 back, 1 forward
    void go(int by) {
        for (int next = at + by; next >= 0 && next < rows.size(); next += by) {
            EntryId row = rows.get(next);
            if (desk.document().zone().find(row).isPresent()) {
                at = next;
                desk.selected().set(Optional.of(row));
                return;
            }
        }
    }
}
