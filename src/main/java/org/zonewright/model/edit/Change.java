package org.zonewright.model.edit;

import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;

import java.util.Optional;

/// One row that differs between a base and a draft.
///
/// @param before empty if the row is new
/// @param after empty if it was deleted
public record Change(
        EntryId id, Optional<? extends Entry> before, Optional<? extends Entry> after) {

    public enum Kind {
        NEW,
        CHANGED,
        DELETED
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.NEW;
        }
        return after.isEmpty() ? Kind.DELETED : Kind.CHANGED;
    }

    /// What became of one row; empty if it says the same in both zones.
    static Optional<Change> between(Zone base, Zone draft, EntryId id) {
        var before = base.find(id);
        var after = draft.find(id);
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        boolean same = before.isPresent() && after.isPresent() && same(before.get(), after.get());
        return same ? Optional.empty() : Optional.of(new Change(id, before, after));
    }

    private static boolean same(Entry one, Entry other) {
        return one instanceof RecordSet set && other instanceof RecordSet otherSet
                ? Sameness.same(set, otherSet)
                : one.equals(other);
    }
}
