package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Loop;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.layout.Drawing.Box;
import org.zonewright.analysis.graph.layout.Drawing.Heading;
import org.zonewright.analysis.graph.layout.Drawing.Segment;
import org.zonewright.analysis.graph.layout.Drawing.Wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the parts one below the other, in as many strips as keep the sheet from growing too tall.
final class Sheet {

    /// Ends stand in this column or further right: after a question, a group and its target.
    private static final int ENDS = 3;

    /// How many times as tall as wide the sheet may be.
    private static final double TALLEST = 3.2;

    private final Material material;
    private final List<Node> nodes;
    private final Box[] boxes;
    private final Wire[] wires;
    private final Set<String> looping = new HashSet<>();

    Sheet(Material material) {
        this.material = material;
        nodes = material.graph().nodes();
        boxes = new Box[nodes.size()];
        wires = new Wire[material.graph().edges().size()];
        for (Loop loop : material.graph().loops()) {
            looping.addAll(loop.ids());
        }
    }

    Drawing draw(List<Part> parts, List<PartLayout> layouts, KnownParts known) {
        int deepest = layouts.stream().mapToInt(PartLayout::layers).max().orElse(0);
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < parts.size(); i++) {
            placed.add(Placed.of(parts.get(i), layouts.get(i), nodes, Math.min(ENDS, deepest)));
        }
        Columns columns = columns(placed);
        double stripWidth = columns.width() + Sizes.BETWEEN_STRIPS;
        double limit = stripHeight(placed, stripWidth);
        double x = Sizes.MARGIN;
        double y = Sizes.MARGIN;
        double bottom = 0;
        for (int i = 0; i < placed.size(); i++) {
            Placed part = placed.get(i);
            if (y > Sizes.MARGIN && y + part.height() > limit + Sizes.MARGIN) {
                x += stripWidth;
                y = Sizes.MARGIN;
            }
            put(part, columns, x, y);
            y += part.height();
            bottom = Math.max(bottom, y);
            y += between(placed, i);
        }
        double right = Math.max(x + columns.width(), rightmost());
        return new Drawing(
                material.graph(),
                right + Sizes.MARGIN,
                bottom + Sizes.MARGIN,
                List.of(boxes),
                List.of(wires),
                known);
    }

    private double rightmost() {
        return Arrays.stream(wires)
                .flatMap(wire -> wire.path().stream())
                .mapToDouble(Segment::x)
                .max()
                .orElse(0);
    }

    private Columns columns(List<Placed> placed) {
        int count =
                placed.stream()
                        .flatMap(part -> part.columns().values().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        double[] widths = new double[count + 1];
        double[] stubs = new double[count + 1];
        widths[0] = material.widths().pill();
        for (Placed part : placed) {
            part.columns()
                    .forEach(
                            (node, column) ->
                                    widths[column] =
                                            Math.max(
                                                    widths[column],
                                                    material.widths().of(face(node))));
            for (int edge : part.part().edges()) {
                TagText tag = material.tags().get(edge);
                int column = part.columns().getOrDefault(material.from(edge), 0);
                if (!tag.isEmpty()) {
                    stubs[column] = Math.max(stubs[column], Sizes.TAG_LEAD + tag.w());
                }
            }
        }
        return new Columns(widths, stubs);
    }

    private Face face(int node) {
        return material.faces().get(node);
    }

    private static double between(List<Placed> placed, int above) {
        int below = Math.min(above + 1, placed.size() - 1);
        boolean areLines =
                placed.get(above).height() <= Sizes.CARD_HEIGHT
                        && placed.get(below).height() <= Sizes.CARD_HEIGHT;
        return areLines ? Sizes.BETWEEN_LINES : Sizes.BETWEEN_PARTS;
    }

    private static double stripHeight(List<Placed> placed, double width) {
        double all = 0;
        for (int i = 0; i < placed.size(); i++) {
            all += placed.get(i).height() + between(placed, i);
        }
        double tallest = placed.stream().mapToDouble(Placed::height).max().orElse(0);
        double strips = Math.max(1, Math.ceil(Math.sqrt(all / (TALLEST * width))));
        return Math.max(tallest, all / strips);
    }

    private void put(Placed placed, Columns columns, double x, double y) {
        Part part = placed.part();
        for (int i = 0; i < part.nodes().size(); i++) {
            int node = part.nodes().get(i);
            double left = x + columns.left(placed.columns().getOrDefault(node, 0));
            boxes[node] = box(node, left, y + placed.layout().y().get(i));
        }
        var routes = new Routes(material, columns, placed, x, y, boxes);
        for (int i = 0; i < part.edges().size(); i++) {
            wires[part.edges().get(i)] = routes.forward(i);
        }
        for (int i = 0; i < part.back().size(); i++) {
            wires[part.back().get(i)] = routes.back(i);
        }
        for (int node : part.nodes()) {
            ask(node, x);
        }
    }

    private Box box(int node, double x, double y) {
        Face face = face(node);
        boolean isWrong =
                nodes.get(node) instanceof Node.Missing || looping.contains(nodes.get(node).id());
        return new Box(
                nodes.get(node),
                face,
                isWrong,
                x,
                y,
                material.widths().of(face),
                Faces.height(face));
    }

    /// Puts the question of a group beside it.
    private void ask(int group, double x) {
        int edge = material.asking(group);
        if (edge >= 0) {
            Box to = boxes[group];
            int question = material.from(edge);
            Box pill = box(question, x, to.entryY() - Sizes.PILL_HEIGHT / 2);
            boxes[question] = pill;
            wires[edge] = straight(material.edge(edge), pill, to);
        }
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
}
