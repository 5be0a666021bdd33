package org.zonewright.gui.bulk;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Annotations.Note;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A whole zone moved to another account, or to another name (guide, "Migrating a hosted zone to a
/// different AWS account"): aliases to its own records lead to the new zone's; SOA and NS of its
/// own name and the sets of traffic policies stay, as the new zone has its own and traffic policies
/// make theirs.
///
/// @param carried as they are in the new zone
/// @param left what stays, as it is in the old one
/// @param readdressed how many aliases lead to records of the zone
public record ZoneMove(
        Zone from, ZoneInfo to, List<RecordSet> carried, List<RecordSet> left, int readdressed) {

    public ZoneMove {
        carried = List.copyOf(carried);
        left = List.copyOf(left);
    }

    /// @param fresh as Route 53 makes it, with SOA and NS alone
    /// @param inValues whether names in values move too
    public static ZoneMove of(Zone from, Zone fresh, boolean inValues) {
        var carry = new Carry(from, fresh, inValues);
        var carried = new ArrayList<RecordSet>();
        var left = new ArrayList<RecordSet>();
        int readdressed = 0;
        for (RecordSet set : from.sets()) {
            if (carry.of(set) instanceof Outcome.Beside(RecordSet moved)) {
                carried.add(moved);
                boolean own =
                        set.alias().filter(a -> a.target().isAtOrBelow(from.name())).isPresent();
                readdressed += own ? 1 : 0;
            } else {
                left.add(set);
            }
        }
        return new ZoneMove(from, fresh.info(), carried, left, readdressed);
    }

    /// What brings everything into the fresh zone as one step: the sets, their notes, health checks
    /// and what the simulator assumes.
    public Edit edit() {
        var edits = new ArrayList<Edit>();
        carried.forEach(set -> edits.add(new Edit.Put(set)));
        if (!from.healthChecks().isEmpty()) {
            edits.add(new Edit.SetHealthChecks(from.healthChecks()));
        }
        edits.add(new Edit.SetSimulation(from.simulation()));
        List<Note> notes = notes();
        if (!notes.isEmpty()) {
            edits.add(new Edit.SetAnnotations(new Annotations(notes, List.of())));
        }
        return new Edit.Batch(edits);
    }

    private List<Note> notes() {
        var readdress = new Readdress(from, to, false);
        Map<RecordSet.Key, RecordSet.Key> keys = new HashMap<>();
        from.sets().forEach(set -> keys.put(set.key(), readdress.of(set).key()));
        var notes = new ArrayList<Note>();
        for (Note note : from.annotations().notes()) {
            RecordSet.Key at = keys.get(note.at());
            if (at != null) {
                notes.add(note.at(at));
            }
        }
        return notes;
    }
}
