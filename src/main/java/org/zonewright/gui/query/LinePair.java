package org.zonewright.gui.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One row of two texts side by side.
///
/// @param base empty where the left side has no such line
/// @param draft empty where the right side has none
record LinePair(Optional<String> base, Optional<String> draft) {

    boolean differs() {
        return !base.equals(draft) && !(isComment(base) && isComment(draft));
    }

    /// Heads and counts differ whenever records do, and say nothing new.
    private static boolean isComment(Optional<String> line) {
        return line.filter(text -> text.startsWith(";") && !text.contains("HEADER")).isPresent();
    }

    /// Pairs the lines of two answers so that equal ones stand beside each other, by a longest
    /// common subsequence; answers are short.
    static List<LinePair> align(List<String> base, List<String> draft) {
        int[][] common = common(base, draft);
        var pairs = new ArrayList<LinePair>();
        int i = 0;
        int j = 0;
        while (i < base.size() && j < draft.size()) {
            if (pairs(base.get(i), draft.get(j))) {
                pairs.add(new LinePair(Optional.of(base.get(i++)), Optional.of(draft.get(j++))));
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                pairs.add(new LinePair(Optional.of(base.get(i++)), Optional.empty()));
            } else {
                pairs.add(new LinePair(Optional.empty(), Optional.of(draft.get(j++))));
            }
        }
        base.subList(i, base.size())
                .forEach(line -> pairs.add(new LinePair(Optional.of(line), Optional.empty())));
        draft.subList(j, draft.size())
                .forEach(line -> pairs.add(new LinePair(Optional.empty(), Optional.of(line))));
        return closed(pairs);
    }

    private static int[][] common(List<String> base, List<String> draft) {
        int[][] common = new int[base.size() + 1][draft.size() + 1];
        for (int i = base.size() - 1; i >= 0; i--) {
            for (int j = draft.size() - 1; j >= 0; j--) {
                common[i][j] =
                        pairs(base.get(i), draft.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /// Lines of the same text, or the same kind of head.
    private static boolean pairs(String base, String draft) {
        return base.equals(draft) || (base.startsWith(";; ") && head(base).equals(head(draft)));
    }

    private static String head(String line) {
        return line.substring(0, Math.min(8, line.length()));
    }

    /// A run of lines that only the left has, followed by lines that only the right has, is put
    /// side by side.
    private static List<LinePair> closed(List<LinePair> pairs) {
        var closed = new ArrayList<LinePair>();
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        for (LinePair pair : pairs) {
            if (pair.base().isPresent() && pair.draft().isPresent()) {
                flush(closed, left, right);
                closed.add(pair);
            } else {
                pair.base().ifPresent(left::add);
                pair.draft().ifPresent(right::add);
            }
        }
        flush(closed, left, right);
        return closed;
    }

    private static void flush(List<LinePair> into, List<String> left, List<String> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            into.add(new LinePair(at(left, i), at(right, i)));
        }
        left.clear();
        right.clear();
    }

    private static Optional<String> at(List<String> lines, int index) {
        return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }
}
