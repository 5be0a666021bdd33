package org.zonewright.codec.octodns;

import org.zonewright.codec.text.ZoneLosses;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The records of a zone as maps, in the order of their keys.
final class OctoWriter {

    private final Zone zone;
    private final ZoneLosses losses;
    private final Map<String, List<Object>> records = new TreeMap<>(new NaturalOrder());
    private final Map<String, List<Object>> aliases = new TreeMap<>(new NaturalOrder());

    private final DynamicWriter dynamic;
    private final Geography geography = new Geography();

    /// What is written as parts of dynamic records.
    private final Set<RecordSet.Key> covered = new HashSet<>();

    private final Set<String> checks = new HashSet<>();

    OctoWriter(Zone zone, ZoneLosses losses) {
        this.zone = zone;
        this.losses = losses;
        dynamic = new DynamicWriter(zone.healthChecks());
    }

    /// Whether the zone has no health check but those that the dynamic records imply.
    boolean hasAllHealthChecks() {
        return zone.healthChecks().stream().allMatch(check -> checks.contains(check.id()));
    }

    /// Writes what can be dynamic records: first the trees that are made of one, since parts of
    /// them could be taken for records of their own.
    private void routed() {
        var provider = new ProviderSets(zone, geography);
        List<List<RecordSet>> groups = groups();
        for (List<RecordSet> group : groups) {
            provider.of(group).ifPresent(this::provided);
        }
        for (List<RecordSet> group : groups) {
            RecordSet first = group.getFirst();
            boolean isPart = first.name().canonical().startsWith(Dynamic.PREFIX);
            if (!isPart && !covered.contains(first.key())) {
                PolicyPools.of(group, geography).ifPresent(record -> reshaped(record, group));
            }
        }
    }

    /// The sets of each name and type that are all routed.
    private List<List<RecordSet>> groups() {
        var groups = new LinkedHashMap<RecordSet.Key, List<RecordSet>>();
        for (RecordSet set : zone.sets()) {
            if (set.name().isAtOrBelow(zone.name())) {
                var key = new RecordSet.Key(set.name(), set.type(), "");
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(set);
            }
        }
        return groups.values().stream()
                .filter(
                        group ->
                                group.stream()
                                        .noneMatch(set -> set.routing() instanceof Routing.Simple))
                .toList();
    }

    private void provided(ProviderSets.Found found) {
        Set<RecordSet.Key> made =
                found.record().sets().stream().map(RecordSet::key).collect(Collectors.toSet());
        for (RecordSet set : found.sets()) {
            if (!made.contains(set.key())) {
                losses.of(set, "codec.octodns-loss-identifier", set.setIdentifier());
            }
        }
        write(found.record(), found.sets());
    }

    private void reshaped(Dynamic record, List<RecordSet> group) {
        group.forEach(set -> losses.of(set, "codec.octodns-loss-shape", set.setIdentifier()));
        write(record, group);
    }

    private void write(Dynamic record, List<RecordSet> sets) {
        DynamicWriter.NewChecks checked = dynamic.newChecks(record);
        for (RecordSet set : sets) {
            covered.add(set.key());
            String id = set.healthCheckId().orElse("");
            if (checked.otherwise().contains(id)) {
                losses.of(set, "codec.octodns-loss-other-check", id);
            } else if (checked.alike().contains(id)) {
                losses.of(set, "codec.octodns-loss-check-id", id);
            } else {
                checks.add(id);
            }
            if (!set.extras().isEmpty()) {
                losses.of(set, "codec.loss-extras");
            }
        }
        List<Object> values =
                record.values().stream()
                        .map(value -> (Object) ValueFields.text(record.type(), value))
                        .toList();
        Map<String, Object> out = record(record.type().mnemonic(), values);
        out.put("ttl", record.ttl());
        out.putAll(dynamic.members(record));
        records(relative(record.name())).add(out);
    }

    /// A record, or a list of them, by relative name.
    Map<String, Object> names() {
        routed();
        zone.sets().stream().filter(set -> !covered.contains(set.key())).forEach(this::add);
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
