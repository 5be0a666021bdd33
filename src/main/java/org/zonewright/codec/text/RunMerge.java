package org.zonewright.codec.text;

import java.util.stream.IntStream;

/// Sorts rows that come in few runs, as files have them: with little more comparisons than where
/// the runs meet. Rows that compare as equal stay in their order.
///
/// @param rows compares two rows by their indices
record RunMerge(Comparison rows) {

    /// Compares two rows.
    interface Comparison {
        int compare(int one, int other);
    }

    /// @param falls the rows that are less than the one before them: where runs begin, but the
    ///   first
    /// @return the rows in order
    int[] order(int[] falls, int size) {
        int[] order = IntStream.range(0, size).toArray();
        int[] runs = IntStream.concat(IntStream.of(falls), IntStream.of(size)).toArray();
        while (runs.length > 1) {
            int[] next = new int[(runs.length + 1) / 2];
            int begin = 0;
            for (int i = 0; i < runs.length; i += 2) {
                int end = runs[Math.min(i + 1, runs.length - 1)];
                if (i + 1 < runs.length) {
                    merge(order, begin, runs[i], end);
                }
                next[i / 2] = end;
                begin = end;
            }
            runs = next;
        }
        return order;
    }

    /// Merges two sorted stretches that follow one another.
    private void merge(int[] order, int from, int middle, int to) {
        int[] left = new int[middle - from];
        System.arraycopy(order, from, left, 0, left.length);
        int l = 0;
        int r = middle;
        int at = from;
        while (l < left.length && r < to) {
            int kept = l;
            l = notBefore(left, l, left.length, order[r], true);
            System.arraycopy(left, kept, order, at, l - kept);
            at += l - kept;
            if (l < left.length) {
                kept = r;
                r = notBefore(order, r, to, left[l], false);
                System.arraycopy(order, kept, order, at, r - kept);
                at += r - kept;
            }
        }
        System.arraycopy(left, l, order, at, left.length - l);
    }

    /// The first place whose row does not come before another: looked for in steps that double, as
    /// it may be near.
    ///
    /// @param keepsEqual whether equal rows come before it too
    private int notBefore(int[] order, int from, int to, int row, boolean keepsEqual) {
        int least = keepsEqual ? 0 : -1;
        int low = from;
        int step = 1;
        while (low < to && rows.compare(order[Math.min(low + step, to) - 1], row) <= least) {
            low = Math.min(low + step, to);
            step *= 2;
        }
        int high = Math.min(low + step, to);
        while (low < high) {
            int half = (low + high) >>> 1;
            if (rows.compare(order[half], row) <= least) {
                low = half + 1;
            } else {
                high = half;
            }
        }
        return low;
    }
}
