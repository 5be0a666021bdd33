package org.zonewright.analysis.lint;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;

import java.util.List;

/// A way to mend a finding, as an edit.
///
/// @param id stable, kebab-case
/// @param title for a button, at most about 30 characters
/// @param safe whether it may be applied without being looked at
/// @param edit what it does; a [Edit.Batch] if it takes several steps
/// @param notes what was filled in or decided on the way
/// @param unchecked what the fix assumes and nothing here can tell
public record Fix(
        String id,
        Phrase title,
        boolean safe,
        Edit edit,
        List<Note> notes,
        List<Phrase> unchecked) {

    /// One thing that a fix filled in or decided.
    ///
    /// @param about such as "Zone id"
    /// @param says such as "Z2FDTNDATAQYW2 of CloudFront, filled in"
    public record Note(Phrase about, Phrase says) {}

    public Fix {
        notes = List.copyOf(notes);
        unchecked = List.copyOf(unchecked);
    }

    /// A fix that only takes away or respells what cannot be meant otherwise.
    public static Fix safe(String id, Edit edit, Object... titleArgs) {
        return new Fix(id, title(id, titleArgs), true, edit, List.of(), List.of());
    }

    /// A fix that somebody should look at before it is applied.
    public static Fix proposed(String id, Edit edit, Object... titleArgs) {
        return new Fix(id, title(id, titleArgs), false, edit, List.of(), List.of());
    }

    public Fix withNotes(List<Note> more) {
        return new Fix(id, title, safe, edit, more, unchecked);
    }

    public Fix withUnchecked(List<Phrase> more) {
        return new Fix(id, title, safe, edit, notes, more);
    }

    private static Phrase title(String id, Object... args) {
        return Phrase.of("lint.fix." + id, args);
    }
}
