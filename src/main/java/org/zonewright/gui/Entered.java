package org.zonewright.gui;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

/// What came of something a person entered in a cell or field.
public sealed interface Entered {

    /// It says something new.
    ///
    /// @param name of the undo step
    /// @param at the row to select afterwards
    record Change(Edit edit, Phrase name, EntryId at) implements Entered {}

    /// It says what is there already.
    record Same() implements Entered {}

    /// No zone can hold it.
    record Refused(Phrase why) implements Entered {}

    static Entered refused(String key, Object... args) {
        return new Refused(Phrase.of(key, args));
    }
}
