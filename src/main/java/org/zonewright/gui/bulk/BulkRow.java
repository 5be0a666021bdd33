package org.zonewright.gui.bulk;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;

/// One of many record sets, and what comes of it.
///
/// @param after what stands in its place, or beside it if it was added; empty if nothing changes
/// @param why what it is left alone for, or cannot be done for
record BulkRow(RecordSet before, Kind kind, List<RecordSet> after, Optional<Phrase> why) {

    enum Kind {
        CHANGED,
        ADDED,
        SAME,
        REFUSED
    }

    BulkRow {
        after = List.copyOf(after);
    }

    static BulkRow of(RecordSet before, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Becomes(var after) ->
                    new BulkRow(before, Kind.CHANGED, after, Optional.empty());
            case Outcome.Beside(var added) ->
                    new BulkRow(before, Kind.ADDED, List.of(added), Optional.empty());
            case Outcome.Untouched(var why) ->
                    new BulkRow(before, Kind.SAME, List.of(), Optional.of(why));
            case Outcome.Refused(var why) ->
                    new BulkRow(before, Kind.REFUSED, List.of(), Optional.of(why));
        };
    }

    boolean isDone() {
        return !after.isEmpty();
    }

    BulkRow refused(Phrase because) {
        return new BulkRow(before, Kind.REFUSED, List.of(), Optional.of(because));
    }
}
