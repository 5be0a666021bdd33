package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.Component;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Loop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses the edges whose removal leaves no loop: those that lead back to where a walk came from
/// that starts at the first group of each loop.
final class LoopEnds {

    private final Component component;
    private final Map<String, List<Integer>> out = new HashMap<>();
    private final boolean[] closing;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> onPath = new HashSet<>();

    private LoopEnds(Component component) {
        this.component = component;
        closing = new boolean[component.edges().size()];
        for (int i = 0; i < closing.length; i++) {
            Edge edge = component.edges().get(i);
            if (edge.state() == Edge.State.LOOP) {
                out.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /// For each edge of the component whether it is one of them.
    static boolean[] of(Component component) {
        var ends = new LoopEnds(component);
        for (Loop loop : component.loops()) {
            loop.ids().forEach(ends::walk);
        }
        return ends.closing;
    }

    private record Place(String id, int next) {}

    private void walk(String from) {
        var path = new ArrayDeque<Place>();
        path.push(new Place(from, 0));
        while (!path.isEmpty()) {
            Place at = path.pop();
            if (at.next() == 0) {
                if (!seen.add(at.id())) {
                    continue;
                }
                onPath.add(at.id());
            }
            List<Integer> edges = out.getOrDefault(at.id(), List.of());
            if (at.next() == edges.size()) {
                onPath.remove(at.id());
                continue;
            }
            path.push(new Place(at.id(), at.next() + 1));
            int edge = edges.get(at.next());
            String to = component.edges().get(edge).to();
            if (onPath.contains(to)) {
                closing[edge] = true;
            } else {
                path.push(new Place(to, 0));
            }
        }
    }
}
