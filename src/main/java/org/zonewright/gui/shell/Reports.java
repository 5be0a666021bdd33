package org.zonewright.gui.shell;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.Problem;
import org.zonewright.gui.Notice;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.Document;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Tells a person what happened: as a notice in passing, in the log, as a dialog where it cannot be
/// passed over.
public final class Reports {

    /// Problems that a dialog lists; the log has all.
    private static final int LISTED = 200;

    private final ShellModel model;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Clock clock;
    private final Consumer<Notice> notices;
    private Consumer<Throwable> mishaps = _ -> {};

    public Reports(
            ShellModel model,
            Dialogs dialogs,
            Messages messages,
            Clock clock,
            Consumer<Notice> notices) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
        this.clock = clock;
        this.notices = notices;
    }

    /// Says what becomes of failures of the program itself.
    public void onMishap(Consumer<Throwable> next) {
        mishaps = next;
    }

    /// A failure of the program itself; also an edit that the journal would not take, which is then
    /// not made.
    public void mishap(Throwable failure) {
        end();
        if (failure instanceof Document.LogFailure refused) {
            tell(
                    Notice.of(Notice.Tone.DANGER, Phrase.of("gui.unguarded.refused"))
                            .withDetail(Phrase.of("gui.unguarded.why", text(refused.getCause()))));
            return;
        }
        log(Notice.Tone.DANGER, Phrase.of("gui.log.mishap", text(failure)));
        mishaps.accept(failure);
    }

    private static String text(@Nullable Throwable failure) {
        return String.valueOf(failure);
    }

    /// Says that no journal is kept: in passing, and in the status bar as long as the window lives.
    public void unguarded(Phrase why) {
        model.unguarded().set(messages.text(why));
        tell(Notice.of(Notice.Tone.WARNING, Phrase.of("gui.unguarded")).withDetail(why));
    }

    public void begin(Phrase what) {
        model.busy().set(messages.text(what));
    }

    public void end() {
        model.busy().set("");
    }

    public void tell(Notice notice) {
        log(notice.tone(), notice.title());
        notices.accept(notice);
    }

    public void log(Notice.Tone tone, Phrase what) {
        model.log().add(new LogLine(clock.instant(), tone, messages.text(what)));
    }

    /// What was wrong with a file that could be opened all the same.
    public void problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        problems.forEach(problem -> log(Notice.Tone.WARNING, line(problem)));
        notices.accept(
                Notice.of(Notice.Tone.WARNING, Phrase.of("gui.open.problems", problems.size()))
                        .withDetail(line(problems.getFirst())));
    }

    /// Shortcuts in the settings that cannot be.
    public void keys(List<Phrase> problems) {
        if (problems.isEmpty()) {
            return;
        }
        problems.forEach(problem -> log(Notice.Tone.WARNING, problem));
        notices.accept(
                Notice.of(Notice.Tone.WARNING, Phrase.of("gui.keys.file", problems.size()))
                        .withDetail(problems.getFirst()));
    }

    /// A file of which no zone could be made; the window stays as it was.
    public void refused(Path path, List<Problem> problems) {
        log(Notice.Tone.DANGER, Phrase.of("gui.open.refused", path));
        problems.forEach(problem -> log(Notice.Tone.DANGER, line(problem)));
        var lines = new ArrayList<Phrase>();
        problems.stream().limit(LISTED).map(this::line).forEach(lines::add);
        if (problems.size() > LISTED) {
            lines.add(Phrase.of("gui.open.more", problems.size() - LISTED));
        }
        dialogs.ask(
                new Dialogs.Question(
                        Notice.Tone.DANGER,
                        Phrase.of("gui.open.refused", path.getFileName()),
                        Phrase.of("gui.open.refused.text"),
                        lines,
                        List.of(
                                new Dialogs.Answer(
                                        "close",
                                        Phrase.of("gui.close"),
                                        Dialogs.Answer.Kind.PRIMARY,
                                        () -> {}))));
    }

    private Phrase line(Problem problem) {
        return Phrase.of(
                "gui.open.problem",
                problem.source(),
                problem.line(),
                problem.column(),
                messages.text(problem.message()));
    }
}
