package org.zonewright.codec;

import java.util.Arrays;
import java.util.NavigableMap;

/// Where the lines of a text begin: what turns offsets into places, without the text.
public final class LineStarts {

    private final int[] starts;
    private final int length;
    private final NavigableMap<Integer, Integer> included;

    private LineStarts(int[] starts, int length, NavigableMap<Integer, Integer> included) {
        this.starts = starts;
        this.length = length;
        this.included = included;
    }

    /// @param length how many of the characters count
    /// @param included where texts are included whose offsets begin with each key
    static LineStarts of(char[] chars, int length, NavigableMap<Integer, Integer> included) {
        int[] starts = new int[1024];
        int lines = 1;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c > '\r') {
                continue; // nearly all
            }
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == length || chars[i + 1] != '\n'));
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return new LineStarts(Arrays.copyOf(starts, lines), length, included);
    }

    /// @param offset from 0, in UTF-16 units, up to the length of the text, or within an included
    ///   one
    public Location locate(int offset) {
        if (offset > length) {
            return locate(included.floorEntry(offset).getValue());
        }
        int line = Arrays.binarySearch(starts, offset);
        int index = line >= 0 ? line : -line - 2;
        return new Location(index + 1, offset - starts[index] + 1);
    }
}
