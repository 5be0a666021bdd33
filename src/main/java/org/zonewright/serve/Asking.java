package org.zonewright.serve;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;

import java.util.Set;

/// What every question is asked with beside what comes over the wire.
///
/// @param client where clients are, as far as their messages do not say
/// @param unhealthy as in [Question]
/// @param seed of the first answer that leaves something to chance; each further one has the next
public record Asking(Client client, Set<String> unhealthy, Question.View view, long seed) {

    public Asking {
        unhealthy = Set.copyOf(unhealthy);
    }

    /// From an unknown place, with everything healthy.
    public static Asking plainly(long seed) {
        return new Asking(Client.UNKNOWN, Set.of(), Question.View.PUBLIC, seed);
    }
}
