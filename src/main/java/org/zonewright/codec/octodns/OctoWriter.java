package org.zonewright.codec.octodns;

import org.zonewright.codec.text.ZoneLosses;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The records of a zone as maps, in the order of their keys.
final class OctoWriter {

    private final Zone zone;
    private final ZoneLosses losses;
    private final Map<String, List<Object>> records = new TreeMap<>(new NaturalOrder());
    private final Map<String, List<Object>> aliases = new TreeMap<>(new NaturalOrder());

    OctoWriter(Zone zone, ZoneLosses losses) {
        this.zone = zone;
        this.losses = losses;
    }

    /// A record, or a list of them, by relative name.
    Map<String, Object> names() {
        zone.sets().forEach(this::add);
        zone.unreadable().forEach(set -> losses.of(set, "codec.loss-unreadable"));
        aliases.forEach((name, values) -> records(name).add(record(OctoReader.ALIAS, values)));
        var names = new TreeMap<String, Object>(new NaturalOrder());
        records.forEach((name, all) -> names.put(name, all.size() == 1 ? all.getFirst() : all));
        return names;
    }

    private List<Object> records(String name) {
        return records.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    private static Map<String, Object> record(String type, List<Object> values) {
        var record = new TreeMap<String, Object>();
        record.put("type", type);
        if (values.size() == 1) {
            record.put("value", values.getFirst());
        } else {
            record.put("values", values);
        }
        return record;
    }

    private void add(RecordSet set) {
        if (!set.name().isAtOrBelow(zone.name())) {
            losses.of(set, "codec.octodns-loss-name");
            return;
        }
        if (!(set.routing() instanceof Routing.Simple)) {
            losses.of(
                    set,
                    "codec.octodns-loss-routing",
                    set.routing().policy().name().toLowerCase(Locale.ROOT).replace("_", "-"));
            return;
        }
        switch (set.content()) {
            case Content.Alias alias -> aliases(set).add(alias(set, alias));
            case Content.Values(long ttl, List<String> values) -> values(set, ttl, values);
            case Content.TrafficPolicy _ -> {
                losses.of(set, "codec.octodns-loss-traffic");
                return;
            }
        }
        if (set.healthCheckId().isPresent()) {
            losses.of(set, "codec.octodns-loss-health");
        }
        if (!set.extras().isEmpty()) {
            losses.of(set, "codec.loss-extras");
        }
    }

    private List<Object> aliases(RecordSet set) {
        return aliases.computeIfAbsent(relative(set.name()), _ -> new ArrayList<>());
    }

    private void values(RecordSet set, long ttl, List<String> values) {
        if (!ValueFields.isKnown(set.type()) || values.isEmpty()) {
            losses.of(
                    set, values.isEmpty() ? "codec.octodns-loss-empty" : "codec.octodns-loss-type");
            return;
        }
        var written = new ArrayList<Object>();
        for (String value : values) {
            Optional<Object> form = ValueFields.write(set.type(), value);
            written.add(form.orElse(value));
            Optional<String> again = form.flatMap(it -> ValueFields.read(set.type(), tree(it)));
            boolean same =
                    again.isPresent()
                            && Sameness.normal(set.type(), again.get())
                                    .equals(Sameness.normal(set.type(), value));
            if (!same) {
                losses.of(set, "codec.octodns-loss-value", value);
            }
        }
        Map<String, Object> record = record(set.type().mnemonic(), written);
        record.put("ttl", ttl);
        records(relative(set.name())).add(record);
    }

    private static Yaml tree(Object form) {
        if (!(form instanceof Map<?, ?> map)) {
            return new Yaml.Text(0, form.toString());
        }
        List<Yaml.Member> members =
                map.entrySet().stream()
                        .map(
                                entry ->
                                        new Yaml.Member(
                                                0,
                                                entry.getKey().toString(),
                                                new Yaml.Text(0, entry.getValue().toString())))
                        .toList();
        return new Yaml.Mapping(0, members, 1);
    }

    /// An alias to a set of this zone says no zone id: octoDNS puts it in.
    private Map<String, Object> alias(RecordSet set, Content.Alias alias) {
        var value = new TreeMap<String, Object>();
        value.put("type", set.type().mnemonic());
        value.put("evaluate-target-health", alias.evaluateTargetHealth());
        boolean inside =
                alias.target().isAtOrBelow(zone.name())
                        && (alias.hostedZoneId().isEmpty()
                                || zone.info()
                                        .id()
                                        .filter(alias.hostedZoneId()::equals)
                                        .isPresent());
        if (inside) {
            value.put("name", relative(alias.target()));
        } else {
            value.put("hosted-zone-id", alias.hostedZoneId());
            value.put("name", alias.target().canonical());
        }
        return value;
    }

    /// Without a final dot also below the root, where [DomainName#relativeTo] leaves names whole.
    private String relative(DomainName name) {
        if (name.equals(zone.name())) {
            return "";
        }
        String relative = name.relativeTo(zone.name());
        if (relative.equals("@")) {
            return "\\100"; // a label of that one sign, which alone means the zone itself
        }
        return zone.name().isRoot() ? relative.substring(0, relative.length() - 1) : relative;
    }
}
