package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.AliasGraph;

import java.util.HashMap;
import java.util.Objects;

/// Where the edges of a graph start and end, by positions in its lists.
final class Ends {

    private final int[] from;
    private final int[] to;

    Ends(AliasGraph graph) {
        var position = new HashMap<String, Integer>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            position.put(graph.nodes().get(i).id(), i);
        }
        from = new int[graph.edges().size()];
        to = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = Objects.requireNonNull(position.get(graph.edges().get(i).from()));
            to[i] = Objects.requireNonNull(position.get(graph.edges().get(i).to()));
        }
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }
}
