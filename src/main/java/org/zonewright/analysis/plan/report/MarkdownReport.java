package org.zonewright.analysis.plan.report;

import static org.zonewright.analysis.plan.report.Markdown.code;
import static org.zonewright.analysis.plan.report.Markdown.plain;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.analysis.plan.records.Piece;
import org.zonewright.analysis.resolve.QuestionCommand;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A report in GitHub Flavored Markdown: what went is struck through, what came is bold.
public final class MarkdownReport {

    private final Function<Phrase, String> words;
    private final Geography geography;
    private final List<String> lines = new ArrayList<>();

    private MarkdownReport(Function<Phrase, String> words, Geography geography) {
        this.words = words;
        this.geography = geography;
    }

    /// @param words the text of a phrase
    public static String of(Report report, Function<Phrase, String> words, Geography geography) {
        var writing = new MarkdownReport(words, geography);
        writing.write(report);
        return String.join("\n", writing.lines) + "\n";
    }

    private void write(Report report) {
        lines.add("## " + code(report.from()) + " → " + code(report.to()));
        lines.add("");
        lines.add(report.sentence(words));
        report.answers()
                .ifPresent(
                        diff -> {
                            answers(report, "changes.side-effects", diff.sideEffects());
                            answers(report, "changes.answers", diff.meant());
                        });
        records(report);
        findings(report);
    }

    private void answers(Report report, String heading, List<AnswerChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        heading(heading);
        table(Report.ANSWER_COLUMNS);
        var told = new AnswerWords(words, report.zone(), geography);
        for (AnswerChange change : changes) {
            row(
                    code(told.names(change)),
                    told.types(change),
                    plain(told.where(change)),
                    code(told.before(change)),
                    code(told.after(change)),
                    plain(told.because(change)),
                    code(QuestionCommand.simulate(report.to(), change.question())));
        }
    }

    private void records(Report report) {
        if (report.records().differences().isEmpty()) {
            return;
        }
        heading("changes.records");
        table(Report.RECORD_COLUMNS);
        for (Difference one : report.records().differences()) {
            String kind = words.apply(Phrase.of("changes.kind." + one.kind().id()));
            row(
                    kind,
                    code(report.name(one)),
                    one.entry().type().mnemonic(),
                    line(one.line(), one.kind()));
        }
    }

    private void findings(Report report) {
        if (report.findings().isEmpty()) {
            return;
        }
        heading("changes.findings");
        table(Report.FINDING_COLUMNS);
        for (Finding finding : report.findings()) {
            row(
                    finding.severity().id(),
                    code(finding.name().relativeTo(report.zone())),
                    finding.type().map(RecordType::mnemonic).orElse(""),
                    code(finding.rule()),
                    plain(words.apply(finding.sentence())));
        }
    }

    private void heading(String key) {
        lines.add("");
        lines.add("### " + words.apply(Phrase.of(key)));
        lines.add("");
    }

    private void table(List<String> keys) {
        lines.addAll(Markdown.head(keys.stream().map(key -> words.apply(Phrase.of(key))).toList()));
    }

    private void row(String... cells) {
        lines.add(Markdown.row(List.of(cells)));
    }

    private String line(List<Piece> pieces, Difference.Kind kind) {
        boolean isWhole = kind == Difference.Kind.ADDED || kind == Difference.Kind.DELETED;
        return new PieceText(words, (mark, text) -> marked(isWhole, mark, text)).of(pieces);
    }

    private static String marked(boolean isWhole, Piece.Mark mark, String text) {
        if (text.isBlank()) {
            return text;
        }
        String code = code(text);
        return switch (mark) {
            case SAME -> code;
            case GOES -> "~~" + code + "~~";
            case COMES -> isWhole ? code : "**" + code + "**";
        };
    }
}
