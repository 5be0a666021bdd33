package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.OwnId;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;

/// Record sets as Route 53 keeps them, and when a DELETE repeats one.
final class Stored {

    private static final long NO_BIAS = 0;

    private Stored() {}

    /// As a listing will print it: names in lower case with their final dot, ids without prefix;
    /// values just as they came (guide, "DNS domain name format").
    static RecordSet of(RecordSet set) {
        var key = new RecordSet.Key(set.name().asRoute53Prints(), set.type(), set.setIdentifier());
        Content content =
                switch (set.content()) {
                    case Content.Alias(var target, String id, boolean health) ->
                            new Content.Alias(target.asRoute53Prints(), OwnId.bare(id), health);
                    case Content.Values values -> values;
                    case Content.TrafficPolicy policy -> policy;
                };
        return new RecordSet(key, content, set.routing(), set.healthCheckId(), List.of());
    }

    /// Whether a DELETE says the stored set just as it is; only the order of values is free (API
    /// reference, Change).
    static boolean repeats(RecordSet said, RecordSet stored) {
        RecordSet one = of(said);
        RecordSet other = of(stored);
        return one.key().equals(other.key())
                && routing(one).equals(routing(other))
                && one.healthCheckId().equals(other.healthCheckId())
                && sameContent(one.content(), other.content());
    }

    private static boolean sameContent(Content one, Content other) {
        if (one instanceof Content.Values(long ttl, List<String> values)
                && other instanceof Content.Values(long otherTtl, List<String> others)) {
            return ttl == otherTtl
                    && values.stream().sorted().toList().equals(others.stream().sorted().toList());
        }
        return one.equals(other);
    }

    private static Routing routing(RecordSet set) {
        return set.routing() instanceof Routing.Geoproximity(var place, var bias)
                ? new Routing.Geoproximity(place, Optional.of(bias.orElse(NO_BIAS)))
                : set.routing();
    }
}
