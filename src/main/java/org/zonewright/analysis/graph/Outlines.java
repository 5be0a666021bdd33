package org.zonewright.analysis.graph;

import org.zonewright.analysis.graph.Outline.Cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The outline of a graph: one tree for each question, in listing order.
public final class Outlines {

    public static final Outlines NONE = new Outlines(new IdentityHashMap<>(), List.of());

    private final IdentityHashMap<Component, List<Outline>> parts;
    private final List<Outline> trees;

    private Outlines(IdentityHashMap<Component, List<Outline>> parts, List<Outline> trees) {
        this.parts = parts;
        this.trees = trees;
    }

    public static Outlines of(AliasGraph graph) {
        return of(graph, NONE);
    }

    /// The same for the graph after an edit; the trees of components that the last graph has are
    /// those of its outline.
    public static Outlines of(AliasGraph graph, Outlines last) {
        var parts = new IdentityHashMap<Component, List<Outline>>();
        var trees = new ArrayList<Outline>();
        for (Component component : graph.components()) {
            List<Outline> known = last.parts.get(component);
            List<Outline> part = known == null ? new Planter(component).trees() : known;
            parts.put(component, part);
            trees.addAll(part);
        }
        trees.sort(Comparator.comparing(tree -> tree.node().name()));
        return new Outlines(parts, List.copyOf(trees));
    }

    public List<Outline> trees() {
        return trees;
    }

    /// Each node is opened once, where it comes first, so the trees are no larger than the
    /// component.
    private static final class Planter {
        /// Deeper than this a chain goes on flat: trees are drawn by recursion.
        private static final int DEEPEST = 200;

        private final Component component;
        private final EdgeIndex index;
        private final Map<String, Node> nodes = new HashMap<>();
        private final Map<String, Boolean> isOpen = new HashMap<>();

        Planter(Component component) {
            this.component = component;
            index = EdgeIndex.of(component.edges());
            component.nodes().forEach(node -> nodes.put(node.id(), node));
        }

        List<Outline> trees() {
            var trees = new ArrayList<Outline>();
            for (Node node : component.nodes()) {
                if (node instanceof Node.Question) {
                    index.from(node.id())
                            .forEach(edge -> trees.add(tree(edge, Optional.empty(), 0)));
                } else if (index.to(node.id()).isEmpty()) {
                    trees.add(
                            new Outline(
                                    node, Optional.empty(), Optional.empty(), Cut.NONE, List.of()));
                }
            }
            return trees;
        }

        private Outline tree(Edge edge, Optional<Edge> from, int depth) {
            Node node = nodes.getOrDefault(edge.to(), component.nodes().getFirst());
            if (!(node instanceof Node.Group group)) {
                return new Outline(node, Optional.empty(), from, Cut.NONE, List.of());
            }
            if (isOpen.containsKey(node.id()) || depth > DEEPEST) {
                boolean above = isOpen.getOrDefault(node.id(), false);
                return new Outline(
                        node, Optional.empty(), from, above ? Cut.LOOP : Cut.SHOWN, List.of());
            }
            isOpen.put(node.id(), true);
            List<Outline> below =
                    group.isSimple() ? targets(group, 0, depth) : members(group, depth);
            isOpen.put(node.id(), false);
            return new Outline(node, Optional.empty(), from, Cut.NONE, below);
        }

        private List<Outline> members(Node.Group group, int depth) {
            var members = new ArrayList<Outline>();
            for (int i = 0; i < group.members().size(); i++) {
                members.add(
                        new Outline(
                                group,
                                Optional.of(i),
                                Optional.empty(),
                                Cut.NONE,
                                targets(group, i, depth)));
            }
            return members;
        }

        private List<Outline> targets(Node.Group group, int member, int depth) {
            return index.from(group.id()).stream()
                    .filter(edge -> edge.member() == member)
                    .map(edge -> tree(edge, Optional.of(edge), depth + 1))
                    .toList();
        }
    }
}
