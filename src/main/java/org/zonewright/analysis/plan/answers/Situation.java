package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.resolve.Client;

import java.util.Optional;
import java.util.Set;

/// From where a question is asked while what fails.
///
/// @param client stands for all that the two zones do not tell apart from it
/// @param failing id of a health check or name of an alias target; empty while all is as the zone
///   files say
public record Situation(Client client, Optional<String> failing) {

    Set<String> unhealthy() {
        return failing.map(Set::of).orElse(Set.of());
    }
}
