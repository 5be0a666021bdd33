package org.zonewright.analysis.graph;

import java.util.List;
import java.util.Set;

/// A component with what it is made of.
///
/// @param fans of its groups, in their order
record Found(Component component, List<Fan> fans) {

    Node.Group first() {
        return fans.getFirst().group();
    }

    /// Whether one of these nodes is in it.
    boolean hasAny(Set<String> ids) {
        return fans.stream().anyMatch(fan -> ids.contains(fan.id()) || leadsTo(ids, fan));
    }

    private static boolean leadsTo(Set<String> ids, Fan fan) {
        return fan.edges().stream().anyMatch(edge -> ids.contains(edge.to()));
    }
}
