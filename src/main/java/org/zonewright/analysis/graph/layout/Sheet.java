package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/// Puts the parts one below the other, the larger first, in as many strips as keep the sheet from
/// growing too tall.
///
/// @param known what stands where it stood is not drawn again
record Sheet(AliasGraph graph, Widths widths, KnownParts known) {

    /// Ends stand in this column or further right: after a question, a group and its target.
    private static final int ENDS = 3;

    /// How many times as tall as wide the sheet may be.
    private static final double TALLEST = 3.2;

    /// @param materials of the graph's components
    /// @param layouts theirs
    Drawing draw(List<Material> materials, List<PartLayout> layouts) {
        int deepest = layouts.stream().mapToInt(PartLayout::layers).max().orElse(0);
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < materials.size(); i++) {
            placed.add(placed(materials.get(i), layouts.get(i), Math.min(ENDS, deepest)));
        }
        placed.sort(Comparator.comparingInt(part -> -part.part().nodes().size()));
        Columns columns = columns(placed);
        return drawing(columns, spots(placed, columns));
    }

    private Placed placed(Material material, PartLayout layout, int last) {
        return known.spot(material.component())
                .map(Spot::placed)
                .filter(it -> it.last() == last)
                .orElseGet(() -> Placed.of(material, layout, last));
    }

    private List<Spot> spots(List<Placed> placed, Columns columns) {
        boolean sameColumns = known.hasColumns(columns);
        double stripWidth = columns.width() + Sizes.BETWEEN_STRIPS;
        double limit = stripHeight(placed, stripWidth);
        double x = Sizes.MARGIN;
        double y = Sizes.MARGIN;
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < placed.size(); i++) {
            Placed part = placed.get(i);
            if (y > Sizes.MARGIN && y + part.height() > limit + Sizes.MARGIN) {
                x += stripWidth;
                y = Sizes.MARGIN;
            }
            double left = x;
            double top = y;
            spots.add(
                    known.spot(part.material().component())
                            .filter(spot -> sameColumns && spot.isAt(part, left, top))
                            .orElseGet(() -> Spot.of(part, columns, left, top)));
            y += part.height() + between(placed, i);
        }
        return spots;
    }

    private Drawing drawing(Columns columns, List<Spot> spots) {
        double right = Sizes.MARGIN + columns.width();
        double bottom = 0;
        var at = new IdentityHashMap<Component, Spot>();
        for (Spot spot : spots) {
            right = Math.max(right, Math.max(spot.x() + columns.width(), spot.right()));
            bottom = Math.max(bottom, spot.y() + spot.placed().height());
            at.put(spot.placed().material().component(), spot);
        }
        var boxes = new ArrayList<Drawing.Box>();
        var wires = new ArrayList<Drawing.Wire>();
        for (Component component : graph.components()) {
            Spot spot = Objects.requireNonNull(at.get(component));
            boxes.addAll(spot.boxes());
            wires.addAll(spot.wires());
        }
        return new Drawing(
                graph,
                right + Sizes.MARGIN,
                bottom + Sizes.MARGIN,
                boxes,
                wires,
                new KnownParts(spots, columns));
    }

    private Columns columns(List<Placed> placed) {
        int last = 0;
        for (Placed part : placed) {
            for (int column : part.columns()) {
                last = Math.max(last, column);
            }
        }
        double[] room = new double[last + 1];
        double[] stubs = new double[last + 1];
        room[0] = widths.pill();
        for (Placed part : placed) {
            for (int node : part.part().nodes()) {
                int column = part.columns().get(node);
                Face face = part.material().faces().get(node);
                room[column] = Math.max(room[column], widths.of(face));
            }
            for (int edge : part.part().edges()) {
                TagText tag = part.material().tags().get(edge);
                int column = part.columns().get(part.material().from(edge));
                if (!tag.isEmpty()) {
                    stubs[column] = Math.max(stubs[column], Sizes.TAG_LEAD + tag.w());
                }
            }
        }
        return new Columns(widths, room, stubs);
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
}
