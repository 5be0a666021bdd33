package org.zonewright.model.zone;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What people write about a zone, kept in its file.
public record Annotations(List<Note> notes, List<Waiver> waivers) {

    public static final Annotations NONE = new Annotations(List.of(), List.of());

    /// A note on a record set.
    ///
    /// @param owner who answers for it
    /// @param ticket where the reason is written, such as `OPS-1423`
    /// @param expires an ISO date; it holds on that day, and no longer
    public record Note(
            RecordSet.Key at,
            Optional<String> owner,
            Optional<String> ticket,
            String text,
            Optional<String> expires) {

        /// A text alone.
        public static Note of(RecordSet.Key at, String text) {
            return new Note(at, Optional.empty(), Optional.empty(), text, Optional.empty());
        }

        /// The same on another record set.
        public Note at(RecordSet.Key next) {
            return new Note(next, owner, ticket, text, expires);
        }

        public boolean isBlank() {
            return owner.isEmpty() && ticket.isEmpty() && text.isEmpty() && expires.isEmpty();
        }

        /// Whether its day has passed. A date that cannot be read counts as past: better to see a
        /// note than to miss it.
        public boolean isOver(LocalDate today) {
            return expires.isPresent() && isBefore(expires.get(), today);
        }
    }

    /// Whether an ISO date is before today, or cannot be read.
    private static boolean isBefore(String date, LocalDate today) {
        try {
            return today.isAfter(LocalDate.parse(date));
        } catch (DateTimeParseException _) {
            return true;
        }
    }

    /// Says that a finding is known and accepted.
    ///
    /// @param name a record's name, or a pattern with `*`; absent for the whole zone
    /// @param expires an ISO date
    public record Waiver(
            String rule, Optional<String> name, String reason, Optional<String> expires) {

        /// As that of a [Note]: better to see a finding than to miss it.
        public boolean isOver(LocalDate today) {
            return expires.isPresent() && isBefore(expires.get(), today);
        }
    }

    /// The note on a record set.
    public Optional<Note> note(RecordSet.Key at) {
        return notes.stream().filter(note -> note.at().equals(at)).findFirst();
    }

    /// With a note in place of the one on its record set; without one if nothing is said.
    public Annotations with(Note note) {
        var next = new ArrayList<>(notes);
        int at = note(note.at()).map(notes::indexOf).orElse(next.size());
        next.removeIf(one -> one.at().equals(note.at()));
        if (!note.isBlank()) {
            next.add(Math.min(at, next.size()), note);
        }
        return new Annotations(next, waivers);
    }

    public Annotations {
        notes = List.copyOf(notes);
        waivers = List.copyOf(waivers);
    }
}
