package org.zonewright.cli;

import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much a zone uses of what Route 53 allows it (guide, "Quotas").
///
/// @param id kebab-case; the words are under `cli.limit.ID`
/// @param used for limits of a set or a group: the most that one of them uses
record Usage(String id, long used, long limit) {

    private static final long RECORD_SETS = 10_000;
    private static final long VALUES = 400;
    private static final long ROUTED_SETS = 100;
    private static final long GEOPROXIMITY_SETS = 30;
    private static final long FAILOVER_SETS = 2;
    private static final long VPCS = 300;

    /// What any zone uses, and of the limits of a policy those it has sets of.
    static List<Usage> of(Zone zone) {
        var usages = new ArrayList<Usage>();
        usages.add(new Usage("record-sets", zone.size() + zone.unreadable().size(), RECORD_SETS));
        long values = zone.sets().stream().mapToLong(set -> set.values().size()).max().orElse(0);
        usages.add(new Usage("values", values, VALUES));
        largestGroups(zone)
                .forEach(
                        (policy, size) -> {
                            if (policy != Routing.Policy.SIMPLE) {
                                usages.add(new Usage("sets-" + id(policy), size, limit(policy)));
                            }
                        });
        if (zone.info().isPrivate()) {
            usages.add(new Usage("vpcs", zone.info().vpcs().size(), VPCS));
        }
        return usages;
    }

    private static Map<Routing.Policy, Long> largestGroups(Zone zone) {
        var largest = new EnumMap<Routing.Policy, Long>(Routing.Policy.class);
        var sizes = new HashMap<RecordSet.Key, Long>();
        for (RecordSet set : zone.sets()) {
            var group = new RecordSet.Key(set.name(), set.type(), "");
            long size = sizes.merge(group, 1L, Long::sum);
            largest.merge(set.routing().policy(), size, Math::max);
        }
        return largest;
    }

    private static long limit(Routing.Policy policy) {
        return switch (policy) {
            case GEOPROXIMITY -> GEOPROXIMITY_SETS;
            case FAILOVER -> FAILOVER_SETS;
            case SIMPLE, WEIGHTED, LATENCY, GEOLOCATION, MULTIVALUE, IP_BASED -> ROUTED_SETS;
        };
    }

    private static String id(Routing.Policy policy) {
        return policy.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
