package org.zonewright.codec.report;

import org.zonewright.codec.Codec;
import org.zonewright.codec.Loss;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// The record sets as a table of GitHub's Markdown, for tickets and wikis.
public final class MarkdownReport implements Codec {

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public List<String> extensions() {
        return List.of("md");
    }

    @Override
    public List<Loss> write(Zone zone, Appendable out) throws IOException {
        var words = new ReportWords();
        out.append("# ").append(escape(zone.name().route53())).append("\n\n");
        for (String line : ReportHead.lines(zone, words)) {
            out.append("- ").append(escape(line)).append('\n');
        }
        List<String> headers = ReportRow.HEADERS.stream().map(key -> words.text(key)).toList();
        out.append('\n').append(row(headers)).append("|---".repeat(headers.size())).append("|\n");
        for (RecordSet set : zone.sets()) {
            ReportRow row = ReportRow.of(set, words);
            out.append(
                    row(
                            List.of(
                                    escape(row.name()),
                                    escape(row.type()),
                                    row.ttl(),
                                    row.values().stream()
                                            .map(MarkdownReport::escape)
                                            .collect(Collectors.joining("<br>")),
                                    escape(row.routing()),
                                    escape(row.identifier()),
                                    escape(row.healthCheck()))));
        }
        return ReportLosses.of(zone);
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /// Each sign that Markdown or HTML could take for markup stands behind a backslash or as an
    /// entity; line ends become blanks, since a row is one line.
    static String escape(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\n', '\r', '\t', '\u2028', '\u2029' -> out.append(' ');
                case '\\', '|', '`', '*', '_', '[', ']', '#', '~', '!', '$', '{', '}', '@', ':' ->
                        entityOrEscape(out, c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /// `@name` and `http:` become mentions and links whatever stands before them.
    private static void entityOrEscape(StringBuilder out, char c) {
        switch (c) {
            case '@' -> out.append("&#64;");
            case ':' -> out.append("&#58;");
            default -> out.append('\\').append(c);
        }
    }
}
