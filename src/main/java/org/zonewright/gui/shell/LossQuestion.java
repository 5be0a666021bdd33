package org.zonewright.gui.shell;

import org.zonewright.analysis.resolve.whatif.Fallout;
import org.zonewright.gui.Notice;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;

/// The question before other names lose their answers.
final class LossQuestion {

    /// Names that are listed.
    private static final int MOST = 8;

    private LossQuestion() {}

    static Dialogs.Question of(Fallout fallout, Runnable apply) {
        List<Fallout.Affected> lost = fallout.lost();
        int others = fallout.names().size() - lost.size() + fallout.more();
        return new Dialogs.Question(
                Notice.Tone.WARNING,
                Phrase.of("gui.loss.title", lost.size()),
                others == 0 ? Phrase.of("gui.loss.text") : Phrase.of("gui.loss.text-more", others),
                lines(lost),
                List.of(
                        Dialogs.Answer.cancel(),
                        new Dialogs.Answer(
                                "delete",
                                Phrase.of("gui.loss.go-on"),
                                Dialogs.Answer.Kind.DESTRUCTIVE,
                                apply)));
    }

    private static List<Phrase> lines(List<Fallout.Affected> lost) {
        var lines = new ArrayList<Phrase>();
        for (Fallout.Affected name : lost.subList(0, Math.min(MOST, lost.size()))) {
            lines.add(Phrase.of("gui.loss.name", name.name(), name.type()));
        }
        if (lost.size() > MOST) {
            lines.add(Phrase.of("gui.loss.more", lost.size() - MOST));
        }
        return lines;
    }
}
