package org.zonewright.gui.changes;

import org.zonewright.analysis.plan.ChangePlan;
import org.zonewright.analysis.plan.records.RecordDiff;
import org.zonewright.model.edit.History;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.util.Map;
import java.util.stream.Collectors;

/// What a draft changes in what it is compared with.
///
/// @param rows row by row, as it is planned
/// @param records the same as people see it, with what was renamed
/// @param obstacles why no request can make a change
record DraftDiff(Zone draft, ZoneDiff rows, RecordDiff records, Map<EntryId, Phrase> obstacles) {

    static DraftDiff of(Baseline with, History history) {
        Zone draft = history.zone();
        ZoneDiff rows = with.isOpened() ? history.diff() : ZoneDiff.between(with.zone(), draft);
        Map<EntryId, Phrase> obstacles =
                ChangePlan.leftOut(rows.base(), rows.changes()).stream()
                        .collect(Collectors.toMap(ChangePlan.LeftOut::id, ChangePlan.LeftOut::why));
        return new DraftDiff(draft, rows, RecordDiff.of(rows), obstacles);
    }
}
