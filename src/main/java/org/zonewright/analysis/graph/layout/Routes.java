package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.layout.Drawing.Box;
import org.zonewright.analysis.graph.layout.Drawing.Heading;
import org.zonewright.analysis.graph.layout.Drawing.Segment;
import org.zonewright.analysis.graph.layout.Drawing.Tag;
import org.zonewright.analysis.graph.layout.Drawing.Wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs the edges of one part: straight through columns, bent between them. Edges that close a loop
/// go back below the part.
final class Routes {

    /// From the tag of a set that points at itself to the edge.
    private static final double SELF = 16;

    private final Material material;
    private final Columns columns;
    private final Placed placed;
    private final double dx;
    private final double dy;
    private final Box[] boxes;

    /// @param dx where the strip begins
    /// @param dy where the part begins
    /// @param boxes of the component's nodes; but questions have their places
    Routes(Placed placed, Columns columns, double dx, double dy, Box[] boxes) {
        material = placed.material();
        this.columns = columns;
        this.placed = placed;
        this.dx = dx;
        this.dy = dy;
        this.boxes = boxes;
    }

    /// @param edgeOfPart which of the part's edges
    Wire forward(int edgeOfPart) {
        int index = placed.part().edges().get(edgeOfPart);
        Box from = boxes[material.from(index)];
        Box to = boxes[material.to(index)];
        int column = placed.columns().get(material.from(index));
        int member = material.edge(index).member();
        var path = new ArrayList<Segment>();
        double y = from.portY(member);
        List<Double> passes = placed.passes(edgeOfPart);
        for (double pass : passes) {
            bend(path, y, pass + dy, dx + columns.bend(column), dx + columns.left(column + 1));
            y = pass + dy;
            column++;
        }
        double start = dx + columns.bend(column);
        double end = to.x() - Sizes.ARROW;
        double bendEnd = placed.canStretch() ? end : Math.min(end, dx + columns.left(column + 1));
        bend(path, y, to.entryY(), start, bendEnd);
        if (bendEnd < end) {
            path.add(new Segment.Line(end, to.entryY()));
        }
        return new Wire(
                material.edge(index),
                from.right(),
                from.portY(member),
                path,
                Heading.RIGHT,
                tag(index, from.portY(member)));
    }

    private Optional<Tag> tag(int index, double y) {
        TagText text = material.tags().get(index);
        int column = placed.columns().get(material.from(index));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Tag(
                                text.text(),
                                dx + columns.right(column) + Sizes.TAG_LEAD,
                                y,
                                text.w()));
    }

    private static void bend(List<Segment> path, double y1, double y2, double x1, double x2) {
        path.add(new Segment.Line(x1, y1));
        if (Math.abs(y1 - y2) < 0.5) {
            path.add(new Segment.Line(x2, y2));
        } else {
            double middle = (x1 + x2) / 2;
            path.add(new Segment.Curve(middle, y1, middle, y2, x2, y2));
        }
    }

    /// @param nth which of the part's edges that close loops
    Wire back(int nth) {
        int index = placed.part().back().get(nth);
        LoopTag tag = material.loopTags().get(nth);
        Box from = boxes[material.from(index)];
        Box to = boxes[material.to(index)];
        double lane = dy + placed.layout().height() + Sizes.LANE * (nth + 1) - 6;
        double aside = 6.0 * nth;
        var points = new ArrayList<Point>();
        boolean self = from.node().id().equals(to.node().id());
        double apart = self ? tag.plain().w() / 2 + SELF : 0;
        if (from.face().rows().isEmpty() && placed.isClearBelow(material.from(index))) {
            points.add(new Point(from.centreX() + apart, from.bottom()));
        } else {
            int column = placed.columns().get(material.from(index));
            double y = from.portY(material.edge(index).member());
            points.add(new Point(from.right(), y));
            points.add(new Point(dx + columns.bend(column) + 10 + aside, y));
        }
        points.add(new Point(points.getLast().x(), lane));
        Heading heading = Heading.UP;
        if (placed.isClearBelow(material.to(index))) {
            double x = to.centreX() - apart;
            points.add(new Point(x, lane));
            points.add(new Point(x, to.bottom() + Sizes.ARROW));
        } else {
            heading = Heading.RIGHT;
            points.add(new Point(to.x() - 14 - aside, lane));
            points.add(new Point(to.x() - 14 - aside, to.entryY()));
            points.add(new Point(to.x() - Sizes.ARROW, to.entryY()));
        }
        int end = points.size() - (heading == Heading.UP ? 2 : 3);
        double left = points.get(end).x();
        double right = points.get(end - 1).x();
        double middle = (left + right) / 2;
        TagText text = tag.within(Math.abs(right - left) - 2 * ROUND);
        return new Wire(
                material.edge(index),
                points.getFirst().x(),
                points.getFirst().y(),
                rounded(points),
                heading,
                Optional.of(new Tag(text.text(), middle - text.w() / 2, lane, text.w())));
    }

    private record Point(double x, double y) {

        double to(Point other) {
            return Math.hypot(other.x - x, other.y - y);
        }

        Point towards(Point other, double distance) {
            double part = distance / to(other);
            return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
        }
    }

    private static final double ROUND = 20;

    private static List<Segment> rounded(List<Point> points) {
        var path = new ArrayList<Segment>();
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point at = points.get(i);
            Point after = points.get(i + 1);
            double radius = Math.min(ROUND, Math.min(before.to(at), at.to(after)) / 2);
            if (radius < 0.5) {
                path.add(new Segment.Line(at.x(), at.y()));
                continue;
            }
            Point in = at.towards(before, radius);
            Point out = at.towards(after, radius);
            path.add(new Segment.Line(in.x(), in.y()));
            path.add(new Segment.Curve(at.x(), at.y(), at.x(), at.y(), out.x(), out.y()));
        }
        path.add(new Segment.Line(points.getLast().x(), points.getLast().y()));
        return path;
    }
}
