package org.zonewright.analysis.graph.layout;

import java.util.Map;

/// Parts of a graph that have been laid out, by their shape. Parts of equal shape are laid out
/// alike, and a snapshot after an edit shares all but one of them with the one before.
public record KnownParts(Map<PartShape, PartLayout> layouts) {

    public static final KnownParts NONE = new KnownParts(Map.of());

    public KnownParts {
        layouts = Map.copyOf(layouts);
    }
}
