package org.zonewright.model.zone;

import java.util.List;
import java.util.Optional;

/// What people write about a zone, kept in its file.
public record Annotations(List<Note> notes, List<Waiver> waivers) {

    public static final Annotations NONE = new Annotations(List.of(), List.of());

    /// A note on a record set.
    ///
    /// @param expires an ISO date
    public record Note(
            RecordSet.Key at, Optional<String> owner, String text, Optional<String> expires) {}

    /// Says that a finding is known and accepted.
    ///
    /// @param name a record's name, or a pattern with `*`; absent for the whole zone
    /// @param expires an ISO date
    public record Waiver(
            String rule, Optional<String> name, String reason, Optional<String> expires) {}

    public Annotations {
        notes = List.copyOf(notes);
        waivers = List.copyOf(waivers);
    }
}
