package org.zonewright.analysis.graph;

import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.Collection;
import java.util.Optional;

/// What part of a group's answers its members give while all are healthy (guide, "Weighted
/// routing").
///
/// @param sum of the weights
/// @param members that are weighted
public record Shares(long sum, int members) {

    /// Keeps sums exact whatever a file says; Route 53 takes 0 to 255.
    private static final long MOST = 1L << 32;

    public static Shares in(Collection<RecordSet> group) {
        long sum = 0;
        int members = 0;
        for (RecordSet set : group) {
            if (set.routing() instanceof Routing.Weighted(long weight)) {
                sum += clamp(weight);
                members++;
            }
        }
        return new Shares(sum, members);
    }

    /// Weight over the sum of weights; equal parts if all are 0. Empty if the policy does not draw
    /// lots.
    ///
    /// @param set a member of the group
    public Optional<Share> of(RecordSet set) {
        return set.routing() instanceof Routing.Weighted(long weight)
                ? Optional.of(sum == 0 ? new Share(1, members) : new Share(clamp(weight), sum))
                : Optional.empty();
    }

    private static long clamp(long weight) {
        return Math.clamp(weight, 0, MOST);
    }
}
