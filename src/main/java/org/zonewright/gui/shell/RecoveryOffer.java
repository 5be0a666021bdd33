package org.zonewright.gui.shell;

import org.zonewright.gui.Notice;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.Recoverable;
import org.zonewright.session.Recovery;
import org.zonewright.session.ZoneFile;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

/// Offers back what a crash left behind: which zones, how many edits, from when.
final class RecoveryOffer {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Recovery recovery;
    private final Dialogs dialogs;
    private final Reports reports;

    RecoveryOffer(Recovery recovery, Dialogs dialogs, Reports reports) {
        this.recovery = recovery;
        this.dialogs = dialogs;
        this.reports = reports;
    }

    /// @param restored called for each zone that came back
    /// @param settled run once nothing of it waits any more
    void offer(List<Recoverable> lost, Consumer<ZoneFile> restored, Runnable settled) {
        dialogs.ask(
                new Dialogs.Question(
                        Notice.Tone.WARNING,
                        Phrase.of("gui.recovery.title"),
                        Phrase.of("gui.recovery.text"),
                        lost.stream().map(RecoveryOffer::line).toList(),
                        List.of(
                                new Dialogs.Answer(
                                        "later",
                                        Phrase.of("gui.recovery.later"),
                                        Dialogs.Answer.Kind.PLAIN,
                                        () -> {}),
                                new Dialogs.Answer(
                                        "discard",
                                        Phrase.of("gui.recovery.discard"),
                                        Dialogs.Answer.Kind.DESTRUCTIVE,
                                        () -> {
                                            lost.forEach(this::discard);
                                            settled.run();
                                        }),
                                new Dialogs.Answer(
                                        "restore",
                                        Phrase.of("gui.recovery.restore"),
                                        Dialogs.Answer.Kind.PRIMARY,
                                        () -> {
                                            lost.forEach(one -> restore(one, restored));
                                            settled.run();
                                        }))));
    }

    private static Phrase line(Recoverable lost) {
        String where = lost.file().map(Object::toString).orElse("-");
        return Phrase.of(
                "gui.recovery.line", name(lost), lost.edits(), TIME.format(lost.last()), where);
    }

    private void restore(Recoverable lost, Consumer<ZoneFile> restored) {
        switch (recovery.restore(lost)) {
            case Recovery.Outcome.Restored(ZoneFile file, List<Phrase> notices) -> {
                restored.accept(file);
                notices.forEach(n -> reports.tell(Notice.of(Notice.Tone.WARNING, n)));
                reports.tell(
                        Notice.of(
                                Notice.Tone.SUCCESS,
                                Phrase.of("gui.recovery.restored", name(lost), lost.edits())));
            }
            case Recovery.Outcome.Failed(Phrase why) ->
                    reports.tell(
                            Notice.of(
                                            Notice.Tone.DANGER,
                                            Phrase.of("gui.recovery.failed", name(lost)))
                                    .withDetail(why));
        }
    }

    private void discard(Recoverable lost) {
        try {
            recovery.discard(lost);
        } catch (IOException e) {
            reports.tell(
                    Notice.of(
                            Notice.Tone.DANGER,
                            Phrase.of("gui.recovery.kept", name(lost), "" + e.getMessage())));
        }
    }

    /// Without the final dot, as people write it.
    private static String name(Recoverable lost) {
        String text = lost.zone().text();
        return text.length() > 1 && text.endsWith(".")
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
