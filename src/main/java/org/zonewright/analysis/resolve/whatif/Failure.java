package org.zonewright.analysis.resolve.whatif;

import org.zonewright.analysis.resolve.Flow;
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

    /// False if what fails had no say in this flow, so that it stays as it is.
    public boolean mayChange(Flow flow) {
        return switches.stream().anyMatch(flow.asked()::contains)
                || lost.stream().anyMatch(flow.chosen()::containsKey);
    }
}
