package org.zonewright.gui.shell;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Notice;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/// Mends what can be mended without a look.
final class SafeFixes {

    private SafeFixes() {}

    /// Applies each safe fix, as one step; of two for one row the first, for the other was made of
    /// the row as it is now.
    static void apply(Desk desk) {
        var edits = new ArrayList<Edit>();
        Set<EntryId> touched = new HashSet<>();
        for (Finding finding : desk.findings().get()) {
            finding.fixes().stream()
                    .filter(Fix::safe)
                    .findFirst()
                    .map(Fix::edit)
                    .filter(edit -> edit.touched().noneMatch(touched::contains))
                    .ifPresent(
                            edit -> {
                                edits.add(edit);
                                edit.touched().forEach(touched::add);
                            });
        }
        if (edits.isEmpty()) {
            desk.tell(Notice.of(Notice.Tone.NEUTRAL, Phrase.of("gui.fixes.none")));
            return;
        }
        if (!desk.apply(Edit.of(edits), Phrase.of("gui.edit.safe-fixes", edits.size()))) {
            return;
        }
        desk.tell(
                Notice.of(Notice.Tone.SUCCESS, Phrase.of("gui.fixes.done", edits.size()))
                        .withAction(Phrase.of("gui.undo"), desk::undo));
    }
}
