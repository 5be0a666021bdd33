package org.zonewright.analysis.resolve.whatif;

import org.zonewright.model.zone.RecordSet;

import java.util.Set;

/// Something that can fail by itself.
///
/// @param id of a health check or region, or a target's name; what it is known by in a scenario
/// @param switches what fails with it, as [org.zonewright.analysis.resolve.Question#unhealthy] has
///   it
/// @param lost record sets whose endpoints fail with it though no health check tells
public record Failure(Kind kind, String id, Set<String> switches, Set<RecordSet.Key> lost) {

    public enum Kind {
        CHECK,
        TARGET,
        REGION
    }

    public Failure {
        switches = Set.copyOf(switches);
        lost = Set.copyOf(lost);
    }
}
