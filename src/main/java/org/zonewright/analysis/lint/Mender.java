package org.zonewright.analysis.lint;

import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import java.util.List;

/// Reads what could not be read once more, with what is wrong taken out or put in. Whoever knows
/// the format of the file does it.
public interface Mender {

    /// Mends nothing.
    Mender NONE = _ -> List.of();

    /// What an unreadable set may have been meant to be, the likeliest first.
    List<Mended> mend(UnreadableSet set);

    /// @param id of the fix, kebab-case
    /// @param argument for the fix's title; may be empty
    /// @param set may have the key of a set that the zone has already
    record Mended(String id, String argument, RecordSet set) {}
}
