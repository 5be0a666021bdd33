package org.zonewright.gui.changes;

import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// One row of the list of changes.
///
/// @param name relative to the zone
/// @param obstacle why no request can make this change
public record ChangeRow(Difference difference, String name, Optional<Phrase> obstacle) {

    public Difference.Kind kind() {
        return difference.kind();
    }

    /// The row of the table it is about.
    public EntryId id() {
        return difference.entry().id();
    }

    /// All rows that it changes: two of a renamed set.
    public Set<EntryId> ids() {
        return ids(difference);
    }

    static Set<EntryId> ids(Difference difference) {
        var ids = new LinkedHashSet<EntryId>();
        difference.before().map(Entry::id).ifPresent(ids::add);
        difference.after().map(Entry::id).ifPresent(ids::add);
        return ids;
    }

    /// Whether an edit can take it back; what could not be read comes back by undo alone.
    public boolean isRevertible() {
        return ids().stream().allMatch(RecordSet.Key.class::isInstance);
    }
}
