package org.zonewright.analysis.plan.report;

import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.analysis.plan.records.Piece;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A report in GitHub Flavored Markdown: what went is struck through, what came is bold.
public final class MarkdownReport {

    private final Function<Phrase, String> words;
    private final List<String> lines = new ArrayList<>();

    private MarkdownReport(Function<Phrase, String> words) {
        this.words = words;
    }

    /// @param words the text of a phrase
    public static String of(Report report, Function<Phrase, String> words) {
        var writing = new MarkdownReport(words);
        writing.write(report);
        return String.join("\n", writing.lines) + "\n";
    }

    private void write(Report report) {
        lines.add("## " + code(report.from()) + " → " + code(report.to()));
        lines.add("");
        lines.add(report.sentence().stream().map(words).collect(Collectors.joining(" ")));
        records(report);
    }

    private void records(Report report) {
        if (report.records().differences().isEmpty()) {
            return;
        }
        heading("changes.records");
        table(
                "changes.column.what",
                "changes.column.name",
                "changes.column.type",
                "changes.column.change");
        for (Difference one : report.records().differences()) {
            String kind = words.apply(Phrase.of("changes.kind." + one.kind().id()));
            row(
                    kind,
                    code(report.name(one)),
                    one.entry().type().mnemonic(),
                    line(one.line(), one.kind()));
        }
    }

    private void heading(String key) {
        lines.add("");
        lines.add("### " + words.apply(Phrase.of(key)));
        lines.add("");
    }

    private void table(String... keys) {
        row(List.of(keys).stream().map(key -> words.apply(Phrase.of(key))).toArray(String[]::new));
        lines.add("|---".repeat(keys.length) + "|");
    }

    private void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
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

    /// A code span, which in a table must not hold a plain vertical bar.
    static String code(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        String plain = text.replaceAll("\\R", " ").replace("|", "\\|");
        return fence + pad + plain + pad + fence;
    }
}
