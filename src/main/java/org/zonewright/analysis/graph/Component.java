package org.zonewright.analysis.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What hangs together in a graph, whatever way its edges point. One that an edit does not touch is
/// the very same object in the graph after it.
///
/// @param nodes in the order in which the record sets of the zone lead to them
/// @param edges those of questions first, then in the order of what they start from
/// @param loops every strongly connected part, as one circle through it
public record Component(List<Node> nodes, List<Edge> edges, List<Loop> loops) {

    public Component {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        loops = List.copyOf(loops);
    }

    public boolean has(String id) {
        return nodes.stream().anyMatch(node -> node.id().equals(id));
    }

    /// Parts nodes and edges, each component in their order, in the order of their first nodes.
    static List<Component> of(Collection<Node> nodes, List<Edge> edges, List<Loop> loops) {
        Map<String, Integer> position = new HashMap<>();
        nodes.forEach(node -> position.put(node.id(), position.size()));
        int[] leaders = new int[position.size()];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i;
        }
        for (Edge edge : edges) {
            int a = leader(leaders, at(position, edge.from()));
            int b = leader(leaders, at(position, edge.to()));
            leaders[Math.max(a, b)] = Math.min(a, b);
        }
        Map<Integer, Parts> parts = new LinkedHashMap<>();
        int next = 0;
        for (Node node : nodes) {
            parts.computeIfAbsent(leader(leaders, next++), _ -> new Parts()).nodes.add(node);
        }
        for (Edge edge : edges) {
            part(parts, leader(leaders, at(position, edge.from()))).edges.add(edge);
        }
        for (Loop loop : loops) {
            part(parts, leader(leaders, at(position, loop.ids().getFirst()))).loops.add(loop);
        }
        return parts.values().stream().map(Parts::component).toList();
    }

    private static int at(Map<String, Integer> position, String id) {
        return Objects.requireNonNull(position.get(id), id);
    }

    private static Parts part(Map<Integer, Parts> parts, int leader) {
        return Objects.requireNonNull(parts.get(leader));
    }

    private static int leader(int[] leaders, int of) {
        int at = of;
        while (leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }

    private static final class Parts {
        private final List<Node> nodes = new ArrayList<>();
        private final List<Edge> edges = new ArrayList<>();
        private final List<Loop> loops = new ArrayList<>();

        Component component() {
            return new Component(nodes, edges, loops);
        }
    }
}
