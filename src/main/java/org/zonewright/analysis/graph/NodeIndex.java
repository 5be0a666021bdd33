package org.zonewright.analysis.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Nodes by their ids.
public final class NodeIndex {

    private final Map<String, Node> nodes = new HashMap<>();

    private NodeIndex() {}

    public static NodeIndex of(List<Node> nodes) {
        var index = new NodeIndex();
        nodes.forEach(node -> index.nodes.put(node.id(), node));
        return index;
    }

    /// @throws NullPointerException if there is no such node
    public Node get(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }
}
