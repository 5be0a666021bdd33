package org.zonewright.analysis.plan.report;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.plan.answers.AnswerDiff;
import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.analysis.plan.records.RecordDiff;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What differs between two zones, ready to be told.
///
/// @param from what people call the old one, such as its file
/// @param to what people call the new one
/// @param zone the name of the new one
/// @param answers which questions are answered otherwise, if that was asked for
/// @param findings what is doubtful about that
public record Report(
        String from,
        String to,
        DomainName zone,
        RecordDiff records,
        Optional<AnswerDiff> answers,
        List<Finding> findings) {

    static final List<String> RECORD_COLUMNS =
            List.of(
                    "changes.column.what",
                    "changes.column.name",
                    "changes.column.type",
                    "changes.column.change");

    static final List<String> ANSWER_COLUMNS =
            List.of(
                    "changes.column.name",
                    "changes.column.type",
                    "changes.column.client",
                    "changes.column.before",
                    "changes.column.after",
                    "changes.column.because",
                    "changes.column.ask");

    static final List<String> FINDING_COLUMNS =
            List.of(
                    "changes.column.severity",
                    "changes.column.name",
                    "changes.column.type",
                    "changes.column.rule",
                    "changes.column.finding");

    public Report {
        findings = List.copyOf(findings);
    }

    /// What differs, in one sentence.
    ///
    /// @param words the text of a phrase
    public String sentence(Function<Phrase, String> words) {
        String first = words.apply(records.counts().sentence());
        return answers.map(diff -> first + "; " + words.apply(summary(diff))).orElse(first);
    }

    private static Phrase summary(AnswerDiff diff) {
        if (diff.isEmpty()) {
            return Phrase.of("changes.answers.same");
        }
        return diff.questionsAside() == 0
                ? Phrase.of("changes.answers.differ", diff.questions())
                : Phrase.of(
                        "changes.answers.differ-aside", diff.questions(), diff.questionsAside());
    }

    /// Whether the zones say the same.
    public boolean isEmpty() {
        return records.counts().all() == 0 && answers.map(AnswerDiff::isEmpty).orElse(true);
    }

    String name(Difference difference) {
        return difference.entry().name().relativeTo(zone);
    }
}
