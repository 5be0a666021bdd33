package org.zonewright.codec;

import org.zonewright.model.zone.Phrase;

/// One thing wrong with a text, at the token that shows it.
///
/// @param source the name of the text, usually a file's
/// @param line from 1
/// @param column from 1, in UTF-16 units
/// @param token what stands there; empty where that says nothing
/// @param message what was expected and what was found
public record Problem(
        String source, int line, int column, String token, Phrase message, Weight weight) {

    /// What a problem did to what was read.
    public enum Weight {
        /// Something of the text is missing in what was read, or nothing could be read.
        LEFT_OUT,
        /// What was read has all that the text says, as it says it.
        REMARK
    }

    /// A problem for which something was left out.
    public Problem(String source, int line, int column, String token, Phrase message) {
        this(source, line, column, token, message, Weight.LEFT_OUT);
    }

    /// Whether something of the text is missing in what was read.
    public boolean isLeftOut() {
        return weight == Weight.LEFT_OUT;
    }
}
