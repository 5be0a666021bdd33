package org.zonewright.analysis.graph;

import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.Collection;
import java.util.Optional;

/// What part of a group's answers a member gives while all are healthy (guide, "Weighted routing").
final class Shares {

    /// Keeps sums exact whatever a file says; Route 53 takes 0 to 255.
    private static final long MOST = 1L << 32;

    private Shares() {}

    /// Weight over the sum of weights; equal parts if all are 0. Empty if the policy does not draw
    /// lots.
    static Optional<Share> of(RecordSet set, Collection<RecordSet> group) {
        if (!(set.routing() instanceof Routing.Weighted)) {
            return Optional.empty();
        }
        long sum = group.stream().mapToLong(Shares::weight).sum();
        return Optional.of(sum == 0 ? new Share(1, group.size()) : new Share(weight(set), sum));
    }

    private static long weight(RecordSet set) {
        return set.routing() instanceof Routing.Weighted(long weight)
                ? Math.clamp(weight, 0, MOST)
                : 0;
    }
}
