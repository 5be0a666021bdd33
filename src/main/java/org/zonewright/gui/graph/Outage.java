package org.zonewright.gui.graph;

import org.zonewright.analysis.resolve.whatif.Failure;
import org.zonewright.gui.PlaceChoice;

import java.util.LinkedHashSet;
import java.util.Set;

/// What a person lets fail, and where the client is.
record Outage(PlaceChoice place, Set<Id> failing) {

    static final Outage NONE = new Outage(PlaceChoice.UNKNOWN, Set.of());

    /// A failure, whatever the zone.
    record Id(Failure.Kind kind, String id) {
        static Id of(Failure failure) {
            return new Id(failure.kind(), failure.id());
        }
    }

    Outage {
        failing = Set.copyOf(failing);
    }

    Outage at(PlaceChoice next) {
        return new Outage(next, failing);
    }

    /// With one more failing, or one less.
    Outage toggled(Id id) {
        var next = new LinkedHashSet<>(failing);
        if (!next.remove(id)) {
            next.add(id);
        }
        return new Outage(place, next);
    }
}
