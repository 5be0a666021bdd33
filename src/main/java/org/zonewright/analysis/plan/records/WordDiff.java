package org.zonewright.analysis.plan.records;

import org.zonewright.analysis.plan.records.Piece.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which words of a text went and which came: the longest common subsequence of its words, numbers
/// and signs.
final class WordDiff {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+|\\s+|.", Pattern.DOTALL);

    /// Words; beyond it a text is marked as a whole, since the work grows with the square.
    private static final int LONGEST = 600;

    private WordDiff() {}

    static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > LONGEST || now.size() > LONGEST) {
            return whole(before, after);
        }
        int[][] common = common(old, now);
        var pieces = new Joined();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pieces.add(Mark.SAME, old.get(i++));
                j++;
            } else if (j == now.size()
                    || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Mark.GOES, old.get(i++));
            } else {
                pieces.add(Mark.COMES, now.get(j++));
            }
        }
        List<Piece> parts = pieces.list();
        return kept(parts) * 3 < Math.max(before.length(), after.length())
                ? whole(before, after)
                : parts;
    }

    /// Characters that stayed: where they are few, marking word by word says nothing.
    private static int kept(List<Piece> pieces) {
        int kept = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Said(Mark mark, String text) && mark == Mark.SAME) {
                kept += text.length();
            }
        }
        return kept;
    }

    private static List<Piece> whole(String before, String after) {
        return List.of(new Piece.Said(Mark.GOES, before), new Piece.Said(Mark.COMES, after));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] lengths = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                lengths[i][j] =
                        old.get(i).equals(now.get(j))
                                ? lengths[i + 1][j + 1] + 1
                                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /// Words of one mark in a row as one piece; within a change what goes stands before what comes.
    private static final class Joined {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder goes = new StringBuilder();
        private final StringBuilder comes = new StringBuilder();

        void add(Mark mark, String word) {
            if (mark == Mark.SAME) {
                flushChange();
                same.append(word);
            } else {
                flush(Mark.SAME, same);
                (mark == Mark.GOES ? goes : comes).append(word);
            }
        }

        List<Piece> list() {
            flush(Mark.SAME, same);
            flushChange();
            return pieces;
        }

        private void flushChange() {
            flush(Mark.GOES, goes);
            flush(Mark.COMES, comes);
        }

        private void flush(Mark mark, StringBuilder text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece.Said(mark, text.toString()));
                text.setLength(0);
            }
        }
    }
}
