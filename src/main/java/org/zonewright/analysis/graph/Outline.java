package org.zonewright.analysis.graph;

import java.util.List;
import java.util.Optional;

/// The graph as a tree: names, their members, what those point at. For keyboards and screen
/// readers.
///
/// @param node what this line shows, or the group that the member is of
/// @param member which member of the group, from 0; empty if the line is the whole node
/// @param edge how the line above points here; empty at the top
/// @param cut why the tree does not go on below
public record Outline(
        Node node, Optional<Integer> member, Optional<Edge> edge, Cut cut, List<Outline> below) {

    public enum Cut {
        NONE,
        /// The node stands above already: a loop.
        LOOP,
        /// The node has been opened further up, or lies too deep to open.
        SHOWN
    }

    public Outline {
        below = List.copyOf(below);
    }
}
