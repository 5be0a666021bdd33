package org.zonewright.analysis.plan.report;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.analysis.plan.records.Piece;
import org.zonewright.analysis.resolve.QuestionCommand;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.function.Function;

/// A report as one page of HTML that needs no other file, light or dark as its reader is.
public final class HtmlReport {

    private static final String STYLE =
            """
            :root { color-scheme: light dark }
            body { font: 14px/1.5 Inter, system-ui, sans-serif; margin: 2em auto; max-width: 80em; padding: 0 1em }
            h1 { font-size: 1.4em } h2 { font-size: 1.1em; margin-top: 1.6em }
            table { border-collapse: collapse; width: 100% }
            th, td { text-align: left; vertical-align: top; padding: .3em .7em; border-bottom: 1px solid #8884 }
            code { font: 12px/1.5 "JetBrains Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere }
            ins { background: #2da44e33; text-decoration: none } del { background: #cf222e33 }
            .side { background: #bf870033 } .muted { opacity: .7 }
            """;

    private final Function<Phrase, String> words;
    private final Geography geography;
    private final StringBuilder out = new StringBuilder();

    private HtmlReport(Function<Phrase, String> words, Geography geography) {
        this.words = words;
        this.geography = geography;
    }

    /// @param words the text of a phrase
    public static String of(Report report, Function<Phrase, String> words, Geography geography) {
        var writing = new HtmlReport(words, geography);
        writing.write(report);
        return writing.out.toString();
    }

    private void write(Report report) {
        String title = escaped(report.from()) + " → " + escaped(report.to());
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<title>").append(title).append("</title>\n<style>\n").append(STYLE);
        out.append("</style>\n</head>\n<body>\n<h1>").append(title).append("</h1>\n<p>");
        out.append(escaped(report.sentence(words)));
        out.append("</p>\n");
        report.answers()
                .ifPresent(
                        diff -> {
                            answers(report, "changes.side-effects", diff.sideEffects());
                            answers(report, "changes.answers", diff.meant());
                        });
        records(report);
        findings(report);
        out.append("</body>\n</html>\n");
    }

    private void answers(Report report, String heading, List<AnswerChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        begin(heading, Report.ANSWER_COLUMNS);
        var told = new AnswerWords(words, report.zone(), geography);
        for (AnswerChange change : changes) {
            row(
                    change.isSideEffect() ? "side" : "",
                    code(told.names(change)),
                    code(told.types(change)),
                    escaped(told.where(change)),
                    code(told.before(change)),
                    code(told.after(change)),
                    escaped(told.because(change)),
                    code(QuestionCommand.simulate(report.to(), change.question())));
        }
        out.append("</table>\n");
    }

    private void records(Report report) {
        if (report.records().differences().isEmpty()) {
            return;
        }
        begin("changes.records", Report.RECORD_COLUMNS);
        for (Difference one : report.records().differences()) {
            row(
                    "",
                    escaped(words.apply(Phrase.of("changes.kind." + one.kind().id()))),
                    code(report.name(one)),
                    code(one.entry().type().mnemonic()),
                    line(one.line()));
        }
        out.append("</table>\n");
    }

    private void findings(Report report) {
        if (report.findings().isEmpty()) {
            return;
        }
        begin("changes.findings", Report.FINDING_COLUMNS);
        for (Finding finding : report.findings()) {
            row(
                    "",
                    finding.severity().id(),
                    code(finding.name().relativeTo(report.zone())),
                    code(finding.type().map(RecordType::mnemonic).orElse("")),
                    code(finding.rule()),
                    escaped(words.apply(finding.sentence())));
        }
        out.append("</table>\n");
    }

    private void begin(String heading, List<String> columns) {
        out.append("<h2>").append(escaped(words.apply(Phrase.of(heading)))).append("</h2>\n");
        out.append("<table>\n<tr>");
        for (String column : columns) {
            out.append("<th>").append(escaped(words.apply(Phrase.of(column)))).append("</th>");
        }
        out.append("</tr>\n");
    }

    private void row(String style, String... cells) {
        out.append(style.isEmpty() ? "<tr>" : "<tr class=\"" + style + "\">");
        for (String cell : cells) {
            out.append("<td>").append(cell).append("</td>");
        }
        out.append("</tr>\n");
    }

    private String line(List<Piece> pieces) {
        return new PieceText(phrase -> escaped(words.apply(phrase)), HtmlReport::marked).of(pieces);
    }

    private static String marked(Piece.Mark mark, String text) {
        return switch (mark) {
            case SAME -> code(text);
            case GOES -> "<del>" + code(text) + "</del>";
            case COMES -> "<ins>" + code(text) + "</ins>";
        };
    }

    private static String code(String text) {
        return "<code>" + escaped(text) + "</code>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
