package org.zonewright.analysis.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Edges by their ends.
public final class EdgeIndex {

    private final Map<String, List<Edge>> from = new HashMap<>();
    private final Map<String, List<Edge>> to = new HashMap<>();

    private EdgeIndex() {}

    public static EdgeIndex of(List<Edge> edges) {
        var index = new EdgeIndex();
        for (Edge edge : edges) {
            index.from.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge);
            index.to.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge);
        }
        return index;
    }

    /// The edges that start there, in order of members.
    public List<Edge> from(String id) {
        return from.getOrDefault(id, List.of());
    }

    public List<Edge> to(String id) {
        return to.getOrDefault(id, List.of());
    }
}
