package org.zonewright.codec.octodns;

import org.zonewright.codec.octodns.Dynamic.Pool;
import org.zonewright.codec.octodns.Dynamic.Rule;
import org.zonewright.codec.octodns.Dynamic.Value;
import org.zonewright.codec.text.ZoneAssembly;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the member `dynamic` of a record (octoDNS, `octodns/record/dynamic.py`).
final class DynamicReader {

    private final DomainName name;
    private final RecordType type;
    private final HealthReader health;
    private final ZoneAssembly assembly;

    /// Pools by what the file calls them.
    private final Map<String, String> pools = new LinkedHashMap<>();

    private boolean isBroken;

    DynamicReader(DomainName name, RecordType type, HealthReader health, ZoneAssembly assembly) {
        this.name = name;
        this.type = type;
        this.health = health;
        this.assembly = assembly;
    }

    /// Nothing, and a problem, if Route 53 has no policies for it or a part of it is broken.
    ///
    /// @param values of the record itself
    Optional<Dynamic> read(Yaml dynamic, long ttl, List<String> values) {
        Optional<Yaml.Mapping> all = member(dynamic, "pools").flatMap(Yaml::asMapping);
        List<Yaml> rules = member(dynamic, "rules").map(Yaml::items).orElse(List.of());
        if (all.isEmpty() || all.get().members().isEmpty() || rules.isEmpty()) {
            return broken(dynamic, "codec.octodns-no-pools");
        }
        all.get().members().forEach(pool -> call(pool, all.get()));
        var read = new LinkedHashMap<String, Pool>();
        for (Yaml.Member pool : all.get().members()) {
            read.put(pools.get(pool.name()), pool(pool));
        }
        List<Rule> targets = rules.stream().map(this::rule).toList();
        return isBroken
                ? Optional.empty()
                : Optional.of(new Dynamic(name, type, ttl, values, read, targets));
    }

    private static Optional<Yaml> member(Yaml mapping, String name) {
        return mapping.asMapping().flatMap(it -> it.get(name));
    }

    /// octodns-route53 has a pool of that name for the record's own values.
    private void call(Yaml.Member pool, Yaml.Mapping all) {
        String called = pool.name();
        for (int i = 2; pool.name().equals(Dynamic.DEFAULT) && isTaken(called, all); i++) {
            called = Dynamic.DEFAULT + "-" + i;
        }
        if (!called.equals(pool.name())) {
            assembly.remark(pool.at(), phrase("codec.octodns-pool-default", called));
        }
        pools.put(pool.name(), called);
    }

    private static boolean isTaken(String name, Yaml.Mapping all) {
        return name.equals(Dynamic.DEFAULT) || all.get(name).isPresent();
    }

    private Pool pool(Yaml.Member pool) {
        List<Yaml> items = member(pool.value(), "values").map(Yaml::items).orElse(List.of());
        if (items.isEmpty()) {
            broken(pool.value(), "codec.octodns-pool");
        }
        var values = new ArrayList<Value>();
        items.forEach(item -> value(item).ifPresent(values::add));
        Optional<Yaml> fallback =
                member(pool.value(), "fallback")
                        .filter(it -> !it.plain().equals(Optional.of(Dynamic.DEFAULT)));
        return new Pool(fallback.flatMap(this::poolOfThis), values);
    }

    private Optional<String> poolOfThis(Yaml name) {
        Optional<String> pool = name.plain().map(pools::get);
        return pool.isPresent() ? pool : broken(name, "codec.octodns-no-pool");
    }

    private Optional<Value> value(Yaml item) {
        Optional<Yaml.Mapping> value = item.asMapping().filter(it -> it.text("value").isPresent());
        if (value.isEmpty()) {
            return broken(item, "codec.octodns-pool");
        }
        Optional<Yaml> weight = value.get().get("weight");
        Optional<Long> number =
                weight.isEmpty()
                        ? Optional.of(1L)
                        : weight.flatMap(Yaml::plain).flatMap(OctoReader::whole);
        Optional<Yaml> status = value.get().get("status");
        String health = status.map(it -> it.plain().orElse("")).orElse("obey");
        if (number.isEmpty()) {
            broken(weight.orElse(item), "codec.octodns-weight");
        }
        if (!HealthForm.STATUSES.contains(health)) {
            return broken(status.orElse(item), "codec.octodns-status");
        }
        String text = value.get().text("value").orElse("");
        return number.map(it -> new Value(text, it, this.health.check(text, health)));
    }

    private Rule rule(Yaml item) {
        Optional<Yaml> pool = member(item, "pool");
        if (pool.isEmpty()) {
            broken(item, "codec.octodns-no-pool");
        }
        member(item, "subnets").ifPresent(subnets -> broken(subnets, "codec.octodns-dynamic"));
        var geos = new ArrayList<String>();
        for (Yaml geo : member(item, "geos").map(Yaml::items).orElse(List.of())) {
            geo.plain()
                    .filter(GeoCode::isCode)
                    .or(() -> broken(geo, "codec.octodns-geo"))
                    .ifPresent(geos::add);
        }
        return new Rule(pool.flatMap(this::poolOfThis).orElse(""), geos);
    }

    private <T> Optional<T> broken(Yaml at, String key) {
        isBroken = true;
        assembly.problem(at.at(), phrase(key, at.plain().orElse("")));
        return Optional.empty();
    }

    private Phrase phrase(String key, String found) {
        return Phrase.of(key, name.route53(), type, found);
    }
}
