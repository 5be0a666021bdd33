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

    static Dialogs.Question of(Fallout fallout, Runnable apply, Runnable giveUp) {
        int lost = fallout.lost().size();
        List<Fallout.Affected> changed = fallout.changed();
        return new Dialogs.Question(
                Notice.Tone.WARNING,
                lost == 0
                        ? Phrase.of("gui.loss.title-other", changed.size())
                        : Phrase.of("gui.loss.title", lost),
                text(fallout.names().size() - changed.size() + fallout.more()),
                lines(changed),
                List.of(
                        new Dialogs.Answer(
                                "cancel",
                                Phrase.of("gui.cancel"),
                                Dialogs.Answer.Kind.PLAIN,
                                giveUp),
                        new Dialogs.Answer(
                                "delete",
                                Phrase.of("gui.loss.go-on"),
                                Dialogs.Answer.Kind.DESTRUCTIVE,
                                apply)));
    }

    private static Phrase text(int more) {
        return more == 0 ? Phrase.of("gui.loss.text") : Phrase.of("gui.loss.text-more", more);
    }

    private static List<Phrase> lines(List<Fallout.Affected> changed) {
        var lines = new ArrayList<Phrase>();
        for (Fallout.Affected name : changed.subList(0, Math.min(MOST, changed.size()))) {
            String key =
                    name.change() == Fallout.Change.LOST ? "gui.loss.name" : "gui.loss.name-other";
            lines.add(Phrase.of(key, name.name(), name.type()));
        }
        if (changed.size() > MOST) {
            lines.add(Phrase.of("gui.loss.more", changed.size() - MOST));
        }
        return lines;
    }
}
