package org.zonewright.analysis.plan.report;

import java.util.List;

/// GitHub Flavored Markdown around text of any kind.
public final class Markdown {

    private Markdown() {}

    /// Text with nothing in it that Markdown would take for its own, on one line.
    public static String plain(String text) {
        return oneLine(text).replaceAll("([\\\\`*_|<>#~&\\[\\]])", "\\\\$1");
    }

    /// A code span, which in a table must not hold a plain vertical bar.
    public static String code(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        String inner = oneLine(text).replace("|", "\\|");
        return fence + pad + inner + pad + fence;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    /// One line of a table.
    ///
    /// @param cells in Markdown
    public static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /// The lines that a table begins with.
    public static List<String> head(List<String> titles) {
        return List.of(row(titles), "|---".repeat(titles.size()) + "|");
    }
}
