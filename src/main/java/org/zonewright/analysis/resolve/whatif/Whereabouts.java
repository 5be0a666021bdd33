package org.zonewright.analysis.resolve.whatif;

import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// In which AWS regions the endpoints of record sets are, as far as the zone tells: where a
/// resource's name says, else where the set's own routing says, else where all aliases agree that
/// lead to its group.
record Whereabouts(Zone zone, AliasServices services) {

    private static final String SEVERAL = "";

    private record Group(DomainName name, RecordType type) {}

    /// @return nothing for sets of which nothing is known
    Map<RecordSet, String> of(Collection<RecordSet> sets) {
        Map<Group, String> groups = groups(sets);
        var where = new LinkedHashMap<RecordSet, String>();
        for (RecordSet set : sets) {
            region(set, groups)
                    .filter(it -> !it.equals(SEVERAL))
                    .ifPresent(it -> where.put(set, it));
        }
        return where;
    }

    /// Where groups are: what an alias's own routing says goes before what its group passes on.
    private Map<Group, String> groups(Collection<RecordSet> sets) {
        var groups = new HashMap<Group, String>();
        for (RecordSet set : sets) {
            routed(set.routing())
                    .ifPresent(at -> target(set).ifPresent(to -> tell(groups, to, at)));
        }
        Set<Group> told = Set.copyOf(groups.keySet());
        boolean isNew = true;
        while (isNew) {
            isNew = false;
            for (RecordSet set : sets) {
                String here = groups.get(new Group(set.name(), set.type()));
                Optional<Group> to = target(set).filter(group -> !told.contains(group));
                isNew |= here != null && to.isPresent() && tell(groups, to.get(), here);
            }
        }
        return groups;
    }

    /// What is told of a group only ever goes from nothing to a region to several.
    private static boolean tell(Map<Group, String> groups, Group group, String region) {
        String before = groups.get(group);
        String next = before == null || before.equals(region) ? region : SEVERAL;
        groups.put(group, next);
        return !next.equals(before);
    }

    private Optional<String> region(RecordSet set, Map<Group, String> groups) {
        return set.alias()
                .flatMap(alias -> services.recognise(alias.target()))
                .map(AliasMatch::place)
                .filter(Whereabouts::isRegion)
                .or(() -> routed(set.routing()))
                .or(() -> Optional.ofNullable(groups.get(new Group(set.name(), set.type()))));
    }

    private static Optional<String> routed(Routing routing) {
        return switch (routing) {
            case Routing.Latency(String region) -> Optional.of(region);
            case Routing.Geoproximity(Place.AwsRegion(String region), _) -> Optional.of(region);
            case Routing.Geoproximity _,
                    Routing.Simple _,
                    Routing.Weighted _,
                    Routing.Failover _,
                    Routing.Geolocation _,
                    Routing.Multivalue _,
                    Routing.IpBased _ ->
                    Optional.empty();
        };
    }

    /// Other places are `aws` and `aws-cn`, of services that are everywhere.
    private static boolean isRegion(String place) {
        return place.contains("-") && !place.startsWith("aws");
    }

    private Optional<Group> target(RecordSet set) {
        return set.alias()
                .map(Content.Alias::target)
                .filter(name -> name.isAtOrBelow(zone.name()))
                .map(name -> new Group(name, set.type()));
    }
}
