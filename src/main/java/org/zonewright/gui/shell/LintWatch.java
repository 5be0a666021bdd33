package org.zonewright.gui.shell;

import javafx.concurrent.Task;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Failure;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.Look;
import org.zonewright.analysis.lint.Neighbours;
import org.zonewright.analysis.lint.Past;
import org.zonewright.analysis.lint.Waiving;
import org.zonewright.analysis.lint.rules.ZoneFileRules;
import org.zonewright.gui.Answers;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FindingsByRow;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Looks for problems in the background after each edit: the newest snapshot cancels the one
/// before, and what comes too late is dropped.
final class LintWatch {

    private final Desk desk;
    private final List<Finding> ofFile;
    private final Linter linter;
    private final Clock clock;
    private final Consumer<Throwable> mishaps;
    private @Nullable Task<Found> running;
    private @Nullable Zone looked;
    private Neighbours neighbours;
    private Past past = Past.NONE;
    private FindingsByRow ofZone = FindingsByRow.NONE;
    private @Nullable Zone shown;
    private @Nullable Zone saved;
    private final Set<String> told = new HashSet<>();

    /// @param all with what was found in the file
    private record Found(Look look, FindingsByRow all) {}

    /// @param neighbours the other zones that are open, until [#beside(Neighbours)] says others
    LintWatch(OpenedDesk zone, Neighbours neighbours, Features.Tools tools) {
        desk = zone.desk();
        ofFile = zone.file().findings();
        this.neighbours = neighbours;
        linter = tools.linter();
        clock = tools.clock();
        mishaps = tools.mishaps();
        desk.history().addListener((_, _, next) -> look(next));
        FxJobs.afterDrawing(() -> look(desk.history().get())); // first of all, rows are to be seen
        desk.answers().addListener(_ -> tell());
    }

    /// Looks again if other zones are open than before, or they have changed.
    void beside(Neighbours next) {
        if (!next.equals(neighbours)) {
            neighbours = next;
            start();
        }
    }

    private void look(History history) {
        if (history.zone() != looked) {
            start();
        } else if (history.zone() == shown) {
            noteSaved(history, ofZone.all());
        }
    }

    /// What is wrong at a name of a draft that nobody keeps.
    List<Finding> glance(Zone draft, DomainName name) {
        Zone base = desk.document().history().base();
        return linter.glance(base, draft, name, neighbours, LocalDate.now(clock), past);
    }

    /// What some rules find in a draft beside the zones that are open; on any thread.
    List<Finding> now(Zone draft, Linter some) {
        Zone base = desk.document().history().base();
        return some.lint(base, draft, neighbours, LocalDate.now(clock));
    }

    /// Looks at the whole of the present zone, whether or not it was looked at.
    void again() {
        past = Past.NONE;
        told.clear();
        start();
    }

    private void start() {
        Task<Found> before = running;
        if (before != null) {
            before.cancel();
        }
        History history = desk.history().get();
        Zone zone = history.zone();
        looked = zone;
        Neighbours others = neighbours;
        Past known = past;
        FindingsByRow last = desk.findingsByRow();
        running =
                FxJobs.start(
                        _ -> {
                            Look look = linter.lint(history, others, LocalDate.now(clock), known);
                            return new Found(
                                    look, last.next(withThoseOfTheFile(zone, look.findings())));
                        },
                        found -> show(zone, found),
                        mishaps);
    }

    private List<Finding> withThoseOfTheFile(Zone zone, List<Finding> found) {
        LocalDate today = LocalDate.now(clock);
        return joined(Waiving.of(ofFile, ZoneFileRules.ALL, zone, today), found);
    }

    private static List<Finding> joined(List<Finding> some, List<Finding> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private void show(Zone of, Found found) {
        past = found.look().past();
        tellFailures(found.look().failures());
        History history = desk.history().get();
        if (of == history.zone()) {
            shown = of;
            ofZone = found.all();
            tell();
            noteSaved(history, ofZone.all());
        }
    }

    /// What the zone has, with what the edits do to its answers.
    private void tell() {
        List<Finding> ofAnswers = desk.answers().get().map(Answers::findings).orElse(List.of());
        desk.found(
                ofAnswers.isEmpty()
                        ? ofZone
                        : desk.findingsByRow().next(joined(ofZone.all(), ofAnswers)));
    }

    /// Notes what the saved zone has: what was just found, if that is what is saved; else, as when
    /// edits that were never saved came back, somebody must look at it.
    private void noteSaved(History history, List<Finding> found) {
        Zone onDisk = history.saved().zone();
        if (onDisk == saved) {
            return;
        }
        saved = onDisk;
        if (onDisk == history.zone()) {
            desk.findingsWhenSaved().set(found);
            return;
        }
        var _ =
                FxJobs.start(
                        _ -> now(onDisk, linter),
                        all -> {
                            if (saved == onDisk) {
                                desk.findingsWhenSaved().set(withThoseOfTheFile(onDisk, all));
                            }
                        },
                        mishaps);
    }

    /// A rule that fails is told once.
    private void tellFailures(List<Failure> failures) {
        for (Failure failure : failures) {
            if (told.add(failure.rules())) {
                desk.tell(
                        Notice.of(
                                        Notice.Tone.WARNING,
                                        Phrase.of("gui.lint.failed", failure.rules()))
                                .withDetail(
                                        Phrase.of(
                                                "gui.lint.failed.how", failure.how().toString())));
            }
        }
    }
}
