package org.zonewright.codec.octodns;

import org.zonewright.codec.octodns.Dynamic.Pool;
import org.zonewright.codec.octodns.Dynamic.Rule;
import org.zonewright.codec.octodns.Dynamic.Value;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The dynamic record that answers as a group of routed record sets does: a pool for each set, or
/// one for weighted sets, and rules for its places. octodns-route53 makes other record sets of it.
final class PolicyPools {

    /// Types that can be dynamic.
    private static final Set<RecordType> TYPES =
            Set.of(RecordType.A, RecordType.AAAA, RecordType.CNAME);

    /// octoDNS, `_validate_pools`.
    private static final int MOST_WEIGHT = 100;

    /// What a label has room for beside `_octodns-` and `-value`.
    private static final int LONGEST = 40;

    private final List<RecordSet> group;
    private final Geography geography;
    private final Map<String, Pool> pools = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private PolicyPools(List<RecordSet> group, Geography geography) {
        this.group = group;
        this.geography = geography;
    }

    /// Nothing if octoDNS has no way to say it.
    ///
    /// @param group the routed sets of one name and type
    static Optional<Dynamic> of(List<RecordSet> group, Geography geography) {
        boolean isSayable =
                TYPES.contains(group.getFirst().type())
                        && group.stream().noneMatch(set -> set.values().isEmpty())
                        && group.stream().map(set -> set.routing().policy()).distinct().count()
                                == 1;
        return isSayable ? new PolicyPools(group, geography).record() : Optional.empty();
    }

    private Optional<Dynamic> record() {
        return switch (group.getFirst().routing()) {
            case Routing.Weighted _ -> weighted();
            case Routing.Failover _ -> failover();
            case Routing.Geolocation _ -> geolocation();
            case Routing.Simple _,
                    Routing.Latency _,
                    Routing.Geoproximity _,
                    Routing.Multivalue _,
                    Routing.IpBased _ ->
                    Optional.empty();
        };
    }

    private Optional<Dynamic> weighted() {
        Map<RecordSet, Long> weights = new LinkedHashMap<>();
        BigInteger common = BigInteger.ZERO;
        for (RecordSet set : group) {
            long weight = set.routing() instanceof Routing.Weighted(long it) ? it : 0;
            weights.put(set, weight);
            common = common.gcd(BigInteger.valueOf(weight));
        }
        long shared = common.longValue();
        boolean fits =
                weights.entrySet().stream()
                        .allMatch(
                                one ->
                                        one.getKey().values().size() == 1
                                                && one.getValue() > 0
                                                && one.getValue() / shared <= MOST_WEIGHT);
        if (!fits) {
            return Optional.empty();
        }
        List<Value> values =
                weights.entrySet().stream()
                        .map(one -> value(one.getKey(), 0, one.getValue() / shared))
                        .toList();
        pools.put("weighted", new Pool(Optional.empty(), values));
        rules.add(new Rule("weighted", List.of()));
        List<String> all = group.stream().map(set -> set.values().getFirst()).distinct().toList();
        return Optional.of(dynamic(group.getFirst(), all));
    }

    /// A secondary set without health check answers if all fails, as a record's own values do.
    private Optional<Dynamic> failover() {
        Map<Role, RecordSet> sets = new TreeMap<>();
        for (RecordSet set : group) {
            if (set.routing() instanceof Routing.Failover(Role role)
                    && sets.put(role, set) != null) {
                return Optional.empty();
            }
        }
        RecordSet primary = sets.get(Role.PRIMARY);
        RecordSet secondary = sets.get(Role.SECONDARY);
        if (primary == null) {
            return Optional.empty();
        }
        if (secondary == null) {
            pools.put("primary", pool(primary, Optional.empty()));
            rules.add(new Rule("primary", List.of()));
            return Optional.of(dynamic(primary, primary.values()));
        }
        boolean isChecked = secondary.healthCheckId().isPresent();
        pools.put(
                "primary", pool(primary, isChecked ? Optional.of("secondary") : Optional.empty()));
        if (isChecked) {
            pools.put("secondary", pool(secondary, Optional.empty()));
        }
        rules.add(new Rule("primary", List.of()));
        return Optional.of(dynamic(primary, secondary.values()));
    }

    /// octoDNS wants the closest places first, and a rule for everybody last.
    private Optional<Dynamic> geolocation() {
        var places = new ArrayList<Map.Entry<String, RecordSet>>();
        RecordSet everywhere = null;
        for (RecordSet set : group) {
            Optional<String> code =
                    set.routing() instanceof Routing.Geolocation place && !place.isDefault()
                            ? GeoCode.of(place, geography)
                            : Optional.of("");
            if (code.isEmpty()) {
                return Optional.empty();
            }
            if (code.get().isEmpty()) {
                everywhere = set;
            } else {
                places.add(Map.entry(code.get(), set));
            }
        }
        if (everywhere == null || places.size() != group.size() - 1) {
            return Optional.empty();
        }
        places.sort(
                Comparator.comparingInt(
                                (Map.Entry<String, RecordSet> one) -> -one.getKey().length())
                        .thenComparing(Map.Entry::getKey));
        places.forEach(one -> rules.add(new Rule(named(one.getValue()), List.of(one.getKey()))));
        rules.add(new Rule(named(everywhere), List.of()));
        return Optional.of(dynamic(everywhere, everywhere.values()));
    }

    /// Puts a pool for a set, named by its set identifier.
    private String named(RecordSet set) {
        String plain = set.setIdentifier().replaceAll("[^A-Za-z0-9]+", "-");
        String base = plain.substring(0, Math.min(LONGEST, plain.length()));
        String name = base;
        for (int i = 2; name.equals(Dynamic.DEFAULT) || pools.containsKey(name); i++) {
            name = base + "-" + i;
        }
        pools.put(name, pool(set, Optional.empty()));
        return name;
    }

    private static Pool pool(RecordSet set, Optional<String> fallback) {
        var values = new ArrayList<Value>();
        for (int i = 0; i < set.values().size(); i++) {
            values.add(value(set, i, 1));
        }
        return new Pool(fallback, values);
    }

    private static Value value(RecordSet set, int index, long weight) {
        return new Value(set.values().get(index), weight, set.healthCheckId());
    }

    private Dynamic dynamic(RecordSet like, List<String> own) {
        long ttl = like.content() instanceof Content.Values(long it, _) ? it : 0;
        boolean isOne = like.type().equals(RecordType.CNAME);
        List<String> values = isOne ? own.subList(0, 1) : own;
        return new Dynamic(like.name(), like.type(), ttl, values, pools, rules);
    }
}
