package org.zonewright.codec;

import java.util.Arrays;

/// Where the lines of a text begin: what turns offsets into places, without the text.
public final class LineStarts {

    private final int[] starts;

    private LineStarts(int[] starts) {
        this.starts = starts;
    }

    /// @param length how many of the characters count
    static LineStarts of(char[] chars, int length) {
        int[] starts = new int[1024];
        int lines = 1;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == length || chars[i + 1] != '\n'));
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return new LineStarts(Arrays.copyOf(starts, lines));
    }

    /// @param offset from 0, in UTF-16 units, up to the length of the text
    public Location locate(int offset) {
        int line = Arrays.binarySearch(starts, offset);
        int index = line >= 0 ? line : -line - 2;
        return new Location(index + 1, offset - starts[index] + 1);
    }
}
