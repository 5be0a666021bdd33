package org.zonewright.analysis.plan;

import org.zonewright.analysis.lint.rules.GroupSize;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.Optional;

/// What the members of a routing group cannot have beside one another (API reference,
/// ResourceRecordSet).
public final class Claims {

    private Claims() {}

    /// What all members of a group have in common: the policy, and what goes with it.
    public static Object common(RecordSet set) {
        return switch (set.routing()) {
            case Routing.IpBased(String collection, _) -> collection;
            case Routing.Simple _,
                    Routing.Weighted _,
                    Routing.Latency _,
                    Routing.Geolocation _,
                    Routing.Geoproximity _,
                    Routing.Failover _,
                    Routing.Multivalue _ ->
                    set.routing().policy();
        };
    }

    /// The TTL that the weighted members of a group share; aliases have none.
    static Optional<Long> sharedTtl(RecordSet set) {
        return set.routing() instanceof Routing.Weighted
                        && set.content() instanceof Content.Values(long ttl, _)
                ? Optional.of(ttl)
                : Optional.empty();
    }

    /// What only one member of a group can have.
    public static Optional<Object> own(RecordSet set) {
        return switch (set.routing()) {
            case Routing.Latency(String region) -> Optional.of(region);
            case Routing.Geolocation place -> Optional.of(place);
            case Routing.Failover(var role) -> Optional.of(role);
            case Routing.IpBased(_, String location) -> Optional.of(location);
            case Routing.Simple _,
                    Routing.Weighted _,
                    Routing.Geoproximity _,
                    Routing.Multivalue _ ->
                    Optional.empty();
        };
    }

    /// Most members that a group can have beside this one, and it (guide, "Quotas").
    static int most(RecordSet member) {
        return member.routing() instanceof Routing.Geoproximity
                ? GroupSize.MAX_GEOPROXIMITY
                : GroupSize.MAX_MEMBERS;
    }
}
