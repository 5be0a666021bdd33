package org.zonewright.codec.octodns;

import org.zonewright.codec.octodns.Dynamic.Pool;
import org.zonewright.codec.octodns.Dynamic.Rule;
import org.zonewright.codec.octodns.Dynamic.Value;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the dynamic record that a tree of record sets was made of, if octodns-route53 made it
/// (octodns-route53, `_data_for_dynamic`): the other way round than [Dynamic#sets].
final class ProviderSets {

    private final Zone zone;
    private final Geography geography;

    ProviderSets(Zone zone, Geography geography) {
        this.zone = zone;
        this.geography = geography;
    }

    /// A dynamic record.
    ///
    /// @param sets all that it was made to
    record Found(Dynamic record, List<RecordSet> sets) {}

    /// The record whose rules these sets are.
    ///
    /// @param group the routed sets of one name and type
    Optional<Found> of(List<RecordSet> group) {
        RecordSet first = group.getFirst();
        if (!group.stream().allMatch(ProviderSets::isRule)) {
            return Optional.empty();
        }
        List<RecordSet> below = below(first);
        Optional<RecordSet> own = find(below, Dynamic.DEFAULT, Dynamic.POOL).findFirst();
        List<RecordSet> values =
                below.stream().filter(set -> set.content() instanceof Content.Values).toList();
        Optional<Long> ttl = values.stream().flatMap(set -> ttl(set).stream()).findFirst();
        Optional<List<Rule>> rules = rules(group);
        if (ttl.isEmpty() || rules.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Pool> pools = pools(below);
        var record =
                new Dynamic(
                        first.name(),
                        first.type(),
                        ttl.get(),
                        own.map(RecordSet::values).orElse(List.of()),
                        pools,
                        rules.get());
        List<RecordSet> all = Stream.concat(group.stream(), below.stream()).toList();
        return isMadeOf(record, all) ? Optional.of(new Found(record, all)) : Optional.empty();
    }

    private static boolean isRule(RecordSet set) {
        return set.routing() instanceof Routing.Geolocation
                && set.alias()
                        .map(alias -> alias.target().canonical())
                        .orElse("")
                        .startsWith(Dynamic.PREFIX);
    }

    /// The sets that octodns-route53 puts below the record's name.
    private List<RecordSet> below(RecordSet rule) {
        Set<DomainName> names = new HashSet<>();
        var sets = new ArrayList<RecordSet>();
        var open = new ArrayList<DomainName>();
        zone.at(rule.name()).stream()
                .filter(set -> set.type().equals(rule.type()))
                .flatMap(set -> set.alias().stream())
                .forEach(alias -> open.add(alias.target()));
        open.add(rule.name().child(Dynamic.PREFIX + Dynamic.DEFAULT + Dynamic.POOL));
        while (!open.isEmpty()) {
            DomainName next = open.removeLast();
            boolean isOne =
                    next.canonical().startsWith(Dynamic.PREFIX)
                            && next.parent().filter(rule.name()::equals).isPresent();
            if (isOne && names.add(next)) {
                for (RecordSet set : zone.at(next)) {
                    if (set.type().equals(rule.type())) {
                        sets.add(set);
                        set.alias().ifPresent(alias -> open.add(alias.target()));
                    }
                }
            }
        }
        return sets;
    }

    private static Optional<Long> ttl(RecordSet set) {
        return set.content() instanceof Content.Values(long ttl, _)
                ? Optional.of(ttl)
                : Optional.empty();
    }

    private static Stream<RecordSet> find(List<RecordSet> sets, String pool, String kind) {
        String label = Dynamic.PREFIX + pool + kind;
        return sets.stream().filter(set -> set.name().labels().getFirst().equals(label));
    }

    /// The pool that a name is of; empty text if of none.
    private static String pool(DomainName name) {
        String label = name.labels().getFirst();
        return label.startsWith(Dynamic.PREFIX) && label.endsWith(Dynamic.POOL)
                ? label.substring(Dynamic.PREFIX.length(), label.length() - Dynamic.POOL.length())
                : "";
    }

    private static Map<String, Pool> pools(List<RecordSet> below) {
        Set<String> names =
                below.stream()
                        .map(set -> pool(set.name()))
                        .filter(name -> !name.isEmpty() && !name.equals(Dynamic.DEFAULT))
                        .collect(Collectors.toSet());
        var pools = new TreeMap<String, Pool>();
        for (String name : names) {
            List<Value> values =
                    find(below, name, Dynamic.VALUE).flatMap(set -> value(set).stream()).toList();
            Optional<String> fallback =
                    find(below, name, Dynamic.POOL)
                            .filter(ProviderSets::isSecondary)
                            .flatMap(set -> set.alias().stream())
                            .map(alias -> pool(alias.target()))
                            .filter(pool -> !pool.isEmpty() && !pool.equals(Dynamic.DEFAULT))
                            .findFirst();
            pools.put(name, new Pool(fallback, values));
        }
        return pools;
    }

    private static boolean isSecondary(RecordSet set) {
        return set.routing() instanceof Routing.Failover(Routing.Failover.Role role)
                && role == Routing.Failover.Role.SECONDARY;
    }

    private static Optional<Value> value(RecordSet set) {
        return set.routing() instanceof Routing.Weighted(long weight) && set.values().size() == 1
                ? Optional.of(new Value(set.values().getFirst(), weight, set.healthCheckId()))
                : Optional.empty();
    }

    /// In the order of the numbers that their set identifiers begin with.
    private Optional<List<Rule>> rules(List<RecordSet> group) {
        var rules = new TreeMap<Integer, Rule>();
        for (RecordSet set : group) {
            String number = set.setIdentifier().split("-", 2)[0];
            if (!number.matches("\\d{1,4}")
                    || !(set.routing() instanceof Routing.Geolocation place)) {
                return Optional.empty();
            }
            int index = Integer.parseInt(number);
            String pool = set.alias().map(alias -> pool(alias.target())).orElse("");
            var codes = new ArrayList<String>();
            Rule before = rules.get(index);
            if (before != null) {
                codes.addAll(before.geos());
            }
            if (!place.isDefault()) {
                Optional<String> code = GeoCode.of(place, geography);
                if (code.isEmpty()) {
                    return Optional.empty();
                }
                codes.add(code.get());
            }
            rules.put(index, new Rule(pool, codes));
        }
        return Optional.of(List.copyOf(rules.values()));
    }

    /// Whether all these are what the record is made to, but for their set identifiers.
    private boolean isMadeOf(Dynamic record, List<RecordSet> all) {
        return shapes(record.sets().stream()).equals(shapes(all.stream()));
    }

    private Map<RecordSet, Long> shapes(Stream<RecordSet> sets) {
        return sets.map(this::shape)
                .collect(
                        Collectors.groupingBy(
                                set -> set, LinkedHashMap::new, Collectors.counting()));
    }

    private RecordSet shape(RecordSet set) {
        String any = set.setIdentifier().isEmpty() ? "" : "x";
        var key = new RecordSet.Key(set.name(), set.type(), any);
        Content content =
                set.content() instanceof Content.Alias(DomainName target, String id, boolean health)
                        ? new Content.Alias(target, isOwn(id) ? "" : id, health)
                        : set.content();
        return new RecordSet(key, content, set.routing(), set.healthCheckId(), List.of());
    }

    private boolean isOwn(String zoneId) {
        return zone.info().id().filter(zoneId::equals).isPresent();
    }
}
