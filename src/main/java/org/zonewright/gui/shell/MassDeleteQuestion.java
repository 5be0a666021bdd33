package org.zonewright.gui.shell;

import org.zonewright.gui.MassDelete;
import org.zonewright.gui.Notice;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.stream.Collectors;

/// The question before much of a zone is deleted.
final class MassDeleteQuestion {

    private MassDeleteQuestion() {}

    static Dialogs.Question of(MassDelete much, Runnable delete) {
        return new Dialogs.Question(
                much.required().isEmpty() ? Notice.Tone.WARNING : Notice.Tone.DANGER,
                Phrase.of("gui.mass-delete.title", much.deleted(), much.total()),
                Phrase.of("gui.mass-delete.text", much.percent()),
                lines(much),
                List.of(
                        Dialogs.Answer.cancel(),
                        new Dialogs.Answer(
                                "delete",
                                Phrase.of("gui.mass-delete.delete", much.deleted()),
                                Dialogs.Answer.Kind.DESTRUCTIVE,
                                delete)));
    }

    private static List<Phrase> lines(MassDelete much) {
        if (much.required().isEmpty()) {
            return List.of();
        }
        String types =
                much.required().stream()
                        .map(RecordType::mnemonic)
                        .collect(Collectors.joining(", "));
        return List.of(Phrase.of("gui.mass-delete.required", types));
    }
}
