package org.zonewright.gui.changes;

import org.zonewright.model.edit.Change;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.List;
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
        Change.Kind kind,
        String name,
        String type,
        List<Piece> pieces,
        List<Phrase> what,
        Optional<Phrase> obstacle,
        boolean revertible) {

    public ChangeRow {
        pieces = List.copyOf(pieces);
        what = List.copyOf(what);
    }
}
