package org.zonewright.gui.changes;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.rules.semantic.SemanticRules;
import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.answers.Cause;
import org.zonewright.analysis.plan.answers.NameClass;
import org.zonewright.gui.Answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rows of a diff of answers.
final class AnswerRows {

    private AnswerRows() {}

    /// One for each thing that was not meant: the names below a name, and types without data, are
    /// folded behind it.
    ///
    /// @param open the causes whose rows are shown
    static List<AnswerRow> sideEffects(Answers answers, Set<Cause> open) {
        Map<Cause, List<AnswerChange>> byCause = new LinkedHashMap<>();
        for (AnswerChange change : answers.diff().sideEffects()) {
            byCause.computeIfAbsent(change.cause(), _ -> new ArrayList<>()).add(change);
        }
        var rows = new ArrayList<AnswerRow>();
        byCause.forEach(
                (cause, changes) -> {
                    boolean isOpen = open.contains(cause);
                    Optional<Finding> finding = finding(answers, changes.getFirst());
                    rows.add(
                            new AnswerRow(
                                    changes.getFirst(),
                                    changes.size() - 1,
                                    isOpen,
                                    false,
                                    finding));
                    changes.stream()
                            .skip(1)
                            .filter(_ -> isOpen)
                            .map(change -> new AnswerRow(change, 0, false, true, Optional.empty()))
                            .forEach(rows::add);
                });
        return rows;
    }

    static List<AnswerRow> meant(Answers answers) {
        return answers.diff().meant().stream().map(AnswerRow::of).toList();
    }

    private static Optional<Finding> finding(Answers answers, AnswerChange change) {
        return answers.findings().stream()
                .filter(finding -> finding.rule().equals(SemanticRules.UNINTENDED.id()))
                .filter(
                        finding ->
                                change.names().contains(NameClass.of(finding.name()))
                                        || change.question().name().equals(finding.name()))
                .filter(finding -> finding.message().equals(change.cause().why()))
                .findFirst();
    }
}
