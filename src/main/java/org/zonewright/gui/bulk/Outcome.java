package org.zonewright.gui.bulk;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.List;

/// What comes of one record set.
sealed interface Outcome {

    /// It goes, and these stand in its place.
    record Becomes(List<RecordSet> after) implements Outcome {
        public Becomes {
            after = List.copyOf(after);
        }
    }

    /// It stays, and another stands beside it.
    record Beside(RecordSet added) implements Outcome {}

    /// Nothing is to be done.
    record Untouched(Phrase why) implements Outcome {}

    /// It cannot be done.
    record Refused(Phrase why) implements Outcome {}

    static Outcome becomes(RecordSet before, RecordSet after) {
        return after.equals(before) ? untouched("gui.bulk.why.same") : new Becomes(List.of(after));
    }

    static Outcome untouched(String key, Object... args) {
        return new Untouched(Phrase.of(key, args));
    }

    static Outcome refused(String key, Object... args) {
        return new Refused(Phrase.of(key, args));
    }
}
