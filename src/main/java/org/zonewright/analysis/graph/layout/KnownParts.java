package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.Component;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a layout knows of its last drawing. A snapshot after an edit has all but a few of its
/// components; those that it does not have may yet be shaped like one of it.
public final class KnownParts {

    public static final KnownParts NONE = new KnownParts(List.of(), Optional.empty());

    private final IdentityHashMap<Component, Spot> spots = new IdentityHashMap<>();
    private final Optional<Columns> columns;

    private KnownParts(List<Spot> spots, Optional<Columns> columns) {
        spots.forEach(spot -> this.spots.put(spot.placed().material().component(), spot));
        this.columns = columns;
    }

    KnownParts(List<Spot> spots, Columns columns) {
        this(spots, Optional.of(columns));
    }

    Optional<Spot> spot(Component component) {
        return Optional.ofNullable(spots.get(component));
    }

    boolean hasColumns(Columns others) {
        return columns.filter(others::areSame).isPresent();
    }

    Map<PartShape, PartLayout> layouts() {
        var layouts = new HashMap<PartShape, PartLayout>();
        for (Spot spot : spots.values()) {
            layouts.put(spot.placed().material().shape(), spot.placed().layout());
        }
        return layouts;
    }
}
