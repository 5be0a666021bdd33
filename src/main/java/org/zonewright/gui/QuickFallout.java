package org.zonewright.gui;

import org.zonewright.analysis.resolve.World;
import org.zonewright.analysis.resolve.whatif.Dependents;
import org.zonewright.analysis.resolve.whatif.Fallout;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.List;

/// What an edit takes along, where that can be said while a person waits. Of many rows at once
/// nobody asks: they go with what answers through them.
public final class QuickFallout {

    private static final int FEW_ROWS = 10;
    private static final int MOST_SETS = 20_000;

    private QuickFallout() {}

    public static Fallout of(Zone zone, Edit edit, World world) {
        return of(new Dependents(zone), edit, world);
    }

    /// The same for one of many edits of a zone, such as each letter that somebody types.
    public static Fallout of(Dependents dependents, Edit edit, World world) {
        Zone zone = dependents.zone();
        boolean isQuick =
                edit.touched().limit(FEW_ROWS + 1).count() <= FEW_ROWS && zone.size() <= MOST_SETS;
        return isQuick ? Fallout.of(dependents, edit, world) : Fallout.NOTHING;
    }

    /// Of an edit that gives record sets another name or type; nothing of any other.
    public static Fallout ofMove(Zone zone, Edit edit, World world) {
        return moves(edit) ? of(zone, edit, world) : Fallout.NOTHING;
    }

    private static boolean moves(Edit edit) {
        if (edit instanceof Edit.Batch(List<Edit> edits)) {
            return edits.stream().anyMatch(QuickFallout::moves);
        }
        return edit instanceof Edit.Rekey(RecordSet.Key from, RecordSet to)
                && !(from.name().equals(to.name()) && from.type().equals(to.type()));
    }
}
