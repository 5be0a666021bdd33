package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Edge;

import java.util.List;
import java.util.Map;

/// What is to be drawn: the graph with the words on its nodes and edges, before it has places.
///
/// @param faces of the nodes
/// @param tags of the edges
/// @param asked for nodes that a question leads to: its edge
/// @param loops the tags of edges that close one
record Material(
        AliasGraph graph,
        Ends ends,
        List<Face> faces,
        Widths widths,
        List<TagText> tags,
        Map<Integer, Integer> asked,
        LoopTags loops) {

    Edge edge(int index) {
        return graph.edges().get(index);
    }

    int from(int edge) {
        return ends.from(edge);
    }

    /// The edge from a question to this node; −1 if there is none.
    int asking(int node) {
        return asked.getOrDefault(node, -1);
    }

    int to(int edge) {
        return ends.to(edge);
    }
}
