package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Node;

import java.util.List;
import java.util.Optional;

/// The graph with coordinates, in pixels from the upper left corner.
///
/// @param boxes in the order of the graph's nodes; none overlaps another
/// @param wires in the order of the graph's edges
/// @param known how parts of the graph were laid out, to spare the work for the next snapshot
public record Drawing(
        AliasGraph graph,
        double width,
        double height,
        List<Box> boxes,
        List<Wire> wires,
        KnownParts known) {

    /// @param isWrong whether it is missing or part of a loop
    public record Box(
            Node node, Face face, boolean isWrong, double x, double y, double w, double h) {

        public double right() {
            return x + w;
        }

        public double bottom() {
            return y + h;
        }

        public double centreX() {
            return x + w / 2;
        }

        public double centreY() {
            return y + h / 2;
        }

        /// Where the edge of a member starts, on the right side.
        public double portY(int member) {
            return y + Faces.portY(face, member);
        }

        /// Where edges arrive, on the left side.
        public double entryY() {
            return y + Faces.entryY(face);
        }
    }

    /// @param startX where it leaves a node
    /// @param path from there on, to where the arrow's head begins
    /// @param heading where the arrow points
    /// @param tag what is written on it
    public record Wire(
            Edge edge,
            double startX,
            double startY,
            List<Segment> path,
            Heading heading,
            Optional<Tag> tag) {
        public Wire {
            path = List.copyOf(path);
        }
    }

    public enum Heading {
        RIGHT,
        UP
    }

    /// A piece of a wire, from where the last one ended.
    public sealed interface Segment {

        double x();

        double y();

        record Line(double x, double y) implements Segment {}

        /// A cubic Bézier curve by its two control points and its end.
        record Curve(double x1, double y1, double x2, double y2, double x, double y)
                implements Segment {}
    }

    /// @param x of its left side
    /// @param y of its middle
    public record Tag(String text, double x, double y, double w) {}

    public Drawing {
        boxes = List.copyOf(boxes);
        wires = List.copyOf(wires);
    }
}
