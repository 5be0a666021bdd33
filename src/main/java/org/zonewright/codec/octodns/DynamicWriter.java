package org.zonewright.codec.octodns;

import org.zonewright.codec.octodns.Dynamic.Pool;
import org.zonewright.codec.octodns.Dynamic.Rule;
import org.zonewright.codec.octodns.Dynamic.Value;
import org.zonewright.codec.route53.HealthCheckJson;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes dynamic records as maps.
final class DynamicWriter {

    private final Map<String, HealthCheck> checks;

    /// @param checks of the zone
    DynamicWriter(List<HealthCheck> checks) {
        this.checks =
                checks.stream()
                        .collect(
                                Collectors.toMap(
                                        HealthCheck::id, Function.identity(), (one, _) -> one));
    }

    /// The members `dynamic` and `octodns`.
    Map<String, Object> members(Dynamic record) {
        var pools = new TreeMap<String, Object>(new NaturalOrder());
        record.pools().forEach((name, pool) -> pools.put(name, pool(record.type(), pool)));
        var dynamic = new TreeMap<String, Object>();
        dynamic.put("pools", pools);
        dynamic.put("rules", record.rules().stream().map(DynamicWriter::rule).toList());
        var members = new TreeMap<String, Object>();
        members.put("dynamic", dynamic);
        Map<String, Object> octodns = form(record).written();
        if (!octodns.isEmpty()) {
            members.put("octodns", octodns);
        }
        return members;
    }

    private Map<String, Object> pool(RecordType type, Pool pool) {
        var out = new TreeMap<String, Object>();
        pool.fallback().ifPresent(fallback -> out.put("fallback", fallback));
        var values = new ArrayList<Map<String, Object>>();
        for (Value value : pool.values()) {
            var item = new TreeMap<String, Object>();
            String status = status(value);
            if (!status.equals("obey")) {
                item.put("status", status);
            }
            item.put("value", ValueFields.text(type, value.value()));
            item.put("weight", value.weight());
            values.add(item);
        }
        out.put("values", values);
        return out;
    }

    private static Map<String, Object> rule(Rule rule) {
        var out = new TreeMap<String, Object>();
        if (!rule.geos().isEmpty()) {
            out.put("geos", rule.geos());
        }
        out.put("pool", rule.pool());
        return out;
    }

    /// As octodns-route53 reads it back: what is disabled and inverted is down.
    private String status(Value value) {
        if (value.healthCheck().isEmpty()) {
            return "up";
        }
        HealthCheck check = checks.get(value.healthCheck().get());
        return check != null && check.disabled() && check.inverted() ? "down" : "obey";
    }

    private static List<Value> values(Dynamic record) {
        return record.pools().values().stream().flatMap(pool -> pool.values().stream()).toList();
    }

    private Optional<HealthCheck> check(Value value) {
        return value.healthCheck().flatMap(id -> Optional.ofNullable(checks.get(id)));
    }

    /// How the first check that is known looks: octoDNS has one form for all values of a record.
    private HealthForm form(Dynamic record) {
        return values(record).stream()
                .flatMap(value -> check(value).stream())
                .flatMap(check -> HealthForm.of(check, record.name(), record.type()).stream())
                .findFirst()
                .orElse(HealthForm.DEFAULT);
    }

    /// The ids of the checks that octodns-route53 makes anew in another form, and of those that it
    /// makes anew in their own form.
    record NewChecks(List<String> otherwise, List<String> alike) {}

    NewChecks newChecks(Dynamic record) {
        HealthForm form = form(record);
        var otherwise = new ArrayList<String>();
        var alike = new ArrayList<String>();
        for (Value value : values(record)) {
            Optional<String> id = value.healthCheck();
            if (id.isEmpty()) {
                continue;
            }
            HealthCheck made =
                    form.check(
                            record.name(),
                            record.type(),
                            value.value(),
                            status(value).equals("down"));
            boolean isSame =
                    check(value)
                            .map(HealthCheckJson::config)
                            .filter(HealthCheckJson.config(made)::equals)
                            .isPresent();
            if (!isSame) {
                otherwise.add(id.get());
            } else if (!made.id().equals(id.get())) {
                alike.add(id.get());
            }
        }
        return new NewChecks(otherwise, alike);
    }
}
