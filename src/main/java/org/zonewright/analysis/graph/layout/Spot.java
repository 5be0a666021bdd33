package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.layout.Drawing.Box;
import org.zonewright.analysis.graph.layout.Drawing.Heading;
import org.zonewright.analysis.graph.layout.Drawing.Segment;
import org.zonewright.analysis.graph.layout.Drawing.Wire;

import java.util.List;
import java.util.Optional;

/// A part at its place on the sheet.
///
/// @param x of its strip's left side
/// @param boxes of the component's nodes
/// @param wires of the component's edges
/// @param right how far those reach
record Spot(Placed placed, double x, double y, List<Box> boxes, List<Wire> wires, double right) {

    static Spot of(Placed placed, Columns columns, double x, double y) {
        var boxes = new Box[placed.material().faces().size()];
        var wires = new Wire[placed.material().tags().size()];
        Part part = placed.part();
        for (int i = 0; i < part.nodes().size(); i++) {
            int node = part.nodes().get(i);
            double left = x + columns.left(placed.columns().get(node));
            boxes[node] =
                    box(placed.material(), columns, node, left, y + placed.layout().y().get(i));
        }
        var routes = new Routes(placed, columns, x, y, boxes);
        for (int i = 0; i < part.edges().size(); i++) {
            wires[part.edges().get(i)] = routes.forward(i);
        }
        for (int i = 0; i < part.back().size(); i++) {
            wires[part.back().get(i)] = routes.back(i);
        }
        placed.material()
                .asked()
                .forEach(
                        (group, edge) -> {
                            int question = placed.material().from(edge);
                            double top = boxes[group].entryY() - Sizes.PILL_HEIGHT / 2;
                            Box pill = box(placed.material(), columns, question, x, top);
                            boxes[question] = pill;
                            wires[edge] =
                                    straight(placed.material().edge(edge), pill, boxes[group]);
                        });
        return new Spot(placed, x, y, List.of(boxes), List.of(wires), right(wires));
    }

    private static Box box(Material material, Columns columns, int node, double x, double y) {
        Face face = material.faces().get(node);
        return new Box(
                material.node(node),
                face,
                material.isWrong(node),
                x,
                y,
                columns.nodes().of(face),
                Faces.height(face));
    }

    private static Wire straight(Edge edge, Box from, Box to) {
        return new Wire(
                edge,
                from.right(),
                from.centreY(),
                List.of(new Segment.Line(to.x() - Sizes.ARROW, to.entryY())),
                Heading.RIGHT,
                Optional.empty());
    }

    private static double right(Wire[] wires) {
        double right = 0;
        for (Wire wire : wires) {
            for (Segment segment : wire.path()) {
                right = Math.max(right, segment.x());
            }
        }
        return right;
    }

    /// Whether this is the same part at the same place; it has been drawn with the same columns.
    boolean isAt(Placed other, double otherX, double otherY) {
        return placed == other && x == otherX && y == otherY;
    }
}
