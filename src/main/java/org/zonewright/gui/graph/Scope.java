package org.zonewright.gui.graph;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What of a zone is drawn.
///
/// @param isEverything whether all records that point at names belong to it, of all open zones;
///   else aliases, CNAMEs and routing groups of this one
/// @param part how much of that
/// @param centre id of the node that a part is around
/// @param opened ids of nodes of which a person wants to see all neighbours
public record Scope(boolean isEverything, Part part, Optional<String> centre, Set<String> opened) {

    /// How far a part goes from its centre.
    static final int HOPS = 2;

    /// A graph of more nodes is too large to find a selection in.
    private static final int LARGE = 250;

    static final Scope DEFAULT = new Scope(false, Part.AUTO, Optional.empty(), Set.of());

    /// How much is drawn.
    public enum Part {
        /// What is around the selection if the whole is large, else the whole.
        AUTO,
        WHOLE,
        AROUND
    }

    public Scope {
        opened = Set.copyOf(opened);
    }

    /// Whether of a graph of so many nodes only a part is drawn.
    boolean isPartOf(int nodes) {
        return centre.isPresent() && (part == Part.AROUND || part == Part.AUTO && nodes > LARGE);
    }

    Scope with(boolean everything) {
        return new Scope(everything, part, centre, opened);
    }

    Scope with(Part next) {
        return new Scope(isEverything, next, centre, Set.of());
    }

    Scope around(String next) {
        return new Scope(isEverything, part, Optional.of(next), Set.of());
    }

    Scope opening(String node) {
        var next = new LinkedHashSet<>(opened);
        next.add(node);
        return new Scope(isEverything, part, centre, next);
    }
}
