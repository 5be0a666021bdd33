package org.zonewright.analysis.plan.records;

import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One record set that is not the same in two zones.
///
/// @param before empty if it was added
/// @param after empty if it was deleted
/// @param line what it does, word by word
/// @param parts which parts of it changed, message keys `changes.part.<id>`
public record Difference(
        Kind kind,
        Optional<? extends Entry> before,
        Optional<? extends Entry> after,
        List<Piece> line,
        List<Phrase> parts) {

    /// What became of it. The id that users see is the name in lower case.
    public enum Kind {
        ADDED,
        CHANGED,
        DELETED,
        /// The same data under another name, type or set identifier.
        RENAMED,
        /// A text that is cut into strings at other places, which those who read it join again.
        RESPELLED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Difference {
        line = List.copyOf(line);
        parts = List.copyOf(parts);
    }

    /// The set as it is now; if it was deleted, as it was.
    public Entry entry() {
        return after.isPresent() ? after.get() : before.orElseThrow();
    }

    /// The ids of the parts, as in `ttl`.
    public List<String> partIds() {
        return parts.stream().map(part -> part.key().substring(ChangeWords.PART.length())).toList();
    }
}
