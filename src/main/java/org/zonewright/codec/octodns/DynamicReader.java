package org.zonewright.codec.octodns;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The record sets that octodns-route53 makes of a dynamic record: a weighted set for each value of
/// a pool, a failover pair for each pool, and geolocation aliases for the rules (octodns-route53,
/// `_Route53DynamicPool` and its siblings).
final class DynamicReader {

    private static final String DEFAULT = "default";

    private final DomainName name;
    private final RecordType type;
    private final long ttl;
    private final List<String> values;
    private final List<RecordSet> sets = new ArrayList<>();
    private final Set<String> identifiers = new HashSet<>();

    /// @param values of the record itself: what is answered if all pools fail
    DynamicReader(DomainName name, RecordType type, long ttl, List<String> values) {
        this.name = name;
        this.type = type;
        this.ttl = ttl;
        this.values = values;
    }

    /// Nothing if Route 53 has no policies for it.
    Optional<List<RecordSet>> read(Yaml.Mapping dynamic) {
        Optional<Yaml.Mapping> pools = dynamic.mapping("pools");
        Optional<Yaml> rules = dynamic.get("rules");
        if (pools.isEmpty() || rules.isEmpty()) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        pools.get().members().forEach(pool -> names.add(pool.name()));
        for (Yaml.Member pool : pools.get().members()) {
            if (!(pool.value() instanceof Yaml.Mapping it) || !pool(pool.name(), it, names)) {
                return Optional.empty();
            }
        }
        int number = 0;
        for (Yaml rule : rules.get().items()) {
            if (!(rule instanceof Yaml.Mapping it) || !rule(number++, it, names)) {
                return Optional.empty();
            }
        }
        if (!values.isEmpty()) {
            add(at(DEFAULT, "pool"), new Content.Values(ttl, values), new Routing.Simple(), "");
        }
        return Optional.of(sets);
    }

    private boolean pool(String pool, Yaml.Mapping it, Set<String> names) {
        int number = 0;
        for (Yaml value : it.get("values").map(Yaml::items).orElse(List.of())) {
            Optional<String> text =
                    value instanceof Yaml.Mapping mapping
                            ? mapping.text("value")
                            : Optional.empty();
            Optional<Long> weight =
                    value instanceof Yaml.Mapping mapping
                            ? mapping.text("weight").map(OctoReader::whole).orElse(Optional.of(1L))
                            : Optional.empty();
            if (text.isEmpty() || weight.isEmpty()) {
                return false;
            }
            add(
                    at(pool, "value"),
                    new Content.Values(ttl, List.of(text.get())),
                    new Routing.Weighted(weight.get()),
                    "%s-%03d".formatted(pool, number++));
        }
        String fallback = it.text("fallback").orElse(DEFAULT);
        if (number == 0 || !fallback.equals(DEFAULT) && !names.contains(fallback)) {
            return false;
        }
        add(
                at(pool, "pool"),
                alias(at(pool, "value")),
                new Routing.Failover(Role.PRIMARY),
                pool + "-Primary");
        if (!fallback.equals(DEFAULT) || !values.isEmpty()) {
            add(
                    at(pool, "pool"),
                    alias(at(fallback, "pool")),
                    new Routing.Failover(Role.SECONDARY),
                    pool + "-Secondary-" + fallback);
        }
        return true;
    }

    private boolean rule(int number, Yaml.Mapping rule, Set<String> names) {
        Optional<String> pool = rule.text("pool").filter(names::contains);
        if (pool.isEmpty() || rule.get("subnets").isPresent()) {
            return false;
        }
        List<Yaml> geos = rule.get("geos").map(Yaml::items).orElse(List.of());
        if (geos.isEmpty()) {
            return add(
                    name,
                    alias(at(pool.get(), "pool")),
                    new Routing.Geolocation(Optional.empty(), Optional.of("*"), Optional.empty()),
                    number + "-" + pool.get() + "-None");
        }
        for (Yaml geo : geos) {
            Optional<String> code = geo.plain();
            boolean added =
                    code.isPresent()
                            && add(
                                    name,
                                    alias(at(pool.get(), "pool")),
                                    place(code.get()),
                                    number + "-" + pool.get() + "-" + code.get());
            if (!added) {
                return false;
            }
        }
        return true;
    }

    /// Such as `NA-US-KY`; Route 53 takes a continent only without a country.
    private static Routing place(String code) {
        String[] parts = code.toUpperCase(Locale.ROOT).split("-", 3);
        return new Routing.Geolocation(
                parts.length == 1 ? Optional.of(parts[0]) : Optional.empty(),
                parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
                parts.length > 2 ? Optional.of(parts[2]) : Optional.empty());
    }

    private DomainName at(String pool, String kind) {
        return name.child("_octodns-" + pool + "-" + kind);
    }

    private static Content alias(DomainName target) {
        return new Content.Alias(target, "", true);
    }

    private boolean add(DomainName at, Content content, Routing routing, String identifier) {
        sets.add(
                new RecordSet(
                        new RecordSet.Key(at, type, identifier),
                        content,
                        routing,
                        Optional.empty(),
                        List.of()));
        return identifier.isEmpty() || identifiers.add(identifier);
    }
}
