package org.zonewright.gui.shell;

import javafx.concurrent.Task;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.Look;
import org.zonewright.analysis.lint.Neighbours;
import org.zonewright.analysis.lint.Past;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Zone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
    private @Nullable Task<Look> running;
    private @Nullable Zone looked;
    private Neighbours neighbours;
    private Past past = Past.NONE;

    /// @param neighbours the other zones that are open, until [#beside(Neighbours)] says others
    LintWatch(OpenedDesk zone, Neighbours neighbours, Features.Tools tools) {
        desk = zone.desk();
        ofFile = zone.file().findings();
        this.neighbours = neighbours;
        linter = tools.linter();
        clock = tools.clock();
        mishaps = tools.mishaps();
        desk.history().subscribe(this::look);
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
        }
    }

    /// Looks at the whole of the present zone, whether or not it was looked at.
    void again() {
        past = Past.NONE;
        start();
    }

    private void start() {
        Task<Look> before = running;
        if (before != null) {
            before.cancel();
        }
        History history = desk.history().get();
        Zone zone = history.zone();
        looked = zone;
        Neighbours others = neighbours;
        Past known = past;
        running =
                FxJobs.start(
                        _ -> linter.lint(history, others, LocalDate.now(clock), known),
                        found -> show(zone, found),
                        mishaps);
    }

    private List<Finding> withThoseOfTheFile(List<Finding> found) {
        return ofFile.isEmpty()
                ? found
                : Stream.concat(ofFile.stream(), found.stream())
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList();
    }

    private void show(Zone of, Look found) {
        past = found.past();
        if (of == desk.history().get().zone()) {
            desk.findings().set(withThoseOfTheFile(found.findings()));
        }
    }
}
