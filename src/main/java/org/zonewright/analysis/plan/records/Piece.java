package org.zonewright.analysis.plan.records;

import org.zonewright.model.zone.Phrase;

/// A part of the line that tells what a change does.
public sealed interface Piece {

    /// What became of a word.
    enum Mark {
        SAME,
        GOES,
        COMES
    }

    /// Text of the zone: a word of a value, a number.
    record Said(Mark mark, String text) implements Piece {}

    /// A word of ours, such as "TTL".
    record Term(Phrase phrase) implements Piece {}

    static Piece term(String key) {
        return new Term(Phrase.of("changes.term." + key));
    }
}
