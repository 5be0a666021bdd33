package org.zonewright.analysis.lint.rules.workspace;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Annotations.Note;

import java.util.List;
import java.util.Optional;

/// A note said until when its record set is needed, and that day has passed.
public final class NoteExpired implements Check.OfZone {

    private static final LintRule RULE =
            new LintRule(
                    "note-expired",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    "Zonewright user guide, The zone file");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(LintContext context, Report report) {
        Annotations all = context.zone().annotations();
        for (Note note : all.notes()) {
            if (!note.isOver(context.today())) {
                continue;
            }
            context.zone()
                    .find(note.at())
                    .ifPresent(
                            set ->
                                    report.at(set, RULE)
                                            .says(note.expires().orElse(""))
                                            .fix(Fix.proposed("note-keep", renewed(all, note)))
                                            .fix(
                                                    Fix.proposed(
                                                            "note-remove",
                                                            new Edit.Remove(set.key())))
                                            .add());
        }
    }

    /// The note without a day, for a record set that stays.
    private static Edit renewed(Annotations all, Note note) {
        return new Edit.SetAnnotations(
                all.with(
                        new Note(
                                note.at(),
                                note.owner(),
                                note.ticket(),
                                note.text(),
                                Optional.empty())));
    }
}
