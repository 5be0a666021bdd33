package org.zonewright.gui.bulk;

import org.zonewright.gui.KeyEdits;
import org.zonewright.gui.SetLabel;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What something done to many record sets of a zone comes to, row by row, and the one edit that
/// does it. No set takes the place of one that stays: that row is refused.
///
/// @param id of the [Transform]
/// @param rows in the order of the sets
record BulkPlan(Zone zone, String id, List<BulkRow> rows) {

    BulkPlan {
        rows = List.copyOf(rows);
    }

    /// @throws InterruptedException if somebody cancelled it
    static BulkPlan of(Zone zone, List<RecordSet> sets, Transform transform)
            throws InterruptedException {
        var rows = new ArrayList<BulkRow>(sets.size());
        for (RecordSet set : sets) {
            if (Thread.interrupted()) {
                throw new InterruptedException("bulk");
            }
            rows.add(BulkRow.of(set, transform.of(set)));
        }
        while (refuseCollisions(zone, rows)) {
            // A row that is refused stays where it is, and may now be in another's way.
        }
        return new BulkPlan(zone, transform.id(), rows);
    }

    /// @return whether some row was refused
    private static boolean refuseCollisions(Zone zone, List<BulkRow> rows) {
        Set<RecordSet.Key> leaving = new HashSet<>();
        for (BulkRow row : rows) {
            if (row.kind() == BulkRow.Kind.CHANGED) {
                leaving.add(row.before().key());
            }
        }
        Set<RecordSet.Key> claimed = new HashSet<>();
        boolean found = false;
        for (int i = 0; i < rows.size(); i++) {
            for (RecordSet after : rows.get(i).after()) {
                boolean taken =
                        zone.find(after.key()).isPresent() && !leaving.contains(after.key());
                if (!claimed.add(after.key()) || taken) {
                    String label = SetLabel.of(after, zone.name());
                    rows.set(i, rows.get(i).refused(Phrase.of("edit.refused.exists", label)));
                    found = true;
                    break;
                }
            }
        }
        return found;
    }

    /// How many sets are changed or made.
    int done() {
        return (int) rows.stream().filter(BulkRow::isDone).count();
    }

    int count(BulkRow.Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }

    /// One edit; empty if nothing is to be done.
    Optional<Edit> edit() {
        var removals = new ArrayList<Edit>();
        var puts = new ArrayList<Edit>();
        Map<RecordSet.Key, RecordSet> moved = new HashMap<>();
        for (BulkRow row : rows) {
            row.after().forEach(set -> puts.add(new Edit.Put(set)));
            if (row.kind() == BulkRow.Kind.CHANGED) {
                RecordSet.Key from = row.before().key();
                if (row.after().stream().noneMatch(set -> set.key().equals(from))) {
                    removals.add(new Edit.Remove(from));
                    moved.put(from, row.after().getFirst());
                }
            }
        }
        var edits = new ArrayList<Edit>(removals);
        edits.addAll(puts);
        new KeyEdits(zone).notes(moved).ifPresent(edits::add);
        return edits.isEmpty() ? Optional.empty() : Optional.of(Edit.of(edits));
    }

    /// The name of the undo step.
    Phrase name() {
        return Phrase.of("edit.bulk." + id, done());
    }
}
