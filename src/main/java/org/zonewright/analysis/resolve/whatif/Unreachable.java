package org.zonewright.analysis.resolve.whatif;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Record sets that their group's policy never chooses, wherever the client is and whatever fails:
/// behind a member that is always healthy, or for a network that has no addresses.
///
/// Members of latency and geoproximity groups are nearest to somebody, and geolocation members to
/// clients whose location is known no closer, so none of those is found.
public final class Unreachable {

    /// Aliases to follow, beyond which nothing is said.
    private static final int DEEPEST = 100;

    private final Zone zone;
    private final AliasServices services;

    public Unreachable(Zone zone, AliasServices services) {
        this.zone = zone;
        this.services = services;
    }

    /// @param group all sets of one name and type
    public List<RecordSet> in(Collection<RecordSet> group) {
        var never = new ArrayList<RecordSet>();
        for (RecordSet set : group) {
            if (isBehind(set, group)) {
                never.add(set);
            }
        }
        return never;
    }

    private boolean isBehind(RecordSet set, Collection<RecordSet> group) {
        return switch (set.routing()) {
            case Routing.Failover(Role role) ->
                    role == Role.SECONDARY && group.stream().anyMatch(this::isFirmPrimary);
            case Routing.Weighted(long weight) ->
                    weight <= 0 && group.stream().anyMatch(this::isFirmWeight);
            case Routing.IpBased(String collection, String location) ->
                    !location.equals("*") && isWithoutBlocks(collection, location);
            case Routing.Simple _,
                    Routing.Latency _,
                    Routing.Geolocation _,
                    Routing.Geoproximity _,
                    Routing.Multivalue _ ->
                    false;
        };
    }

    private boolean isFirmPrimary(RecordSet set) {
        return set.routing().equals(new Routing.Failover(Role.PRIMARY)) && neverAils(set);
    }

    private boolean isFirmWeight(RecordSet set) {
        return set.routing() instanceof Routing.Weighted(long weight)
                && weight > 0
                && neverAils(set);
    }

    /// A collection that the zone file does not hold may have any addresses.
    private boolean isWithoutBlocks(String collection, String location) {
        Optional<Simulation.Collection> known =
                zone.simulation().collections().stream()
                        .filter(it -> it.id().equals(collection))
                        .findFirst();
        return known.isPresent()
                && known.get().locations().stream()
                        .filter(it -> it.name().equals(location))
                        .allMatch(it -> it.blocks().isEmpty());
    }

    /// Whether a set is healthy whatever fails (guide, "How Route 53 chooses records when health
    /// checking is configured"). False where that cannot be said for certain.
    public boolean neverAils(RecordSet set) {
        return neverAils(set, new HashSet<>(Set.of(group(set))));
    }

    /// @param above the groups that this one answers for: what leads back to them is a loop
    private boolean neverAils(RecordSet set, Set<Map.Entry<DomainName, RecordType>> above) {
        return set.healthCheckId().isEmpty()
                && switch (set.content()) {
                    case Content.Alias alias ->
                            !alias.evaluateTargetHealth() || isFirmTarget(alias, set, above);
                    case Content.Values _, Content.TrafficPolicy _ -> true;
                };
    }

    private boolean isFirmTarget(
            Content.Alias alias, RecordSet set, Set<Map.Entry<DomainName, RecordType>> above) {
        Map.Entry<DomainName, RecordType> target = Map.entry(alias.target(), set.type());
        if (!alias.target().isAtOrBelow(zone.name())
                || services.recognise(alias.target()).isPresent()
                || above.size() > DEEPEST
                || !above.add(target)) {
            return false;
        }
        boolean isFirm =
                zone.group(alias.target(), set.type()).stream()
                        .filter(member -> !goesByLocation(member.routing()))
                        .anyMatch(member -> neverAils(member, above));
        above.remove(target);
        return isFirm;
    }

    private static Map.Entry<DomainName, RecordType> group(RecordSet set) {
        return Map.entry(set.name(), set.type());
    }

    /// Members on other paths than the client's do not count as the group's health.
    private static boolean goesByLocation(Routing routing) {
        return routing instanceof Routing.Geolocation || routing instanceof Routing.IpBased;
    }
}
