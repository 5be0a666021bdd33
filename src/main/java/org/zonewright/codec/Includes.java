package org.zonewright.codec;

import org.zonewright.model.zone.Phrase;

/// Finds the texts that a text includes. Whoever holds the files says which may be read.
@FunctionalInterface
public interface Includes {

    /// What came of looking for a text.
    sealed interface Found {

        /// @param text by the name to give in problems; the same for the same text
        record Text(SourceText text) implements Found {}

        record Refused(Phrase why) implements Found {}
    }

    /// Looks for a text.
    ///
    /// @param file as the including text names it
    /// @param from the name of the including text
    Found find(String file, String from);

    /// Includes nothing: the text stands alone.
    static Includes none() {
        return (file, _) -> new Found.Refused(Phrase.of("bind.include", file));
    }
}
