package org.zonewright.gui.changes;

import org.zonewright.analysis.plan.records.Piece;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One row of the list of changes.
///
/// @param name relative to the zone
/// @param pieces what it does, in one line
/// @param what which parts of the record set it changes
/// @param obstacle why no request can make this change
/// @param revertible whether an edit can take it back
public record ChangeRow(
        EntryId id,
        ChangeRow.Kind kind,
        String name,
        String type,
        List<Piece> pieces,
        List<Phrase> what,
        Optional<Phrase> obstacle,
        boolean revertible) {

    /// What becomes of the record set.
    public enum Kind {
        NEW,
        CHANGED,
        DELETED;

        /// Stands in message keys and is the row's pseudo-class.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ChangeRow {
        pieces = List.copyOf(pieces);
        what = List.copyOf(what);
    }
}
