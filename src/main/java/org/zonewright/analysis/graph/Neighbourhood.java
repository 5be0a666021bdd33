package org.zonewright.analysis.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The part of a graph around some of its nodes.
///
/// @param graph that part, in the order of the whole
/// @param hidden how many neighbours of a node are not in it, by the node's id; never 0
public record Neighbourhood(AliasGraph graph, Map<String, Integer> hidden) {

    public Neighbourhood {
        hidden = Map.copyOf(hidden);
    }

    /// @param centres ids; those that the graph does not have do not count
    /// @param hops how far from them it goes, along edges and against them
    /// @param opened ids of nodes whose neighbours all belong to it, if they do
    public static Neighbourhood of(
            AliasGraph whole, Collection<String> centres, int hops, Set<String> opened) {
        var index = EdgeIndex.of(whole.edges());
        Set<String> ids = new HashSet<>();
        whole.nodes().forEach(node -> ids.add(node.id()));
        Set<String> near = near(ids, centres, hops, opened, index);
        for (Edge edge : whole.edges()) {
            if (edge.kind() == Edge.Kind.QUESTION && near.contains(edge.to())) {
                near.add(edge.from());
            }
        }
        List<Edge> edges =
                whole.edges().stream()
                        .filter(edge -> near.contains(edge.from()) && near.contains(edge.to()))
                        .toList();
        var hidden = new HashMap<String, Integer>();
        for (Edge edge : whole.edges()) {
            if (near.contains(edge.from()) != near.contains(edge.to())) {
                String shown = near.contains(edge.from()) ? edge.from() : edge.to();
                hidden.merge(shown, 1, Integer::sum);
            }
        }
        List<Node> nodes = whole.nodes().stream().filter(node -> near.contains(node.id())).toList();
        List<Loop> loops =
                whole.loops().stream().filter(loop -> near.containsAll(loop.ids())).toList();
        return new Neighbourhood(new AliasGraph(whole.zone(), nodes, edges, loops), hidden);
    }

    private record Reached(String id, int left) {}

    private static Set<String> near(
            Set<String> ids,
            Collection<String> centres,
            int hops,
            Set<String> opened,
            EdgeIndex index) {
        Set<String> near = new HashSet<>();
        Deque<Reached> open = new ArrayDeque<>();
        for (String centre : centres) {
            if (ids.contains(centre) && near.add(centre)) {
                open.add(new Reached(centre, hops));
            }
        }
        while (!open.isEmpty()) {
            Reached at = open.remove();
            if (at.left() > 0 || opened.contains(at.id())) {
                for (String next : neighbours(at.id(), index)) {
                    if (near.add(next)) {
                        open.add(new Reached(next, Math.max(0, at.left() - 1)));
                    }
                }
            }
        }
        return near;
    }

    private static List<String> neighbours(String id, EdgeIndex index) {
        var next = new ArrayList<String>();
        index.from(id).forEach(edge -> next.add(edge.to()));
        index.to(id).forEach(edge -> next.add(edge.from()));
        return next;
    }
}
