package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.Component;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What of a component is laid out, by positions of nodes and edges in it; questions left out,
/// since each stands beside its record sets.
///
/// @param edges those that do not close a loop
/// @param back those that do
record Part(List<Integer> nodes, List<Integer> edges, List<Integer> back) {

    static Part of(Component component) {
        boolean isAlone = component.edges().isEmpty();
        List<Integer> nodes =
                IntStream.range(0, component.nodes().size())
                        .filter(i -> isAlone || !(at(component, i) instanceof Node.Question))
                        .boxed()
                        .toList();
        var edges = new ArrayList<Integer>();
        var back = new ArrayList<Integer>();
        boolean[] closing = LoopEnds.of(component);
        for (int i = 0; i < closing.length; i++) {
            if (component.edges().get(i).kind() != Edge.Kind.QUESTION) {
                (closing[i] ? back : edges).add(i);
            }
        }
        return new Part(nodes, List.copyOf(edges), List.copyOf(back));
    }

    private static Node at(Component component, int node) {
        return component.nodes().get(node);
    }
}
