package org.zonewright.analysis.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The graph as a tree: names, their members, what those point at. For keyboards and screen
/// readers.
///
/// @param node what this line shows, or the group that the member is of
/// @param member which member of the group, from 0; empty if the line is the whole node
/// @param edge how the line above points here; empty at the top
/// @param cut why the tree does not go on below
public record Outline(
        Node node, Optional<Integer> member, Optional<Edge> edge, Cut cut, List<Outline> below) {

    public enum Cut {
        NONE,
        /// The node stands above already: a loop.
        LOOP,
        /// The node has been opened further up, or lies too deep to open.
        SHOWN
    }

    public Outline {
        below = List.copyOf(below);
    }

    /// One tree for each question, in the order of the graph.
    public static List<Outline> of(AliasGraph graph) {
        return new Planter(graph).trees();
    }

    /// As [#of(AliasGraph)], for the graph after an edit.
    ///
    /// @param last the graph before, its outline in `trees`
    public static List<Outline> of(AliasGraph graph, AliasGraph last, List<Outline> trees) {
        if (graph.edges() != last.edges()) {
            return of(graph);
        }
        var newer = new IdentityHashMap<Node, Node>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            if (graph.nodes().get(i) != last.nodes().get(i)) {
                newer.put(last.nodes().get(i), graph.nodes().get(i));
            }
        }
        return newer.isEmpty() ? trees : with(newer, trees);
    }

    private static List<Outline> with(IdentityHashMap<Node, Node> newer, List<Outline> trees) {
        return trees.stream().map(tree -> tree.with(newer)).toList();
    }

    private Outline with(IdentityHashMap<Node, Node> newer) {
        Node next = newer.getOrDefault(node, node);
        List<Outline> lower = below.isEmpty() ? below : with(newer, below);
        boolean isSame = next == node;
        for (int i = 0; i < below.size(); i++) {
            isSame &= lower.get(i) == below.get(i);
        }
        return isSame ? this : new Outline(next, member, edge, cut, lower);
    }

    /// Each node is opened once, where it comes first, so the trees are no larger than the graph.
    private static final class Planter {
        /// Deeper than this a chain goes on flat: trees are drawn by recursion.
        private static final int DEEPEST = 200;

        private final AliasGraph graph;
        private final EdgeIndex index;
        private final Map<String, Node> nodes = new HashMap<>();
        private final Map<String, Boolean> isOpen = new HashMap<>();

        Planter(AliasGraph graph) {
            this.graph = graph;
            index = EdgeIndex.of(graph.edges());
            graph.nodes().forEach(node -> nodes.put(node.id(), node));
        }

        List<Outline> trees() {
            var trees = new ArrayList<Outline>();
            for (Node node : graph.nodes()) {
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
            Node node = nodes.getOrDefault(edge.to(), graph.nodes().getFirst());
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
