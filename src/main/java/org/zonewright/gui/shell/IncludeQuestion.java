package org.zonewright.gui.shell;

import org.zonewright.gui.Notice;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.Inclusion;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Asks whether a zone file may include other files, by their names.
record IncludeQuestion(Dialogs dialogs) {

    /// @param path the zone file
    /// @param before what was allowed so far
    /// @param answered called with what is allowed now; not at all if a person gives up
    void ask(Path path, Inclusion before, Set<Path> files, Consumer<Inclusion> answered) {
        var allowed = new HashSet<>(files);
        if (before instanceof Inclusion.Asking(Set<Path> already)) {
            allowed.addAll(already);
        }
        dialogs.ask(
                new Dialogs.Question(
                        Notice.Tone.NEUTRAL,
                        Phrase.of("gui.include.title", path.getFileName()),
                        Phrase.of("gui.include.text"),
                        files.stream().map(file -> Phrase.of("gui.include.file", file)).toList(),
                        List.of(
                                Dialogs.Answer.cancel(),
                                new Dialogs.Answer(
                                        "without",
                                        Phrase.of("gui.include.without"),
                                        Dialogs.Answer.Kind.PLAIN,
                                        () -> answered.accept(new Inclusion.None())),
                                new Dialogs.Answer(
                                        "include",
                                        Phrase.of("gui.include.read"),
                                        Dialogs.Answer.Kind.PRIMARY,
                                        () -> answered.accept(new Inclusion.Asking(allowed))))));
    }
}
