package org.zonewright.analysis.graph.layout;

import java.util.Arrays;

/// The columns that all parts share: questions in the first, their record sets in the second, and
/// the ends of the ways together where they can.
final class Columns {

    private final Widths nodes;
    private final double[] left;
    private final double[] right;
    private final double[] stub;

    /// @param nodes how wide they are
    /// @param widths of the columns
    /// @param stubs how much room behind each column the tags on edges take
    Columns(Widths nodes, double[] widths, double[] stubs) {
        this.nodes = nodes;
        left = new double[widths.length];
        right = new double[widths.length];
        stub = Arrays.copyOf(stubs, stubs.length);
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            left[i] = x;
            right[i] = x + widths[i];
            x = right[i] + (i == 0 ? Sizes.PILL_GAP : stubs[i] + Sizes.BEND);
        }
    }

    boolean areSame(Columns other) {
        return nodes.equals(other.nodes)
                && Arrays.equals(left, other.left)
                && Arrays.equals(right, other.right)
                && Arrays.equals(stub, other.stub);
    }

    Widths nodes() {
        return nodes;
    }

    double left(int column) {
        return left[column];
    }

    double right(int column) {
        return right[column];
    }

    /// Where edges behind the column may begin to bend.
    double bend(int column) {
        return right[column] + stub[column];
    }

    double width() {
        return right.length == 0 ? 0 : right[right.length - 1];
    }
}
