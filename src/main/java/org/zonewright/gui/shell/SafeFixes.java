package org.zonewright.gui.shell;

import org.zonewright.analysis.lint.Fix;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Notice;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;

import java.util.List;

/// Mends what can be mended without a look.
final class SafeFixes {

    private SafeFixes() {}

    /// Applies each safe fix, as one step.
    static void apply(Desk desk) {
        List<Edit> edits =
                desk.findings().get().stream()
                        .flatMap(finding -> finding.fixes().stream().filter(Fix::safe).limit(1))
                        .map(Fix::edit)
                        .distinct()
                        .toList();
        if (edits.isEmpty()) {
            desk.tell(Notice.of(Notice.Tone.NEUTRAL, Phrase.of("gui.fixes.none")));
            return;
        }
        desk.document().apply(Edit.of(edits), Phrase.of("gui.edit.safe-fixes", edits.size()));
        desk.tell(
                Notice.of(Notice.Tone.SUCCESS, Phrase.of("gui.fixes.done", edits.size()))
                        .withAction(Phrase.of("gui.undo"), desk.document()::undo));
    }
}
