package org.zonewright.analysis.graph.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lays out a part with a trunk: ways that lead to it join and never fork, ways that leave it fork
/// and never join. Each branch has a band of its own, so that no edge crosses another. Most parts
/// of a zone are such trees, and a star of n nodes takes O(n) where a layout of whatever graph
/// takes O(n²).
final class TreeLayers {

    /// All edges between two knots, as one.
    ///
    /// @param port where they leave on average, from the top of `from`
    private record Bond(int from, int to, double port) {}

    private final PartShape shape;
    private final List<List<Bond>> in = new ArrayList<>();
    private final List<List<Bond>> out = new ArrayList<>();
    private final int[] layer;

    /// Of each knot's top: first from the top of the knot that its branch hangs from, in the end
    /// from the top of the part.
    private final double[] top;

    /// How far a branch reaches above its knot's top, and below that.
    private final double[] above;

    private final double[] below;
    private final boolean[] isLeft;

    private TreeLayers(PartShape shape) {
        this.shape = shape;
        int count = shape.knots().size();
        layer = new int[count];
        top = new double[count];
        above = new double[count];
        below = shape.knots().stream().mapToDouble(PartShape.Knot::h).toArray();
        isLeft = new boolean[count];
        for (int i = 0; i < count; i++) {
            in.add(new ArrayList<>());
            out.add(new ArrayList<>());
        }
        bind();
    }

    /// @return empty if the part is no such tree
    static Optional<PartLayout> of(PartShape shape) {
        var tree = new TreeLayers(shape);
        int trunk = tree.trunk();
        List<Integer> left = spread(trunk, tree.in, tree.out, Bond::from);
        List<Integer> right = spread(trunk, tree.out, tree.in, Bond::to);
        boolean isTree = left.size() + right.size() - 1 == shape.knots().size();
        return isTree ? Optional.of(tree.layout(left, right)) : Optional.empty();
    }

    private void bind() {
        Map<Long, List<PartShape.Link>> between = new HashMap<>();
        List<List<PartShape.Link>> inOrder = new ArrayList<>();
        for (PartShape.Link link : shape.edges()) {
            long ends = (long) link.from() << Integer.SIZE | link.to();
            between.computeIfAbsent(
                            ends,
                            _ -> {
                                var fresh = new ArrayList<PartShape.Link>();
                                inOrder.add(fresh);
                                return fresh;
                            })
                    .add(link);
        }
        for (List<PartShape.Link> links : inOrder) {
            PartShape.Link first = links.getFirst();
            double port = links.stream().mapToDouble(this::port).average().orElseThrow();
            var bond = new Bond(first.from(), first.to(), port);
            out.get(bond.from()).add(bond);
            in.get(bond.to()).add(bond);
        }
    }

    private double port(PartShape.Link link) {
        return shape.knots().get(link.from()).ports().get(link.port());
    }

    /// Where the ways from a source fork or end.
    private int trunk() {
        int at = 0;
        while (!in.get(at).isEmpty()) {
            at = in.get(at).getFirst().from();
        }
        while (out.get(at).size() == 1) {
            at = out.get(at).getFirst().to();
        }
        return at;
    }

    private interface End {
        int of(Bond bond);
    }

    /// The trunk and all on one side of it, nearest first; not whole where it is no tree.
    private static List<Integer> spread(
            int trunk, List<List<Bond>> along, List<List<Bond>> against, End end) {
        var found = new ArrayList<>(List.of(trunk));
        for (int i = 0; i < found.size(); i++) {
            for (Bond bond : along.get(found.get(i))) {
                int next = end.of(bond);
                if (against.get(next).size() == 1) {
                    found.add(next);
                }
            }
        }
        return found;
    }

    private PartLayout layout(List<Integer> left, List<Integer> right) {
        int last = layers(left, right);
        left.stream().skip(1).forEach(knot -> isLeft[knot] = true);
        right.reversed().forEach(knot -> hang(knot, out.get(knot), Bond::to));
        left.reversed().forEach(knot -> hang(knot, in.get(knot), Bond::from));
        left.stream().skip(1).forEach(knot -> top[knot] += top[out.get(knot).getFirst().to()]);
        right.stream().skip(1).forEach(knot -> top[knot] += top[in.get(knot).getFirst().from()]);
        double highest = Arrays.stream(top).min().orElse(0);
        for (int i = 0; i < top.length; i++) {
            top[i] -= highest;
        }
        double bottom = IntStream.range(0, top.length).mapToDouble(this::bottom).max().orElse(0);
        return new PartLayout(
                Arrays.stream(layer).boxed().toList(),
                Arrays.stream(top).boxed().toList(),
                shape.edges().stream().map(this::passes).toList(),
                shape.edges().stream().map(link -> layer[link.from()] + 1).toList(),
                last + 1,
                bottom);
    }

    /// Sources in the first, ends in the last, all else as near to the sources as it can be.
    ///
    /// @return the last
    private int layers(List<Integer> left, List<Integer> right) {
        for (int knot : left.reversed()) {
            for (Bond bond : in.get(knot)) {
                layer[knot] = Math.max(layer[knot], layer[bond.from()] + 1);
            }
        }
        right.stream()
                .skip(1)
                .forEach(knot -> layer[knot] = layer[in.get(knot).getFirst().from()] + 1);
        int last = Arrays.stream(layer).max().orElse(0);
        for (int i = 0; i < layer.length; i++) {
            if (shape.knots().get(i).isLast()) {
                layer[i] = last;
            }
        }
        return last;
    }

    /// Puts the branches of a knot one below the other, and so that the edge in the middle is
    /// straight.
    private void hang(int knot, List<Bond> bonds, End end) {
        if (bonds.isEmpty()) {
            return;
        }
        double y = 0;
        for (Bond bond : bonds) {
            int branch = end.of(bond);
            top[branch] = y + above[branch];
            y = top[branch] + below[branch] + Sizes.BETWEEN_NODES;
        }
        double shift =
                (slope(bonds.get((bonds.size() - 1) / 2), end)
                                + slope(bonds.get(bonds.size() / 2), end))
                        / 2;
        bonds.forEach(bond -> top[end.of(bond)] += shift);
        int first = end.of(bonds.getFirst());
        int last = end.of(bonds.getLast());
        above[knot] = Math.max(above[knot], above[first] - top[first]);
        below[knot] = Math.max(below[knot], top[last] + below[last]);
    }

    /// How far a branch must go down for its edge to be straight.
    private double slope(Bond bond, End end) {
        double arrives = shape.knots().get(bond.to()).entry();
        return end.of(bond) == bond.to()
                ? bond.port() - top[bond.to()] - arrives
                : arrives - top[bond.from()] - bond.port();
    }

    private double bottom(int knot) {
        return top[knot] + shape.knots().get(knot).h();
    }

    /// An edge keeps to the band of its branch.
    private List<Double> passes(PartShape.Link link) {
        double y =
                isLeft[link.from()]
                        ? top[link.from()] + port(link)
                        : top[link.to()] + shape.knots().get(link.to()).entry();
        return Collections.nCopies(layer[link.to()] - layer[link.from()] - 1, y);
    }
}
