package org.zonewright.analysis.graph;

import java.util.Map;
import java.util.Optional;

/// What comes through each node and edge of a graph; nothing is said of those that no question
/// leads to. Where several questions lead, it is the one looked at, or else the one of which most
/// comes through.
///
/// @param nodes by their ids
public record Loads(Map<String, Load> nodes, Map<Edge, Load> edges) {

    public Loads {
        nodes = Map.copyOf(nodes);
        edges = Map.copyOf(edges);
    }

    /// What comes through a node.
    public Optional<Load> at(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /// What comes along an edge.
    public Optional<Load> along(Edge edge) {
        return Optional.ofNullable(edges.get(edge));
    }
}
