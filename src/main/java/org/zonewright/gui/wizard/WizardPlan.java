package org.zonewright.gui.wizard;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;

/// What a wizard would do with the answers so far.
///
/// @param rows the record sets as they are to be, in the order in which they were made
/// @param findings of those sets that the zone has not yet, worst first
/// @param wrong why there is nothing; empty if there is
public record WizardPlan(List<Row> rows, List<Finding> findings, Optional<Wrong> wrong) {

    /// @param before empty if the set is new
    public record Row(Optional<RecordSet> before, RecordSet after) {
        public boolean isSame() {
            return before.equals(Optional.of(after));
        }
    }

    /// @param question id of the one whose answer is wrong
    public record Wrong(String question, Phrase why) {}

    public WizardPlan {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    static WizardPlan wrong(String question, Phrase why) {
        return new WizardPlan(List.of(), List.of(), Optional.of(new Wrong(question, why)));
    }

    List<RecordSet> changed() {
        return rows.stream().filter(row -> !row.isSame()).map(Row::after).toList();
    }

    Edit edit() {
        return Edit.of(changed().stream().<Edit>map(Edit.Put::new).toList());
    }
}
