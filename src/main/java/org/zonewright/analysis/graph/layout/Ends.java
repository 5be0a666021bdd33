package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.Component;

import java.util.HashMap;
import java.util.Objects;

/// Where the edges of a component start and end, by positions in its lists.
final class Ends {

    private final int[] from;
    private final int[] to;

    Ends(Component component) {
        var position = new HashMap<String, Integer>();
        for (int i = 0; i < component.nodes().size(); i++) {
            position.put(component.nodes().get(i).id(), i);
        }
        from = new int[component.edges().size()];
        to = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = Objects.requireNonNull(position.get(component.edges().get(i).from()));
            to[i] = Objects.requireNonNull(position.get(component.edges().get(i).to()));
        }
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }
}
