package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A connected part of the graph, by positions of nodes and edges in it; questions left out, since
/// each stands beside its record sets.
///
/// @param nodes in the order of the graph
/// @param edges those that do not close a loop
/// @param back those that do
record Part(List<Integer> nodes, List<Integer> edges, List<Integer> back) {

    /// The larger first, then in the order of the graph.
    static List<Part> of(AliasGraph graph, Ends ends) {
        int[] leaders = leaders(graph, ends);
        Map<Integer, Part> parts = new HashMap<>();
        for (int i = 0; i < leaders.length; i++) {
            if (!(graph.nodes().get(i) instanceof Node.Question)) {
                parts.computeIfAbsent(leader(leaders, i), _ -> empty()).nodes().add(i);
            }
        }
        boolean[] closing = LoopEnds.of(graph);
        for (int i = 0; i < closing.length; i++) {
            Part part = parts.get(leader(leaders, ends.from(i)));
            if (part != null && graph.edges().get(i).kind() != Edge.Kind.QUESTION) {
                (closing[i] ? part.back() : part.edges()).add(i);
            }
        }
        return parts.values().stream()
                .sorted(
                        Comparator.comparingInt((Part part) -> -part.nodes().size())
                                .thenComparingInt(part -> part.nodes().getFirst()))
                .toList();
    }

    private static Part empty() {
        return new Part(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /// For each node another of its part, in the end the first of it.
    private static int[] leaders(AliasGraph graph, Ends ends) {
        int[] leaders = new int[graph.nodes().size()];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i;
        }
        for (int i = 0; i < graph.edges().size(); i++) {
            if (graph.edges().get(i).kind() != Edge.Kind.QUESTION) {
                int a = leader(leaders, ends.from(i));
                int b = leader(leaders, ends.to(i));
                leaders[Math.max(a, b)] = Math.min(a, b);
            }
        }
        return leaders;
    }

    private static int leader(int[] leaders, int of) {
        int at = of;
        while (leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }
}
