package org.zonewright.gui.table;

import java.util.BitSet;
import java.util.List;

/// The texts that the filter looks through, of many rows in one string.
final class ShelfText {

    private final String text;

    /// Where the text of each row ends.
    private final int[] ends;

    private final RowTexts maker;

    private ShelfText(String text, int[] ends, RowTexts maker) {
        this.text = text;
        this.ends = ends;
        this.maker = maker;
    }

    static ShelfText of(List<Row> rows, RowTexts maker) {
        var text = new StringBuilder();
        var ends = new int[rows.size()];
        for (int at = 0; at < ends.length; at++) {
            text.append(maker.of(rows.get(at)));
            ends[at] = text.length();
        }
        return new ShelfText(text.toString(), ends, maker);
    }

    boolean isBy(RowTexts other) {
        return maker.equals(other);
    }

    /// The places of the rows whose text contains a word.
    ///
    /// @param word in lower case, not empty
    BitSet holding(String word) {
        var holding = new BitSet(ends.length);
        int row = 0;
        int found = text.indexOf(word);
        while (found >= 0) {
            while (ends[row] <= found) {
                row++;
            }
            if (found + word.length() <= ends[row]) { // else it begins in one row, ends in another
                holding.set(row);
            }
            found = text.indexOf(word, ends[row]);
        }
        return holding;
    }
}
