package org.zonewright.analysis.graph.layout;

import java.util.List;

/// All that the layout of a connected part depends on: sizes, ports and edges, in order.
///
/// @param edges without those that close loops
record PartShape(List<Knot> knots, List<Link> edges) {

    /// @param entry where edges arrive, from the top of its left side
    /// @param ports where edges leave, from the top of its right side, downward
    /// @param isLast whether it stands in the last layer
    record Knot(double w, double h, double entry, List<Double> ports, boolean isLast) {}

    /// @param from index of a knot
    /// @param port index of a port of that knot
    /// @param to index of a knot
    record Link(int from, int port, int to) {}
}
