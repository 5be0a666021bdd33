package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.Component;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Node;

import java.util.ArrayList;
import java.util.List;

/// All that the layout of a connected part depends on: heights, ports and edges, in order. Not how
/// wide its nodes are, since columns are set apart later.
///
/// @param edges without those that close loops
record PartShape(List<Knot> knots, List<Link> edges) {

    /// @param entry where edges arrive, from the top of its left side
    /// @param ports where edges leave, from the top of its right side, downward
    /// @param isLast whether it stands in the last layer
    record Knot(double h, double entry, List<Double> ports, boolean isLast) {}

    /// @param from index of a knot
    /// @param port index of a port of that knot
    /// @param to index of a knot
    record Link(int from, int port, int to) {}

    static PartShape of(Component component, Part part, Ends ends, List<Face> faces) {
        int[] within = new int[faces.size()];
        var knots = new ArrayList<Knot>();
        for (int node : part.nodes()) {
            within[node] = knots.size();
            Face face = faces.get(node);
            var ports = new ArrayList<Double>();
            for (int i = 0; i < Math.max(1, face.rows().size()); i++) {
                ports.add(Faces.portY(face, i));
            }
            knots.add(
                    new Knot(
                            Faces.height(face),
                            Faces.entryY(face),
                            ports,
                            component.nodes().get(node) instanceof Node.Endpoint));
        }
        var links = new ArrayList<Link>();
        for (int index : part.edges()) {
            Edge edge = component.edges().get(index);
            int from = ends.from(index);
            int port = faces.get(from).rows().isEmpty() ? 0 : edge.member();
            links.add(new Link(within[from], port, within[ends.to(index)]));
        }
        return new PartShape(List.copyOf(knots), List.copyOf(links));
    }
}
