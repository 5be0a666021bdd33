package org.zonewright.analysis.lint;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A way to mend a finding, as an edit.
///
/// @param id stable, kebab-case
/// @param title for a button, at most about 30 characters
/// @param safe whether it may be applied without being looked at
/// @param edit what it does whatever is chosen; a [Edit.Batch] if it takes several steps
/// @param notes what was filled in or decided on the way
/// @param unchecked what the fix assumes and nothing here can tell
/// @param choices parts of it that a person may leave out or add
public record Fix(
        String id,
        Phrase title,
        boolean safe,
        Edit edit,
        List<Note> notes,
        List<Phrase> unchecked,
        List<Choice> choices) {

    /// One thing that a fix filled in or decided.
    ///
    /// @param about such as "Zone id"
    /// @param says such as "Z2FDTNDATAQYW2 of CloudFront, filled in"
    public record Note(Phrase about, Phrase says) {}

    /// A part that a person may leave out or add.
    ///
    /// @param word what the title calls it
    /// @param label for a check box, such as "AAAA for IPv6"
    /// @param edits what it does beside the rest
    /// @param isTaken whether it is part of the fix as it stands
    public record Choice(String word, Phrase label, List<Edit> edits, boolean isTaken) {
        public Choice {
            edits = List.copyOf(edits);
        }
    }

    public Fix {
        notes = List.copyOf(notes);
        unchecked = List.copyOf(unchecked);
        choices = List.copyOf(choices);
    }

    /// What it does, with the choices that are taken.
    @Override
    public Edit edit() {
        List<Edit> more = taken().flatMap(choice -> choice.edits().stream()).toList();
        if (more.isEmpty()) {
            return edit;
        }
        Stream<Edit> rest =
                edit instanceof Edit.Batch(var edits) ? edits.stream() : Stream.of(edit);
        return new Edit.Batch(Stream.concat(rest, more.stream()).toList());
    }

    /// The title, with the words of the choices that are taken.
    @Override
    public Phrase title() {
        return choices.isEmpty()
                ? title
                : Phrase.of(
                        title.key(),
                        Stream.concat(title.args().stream(), taken().map(Choice::word))
                                .collect(Collectors.joining(" + ")));
    }

    private Stream<Choice> taken() {
        return choices.stream().filter(Choice::isTaken);
    }

    /// This fix with one choice made the other way.
    ///
    /// @param at from 0
    public Fix toggled(int at) {
        var next = new ArrayList<>(choices);
        next.set(at, other(choices.get(at)));
        return withChoices(next);
    }

    private static Choice other(Choice choice) {
        return new Choice(choice.word(), choice.label(), choice.edits(), !choice.isTaken());
    }

    /// A fix that only takes away or respells what cannot be meant otherwise.
    public static Fix safe(String id, Edit edit, Object... titleArgs) {
        return new Fix(id, title(id, titleArgs), true, edit, List.of(), List.of(), List.of());
    }

    /// A fix that somebody should look at before it is applied.
    public static Fix proposed(String id, Edit edit, Object... titleArgs) {
        return new Fix(id, title(id, titleArgs), false, edit, List.of(), List.of(), List.of());
    }

    public Fix withNotes(List<Note> more) {
        return new Fix(id, title, safe, edit, more, unchecked, choices);
    }

    public Fix withUnchecked(List<Phrase> more) {
        return new Fix(id, title, safe, edit, notes, more, choices);
    }

    /// @param more of a fix whose title names its parts, joined by plus signs
    public Fix withChoices(List<Choice> more) {
        return new Fix(id, title, safe, edit, notes, unchecked, more);
    }

    private static Phrase title(String id, Object... args) {
        return Phrase.of("lint.fix." + id, args);
    }
}
