package org.zonewright.gui.shell;

import org.zonewright.model.edit.Change;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.ZoneInfo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the frame of the window shows of a zone.
///
/// @param sets record sets in the draft, unreadable ones too
/// @param rows those, and the ones that were deleted: what the table shows unfiltered
/// @param changes rows that differ from what was opened
/// @param lastEdit when the newest edit was written to the journal; empty before the first
/// @param steps the history, newest first
public record ZoneFacts(
        ZoneInfo info,
        int sets,
        int rows,
        int changes,
        Optional<Instant> lastEdit,
        List<HistoryLine> steps) {

    public ZoneFacts {
        steps = List.copyOf(steps);
    }

    /// While no zone is open.
    static final ZoneFacts NONE =
            new ZoneFacts(ZoneInfo.named(DomainName.of(".")), 0, 0, 0, Optional.empty(), List.of());

    static ZoneFacts of(History history) {
        int sets = history.zone().size() + history.zone().unreadable().size();
        long deleted =
                history.diff().changes().stream()
                        .filter(change -> change.kind() == Change.Kind.DELETED)
                        .count();
        return new ZoneFacts(
                history.zone().info(),
                sets,
                sets + (int) deleted,
                history.diff().size(),
                history.steps().size() == 1
                        ? Optional.empty()
                        : Optional.of(history.steps().getLast().at()),
                HistoryLine.all(history));
    }
}
