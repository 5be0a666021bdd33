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
        var components = new ArrayList<Component>();
        var hidden = new HashMap<String, Integer>();
        for (Component component : whole.components()) {
            if (centres.stream().anyMatch(component::has)) {
                Set<String> near = near(component, centres, hops, opened);
                components.addAll(within(component, near));
                hidden.putAll(hidden(component, near));
            }
        }
        return new Neighbourhood(new AliasGraph(whole.zone(), components), hidden);
    }

    /// Without what joined them they may be several.
    private static List<Component> within(Component whole, Set<String> near) {
        return Component.of(
                whole.nodes().stream().filter(node -> near.contains(node.id())).toList(),
                whole.edges().stream()
                        .filter(edge -> near.contains(edge.from()) && near.contains(edge.to()))
                        .toList(),
                whole.loops().stream().filter(loop -> near.containsAll(loop.ids())).toList());
    }

    private static Map<String, Integer> hidden(Component whole, Set<String> near) {
        var hidden = new HashMap<String, Integer>();
        for (Edge edge : whole.edges()) {
            if (near.contains(edge.from()) != near.contains(edge.to())) {
                String shown = near.contains(edge.from()) ? edge.from() : edge.to();
                hidden.merge(shown, 1, Integer::sum);
            }
        }
        return hidden;
    }

    private record Reached(String id, int left) {}

    private static Set<String> near(
            Component whole, Collection<String> centres, int hops, Set<String> opened) {
        var index = EdgeIndex.of(whole.edges());
        Set<String> near = new HashSet<>();
        Deque<Reached> open = new ArrayDeque<>();
        for (Node node : whole.nodes()) {
            if (centres.contains(node.id()) && near.add(node.id())) {
                open.add(new Reached(node.id(), hops));
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
        whole.edges().stream()
                .filter(edge -> edge.kind() == Edge.Kind.QUESTION && near.contains(edge.to()))
                .forEach(edge -> near.add(edge.from()));
        return near;
    }

    private static List<String> neighbours(String id, EdgeIndex index) {
        var next = new ArrayList<String>();
        index.from(id).forEach(edge -> next.add(edge.to()));
        index.to(id).forEach(edge -> next.add(edge.from()));
        return next;
    }
}
