package org.zonewright.gui.changes;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.plan.answers.AnswerChange;

import java.util.Optional;

/// One row of the questions that are answered otherwise.
///
/// @param more how many rows of the same cause are folded behind this one
/// @param isOpen whether they are shown
/// @param isBehind whether it is one of those
/// @param finding what the linter says of it, with its fixes
public record AnswerRow(
        AnswerChange change,
        int more,
        boolean isOpen,
        boolean isBehind,
        Optional<Finding> finding) {

    static AnswerRow of(AnswerChange change) {
        return new AnswerRow(change, 0, false, false, Optional.empty());
    }
}
