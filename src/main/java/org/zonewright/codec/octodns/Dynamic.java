package org.zonewright.codec.octodns;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A dynamic record of octoDNS.
///
/// @param values of the record itself: what is answered if all pools fail
/// @param pools by name
record Dynamic(
        DomainName name,
        RecordType type,
        long ttl,
        List<String> values,
        Map<String, Pool> pools,
        List<Rule> rules) {

    /// What octodns-route53 calls the values of the record itself.
    static final String DEFAULT = "default";

    static final String PREFIX = "_octodns-";
    static final String POOL = "-pool";
    static final String VALUE = "-value";

    /// @param healthCheck its id; empty for a value that is always up
    record Value(String value, long weight, Optional<String> healthCheck) {}

    /// @param fallback the pool that answers if this one fails; empty for the record's own values
    record Pool(Optional<String> fallback, List<Value> values) {

        /// As octoDNS loads it (`_DynamicPool`): in the order of the values, and one alone has the
        /// weight 1.
        Pool {
            values = values.stream().sorted(Comparator.comparing(Value::value)).toList();
            if (values.size() == 1) {
                Value only = values.getFirst();
                values = List.of(new Value(only.value(), 1, only.healthCheck()));
            }
        }
    }

    /// @param geos codes such as `NA-US-KY`; none for the rule that takes everybody
    record Rule(String pool, List<String> geos) {
        Rule {
            geos = geos.stream().sorted().toList();
        }
    }

    Dynamic {
        values = List.copyOf(values);
        rules = List.copyOf(rules);
    }

    /// The record sets that octodns-route53 makes of it: a weighted set for each value of a pool, a
    /// failover pair for each pool, and geolocation aliases for the rules (octodns-route53,
    /// `_Route53DynamicPool` and its siblings).
    List<RecordSet> sets() {
        var sets = new ArrayList<RecordSet>();
        pools.forEach((pool, it) -> sets.addAll(sets(pool, it)));
        for (int i = 0; i < rules.size(); i++) {
            sets.addAll(sets(i, rules.get(i)));
        }
        if (!values.isEmpty()) {
            sets.add(
                    set(
                            at(DEFAULT, POOL),
                            new Content.Values(ttl, values),
                            new Routing.Simple(),
                            ""));
        }
        return sets;
    }

    private List<RecordSet> sets(String pool, Pool it) {
        var sets = new ArrayList<RecordSet>();
        int number = 0;
        for (Value value : it.values()) {
            sets.add(
                    set(
                                    at(pool, VALUE),
                                    new Content.Values(ttl, List.of(value.value())),
                                    new Routing.Weighted(value.weight()),
                                    "%s-%03d".formatted(pool, number++))
                            .withHealthCheck(value.healthCheck()));
        }
        sets.add(
                set(
                        at(pool, POOL),
                        alias(at(pool, VALUE)),
                        new Routing.Failover(Role.PRIMARY),
                        pool + "-Primary"));
        if (it.fallback().isPresent() || !values.isEmpty()) {
            String fallback = it.fallback().orElse(DEFAULT);
            sets.add(
                    set(
                            at(pool, POOL),
                            alias(at(fallback, POOL)),
                            new Routing.Failover(Role.SECONDARY),
                            pool + "-Secondary-" + fallback));
        }
        return sets;
    }

    private List<RecordSet> sets(int number, Rule rule) {
        Content alias = alias(at(rule.pool(), POOL));
        String identifier = number + "-" + rule.pool() + "-";
        if (rule.geos().isEmpty()) {
            return List.of(set(name, alias, GeoCode.EVERYWHERE, identifier + "None"));
        }
        return rule.geos().stream()
                .map(code -> set(name, alias, GeoCode.place(code), identifier + code))
                .toList();
    }

    private DomainName at(String pool, String kind) {
        return name.child(PREFIX + pool + kind);
    }

    private static Content alias(DomainName target) {
        return new Content.Alias(target, "", true);
    }

    private RecordSet set(DomainName at, Content content, Routing routing, String identifier) {
        var key = new RecordSet.Key(at, type, identifier);
        return new RecordSet(key, content, routing, Optional.empty(), List.of());
    }
}
