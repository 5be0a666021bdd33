package org.zonewright.gui.paste;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;

/// One row of a pasted text.
///
/// @param number from 1
/// @param cells as they stand in the text
/// @param set what it says, with one value at most if it came from a table; empty if it says none
/// @param fixed what was put right on the way
/// @param wrong why it is no record set
public record PastedRow(
        int number,
        Cells cells,
        Optional<RecordSet> set,
        List<Phrase> fixed,
        Optional<Phrase> wrong) {

    /// A row as it stands in the text.
    public record Cells(String name, String type, String ttl, String value) {

        /// With tabs between, as a spreadsheet has it.
        public String line() {
            return String.join("\t", name, type, ttl, value);
        }
    }

    public PastedRow {
        fixed = List.copyOf(fixed);
    }

    static PastedRow of(int number, Cells cells, RecordSet set, List<Phrase> fixed) {
        return new PastedRow(number, cells, Optional.of(set), fixed, Optional.empty());
    }

    static PastedRow wrong(int number, Cells cells, Phrase why) {
        return new PastedRow(number, cells, Optional.empty(), List.of(), Optional.of(why));
    }
}
