package org.zonewright.gui.shell;

import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Phrase;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One step of a history, as the list of steps shows it.
///
/// @param isOnBranch whether undo leads there; the others are kept, and can be gone to
public record HistoryLine(
        int number,
        Phrase name,
        Instant at,
        boolean isCurrent,
        boolean isSaved,
        boolean isOnBranch) {

    /// Newest first.
    static List<HistoryLine> all(History history) {
        Set<Integer> branch = new HashSet<>();
        for (History.Step step = history.current(); step != null; step = step.parent()) {
            branch.add(step.number());
        }
        return history.steps().reversed().stream()
                .map(
                        step ->
                                new HistoryLine(
                                        step.number(),
                                        step.name(),
                                        step.at(),
                                        step.number() == history.current().number(),
                                        step.number() == history.saved().number(),
                                        branch.contains(step.number())))
                .toList();
    }
}
