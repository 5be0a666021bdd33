package org.zonewright.gui.problems;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;

import java.util.Optional;

/// A row of the list of problems.
public sealed interface ProblemRow {

    record Problem(Finding finding) implements ProblemRow {}

    /// Stands over the problems of one rule or record.
    ///
    /// @param key a rule's id, or a record's name, type and set identifier
    /// @param worst severity under it
    /// @param fixable one under it that has a fix, if they are of one rule
    record Heading(String key, Severity worst, int count, boolean isOpen, Optional<Finding> fixable)
            implements ProblemRow {}

    default Optional<Finding> problem() {
        return this instanceof Problem(Finding finding) ? Optional.of(finding) : Optional.empty();
    }
}
