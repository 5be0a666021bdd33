package org.zonewright.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Text in columns, each as wide as its widest cell but the last.
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /// @param cells as many in every row
    void add(String... cells) {
        rows.add(List.of(cells));
    }

    void print(PrintStream out) {
        int[] widths = widths();
        var line = new StringBuilder();
        for (List<String> row : rows) {
            line.setLength(0);
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                line.append(i == 0 ? "" : GAP).append(cell);
                boolean isLast = i == row.size() - 1;
                line.repeat(' ', isLast ? 0 : widths[i] - cell.codePointCount(0, cell.length()));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int[] widths() {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                widths[i] = Math.max(widths[i], cell.codePointCount(0, cell.length()));
            }
        }
        return widths;
    }
}
