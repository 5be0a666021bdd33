package org.zonewright.gui.graph;

import java.util.Optional;

/// What is selected in the graph.
///
/// @param node its id
/// @param member of a group, from 0; empty for the whole node
public record Pick(String node, Optional<Integer> member) {

    public static Pick of(String node) {
        return new Pick(node, Optional.empty());
    }

    public static Pick of(String node, int member) {
        return new Pick(node, Optional.of(member));
    }
}
