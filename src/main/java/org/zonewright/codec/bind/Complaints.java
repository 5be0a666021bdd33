package org.zonewright.codec.bind;

import org.zonewright.model.zone.Phrase;

/// Takes what is wrong with a word of a statement.
public interface Complaints {

    /// Something is left out for it.
    ///
    /// @param word its number in the statement; one more than the last if it is missing
    void at(int word, Phrase what);

    /// It is taken as it stands.
    ///
    /// @param word its number in the statement; one more than the last if it is missing
    void remark(int word, Phrase what);
}
