package org.zonewright.gui.shell;

import org.zonewright.gui.Notice;
import org.zonewright.model.zone.Phrase;

import java.util.List;

/// The questions before unsaved work would be lost: each lists what is unsaved.
final class Unsaved {

    private Unsaved() {}

    static Dialogs.Question closing(OpenedDesk zone, Runnable save, Runnable discard) {
        return new Dialogs.Question(
                Notice.Tone.WARNING,
                Phrase.of("gui.close.title", zone.title()),
                Phrase.of("gui.close.text"),
                List.of(line(zone)),
                answers("gui.close.save", save, discard));
    }

    /// Somebody else wrote the file of a zone that is unsaved.
    static Dialogs.Question outside(Runnable merge, Runnable reload) {
        return new Dialogs.Question(
                Notice.Tone.WARNING,
                Phrase.of("gui.outside.title"),
                Phrase.of("gui.outside.text"),
                List.of(),
                List.of(
                        Dialogs.Answer.cancel(),
                        new Dialogs.Answer(
                                "reload",
                                Phrase.of("gui.outside.reload"),
                                Dialogs.Answer.Kind.DESTRUCTIVE,
                                reload),
                        new Dialogs.Answer(
                                "merge",
                                Phrase.of("gui.outside.merge"),
                                Dialogs.Answer.Kind.PRIMARY,
                                merge)));
    }

    static Dialogs.Question quitting(List<OpenedDesk> zones, Runnable saveAll, Runnable discard) {
        return new Dialogs.Question(
                Notice.Tone.WARNING,
                zones.size() == 1
                        ? Phrase.of("gui.close.title", zones.getFirst().title())
                        : Phrase.of("gui.quit.title", zones.size()),
                Phrase.of("gui.close.text"),
                zones.stream().map(Unsaved::line).toList(),
                answers("gui.quit.save", saveAll, discard));
    }

    private static List<Dialogs.Answer> answers(String save, Runnable saving, Runnable discard) {
        return List.of(
                Dialogs.Answer.cancel(),
                new Dialogs.Answer(
                        "discard",
                        Phrase.of("gui.close.discard"),
                        Dialogs.Answer.Kind.DESTRUCTIVE,
                        discard),
                new Dialogs.Answer("save", Phrase.of(save), Dialogs.Answer.Kind.PRIMARY, saving));
    }

    private static Phrase line(OpenedDesk zone) {
        return zone.file()
                .path()
                .map(
                        path ->
                                Phrase.of(
                                        "gui.close.line",
                                        zone.title(),
                                        zone.unsaved().get(),
                                        path.getFileName()))
                .orElse(Phrase.of("gui.close.line-new", zone.title(), zone.unsaved().get()));
    }
}
