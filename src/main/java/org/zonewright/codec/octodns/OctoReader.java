package org.zonewright.codec.octodns;

import org.zonewright.codec.Parsed;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.text.ZoneAssembly;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts a zone together from the records of a file.
final class OctoReader {

    static final String ALIAS = "Route53Provider/ALIAS";

    /// What `YamlProvider` takes for records that say none (octoDNS, `default_ttl`), in seconds.
    static final long DEFAULT_TTL = 3600;

    private static final Set<String> KEYS =
            Set.of("type", "ttl", "value", "values", "octodns", "dynamic", "geo", "lenient");

    private static final Set<String> TRUTHS = Set.of("true", "false");

    private final SourceText source;
    private final ZoneAssembly assembly;
    private final DomainName zone;
    private final Map<String, HealthCheck> checks = new LinkedHashMap<>();

    private OctoReader(SourceText source, ZoneAssembly assembly, DomainName zone) {
        this.source = source;
        this.assembly = assembly;
        this.zone = zone;
    }

    static Parsed read(SourceText source, Optional<DomainName> origin) {
        var assembly = new ZoneAssembly(source);
        Optional<Yaml> document = YamlReader.read(source, assembly);
        if (document.isEmpty()) {
            return new Parsed.Unusable(assembly.sortedProblems());
        }
        if (!(document.get() instanceof Yaml.Mapping names)) {
            assembly.problem(document.get().at(), Phrase.of("codec.octodns-top"));
            return new Parsed.Unusable(assembly.sortedProblems());
        }
        if (origin.isEmpty()) {
            return new Parsed.NeedsOrigin(assembly.sortedProblems(), List.of());
        }
        var reader = new OctoReader(source, assembly, origin.get());
        names.members().forEach(reader::owner);
        return assembly.zone(
                ZoneInfo.named(origin.get()),
                Zone.Besides.NOTHING.withHealthChecks(List.copyOf(reader.checks.values())));
    }

    private void owner(Yaml.Member member) {
        DomainName name = absolute(member.name());
        List<Yaml> records = member.value().items();
        if (records.isEmpty()) {
            assembly.problem(member.at(), Phrase.of("codec.octodns-record", quoted(member.name())));
        }
        for (Yaml record : records) {
            if (record instanceof Yaml.Mapping mapping && mapping.text("type").isPresent()) {
                record(name, mapping);
            } else {
                assembly.problem(
                        record.at(), Phrase.of("codec.octodns-record", quoted(member.name())));
            }
        }
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private DomainName absolute(String relative) {
        return relative.isEmpty() || relative.equals("@")
                ? zone
                : DomainName.of(zone.isRoot() ? relative + "." : relative + "." + zone.canonical());
    }

    private void record(DomainName name, Yaml.Mapping record) {
        for (Yaml.Member member : record.members()) {
            if (!KEYS.contains(member.name())) {
                assembly.remark(member.at(), Phrase.of("codec.octodns-key", member.name()));
            }
        }
        if (record.get("value").isPresent() && record.get("values").isPresent()) {
            Yaml left = record.get("value").get();
            assembly.problem(left.at(), Phrase.of("codec.octodns-both"));
        }
        String type = record.text("type").orElse("");
        if (type.equals(ALIAS)) {
            List<Yaml> values = own(record);
            if (values.isEmpty()) {
                assembly.problem(record.at(), Phrase.of("codec.octodns-values"));
            }
            values.forEach(value -> alias(name, value));
            return;
        }
        long ttl = record.get("ttl").flatMap(this::ttl).orElse(DEFAULT_TTL);
        RecordType known = RecordType.of(type);
        RecordSet own = simple(name, known, new Content.Values(ttl, values(known, record)));
        List<RecordSet> routed = routed(own, ttl, record);
        if (!routed.isEmpty()) {
            routed.forEach(set -> assembly.addSet(set, record.at()));
        } else if (!own.values().isEmpty()) {
            assembly.addSet(own, record.at());
        }
    }

    /// The sets that its members `dynamic` or `geo` make of a record; none if it has none that can
    /// be read.
    private List<RecordSet> routed(RecordSet own, long ttl, Yaml.Mapping record) {
        var health = new HealthReader(own.name(), own.type(), record, assembly);
        List<RecordSet> sets = routed(own, ttl, record, health);
        if (!sets.isEmpty()) {
            checks.putAll(health.checks());
        }
        return sets;
    }

    private List<RecordSet> routed(
            RecordSet own, long ttl, Yaml.Mapping record, HealthReader health) {
        Optional<Yaml> dynamic = record.get("dynamic");
        if (dynamic.isPresent()) {
            return new DynamicReader(own.name(), own.type(), health, assembly)
                    .read(dynamic.get(), ttl, own.values())
                    .map(Dynamic::sets)
                    .orElse(List.of());
        }
        Optional<Yaml> geo = record.get("geo");
        if (geo.isPresent() && geo.get().asMapping().isEmpty()) {
            assembly.problem(
                    geo.get().at(),
                    Phrase.of("codec.octodns-geo-values", own.name().route53(), own.type(), "geo"));
        }
        return geo.flatMap(Yaml::asMapping)
                .map(places -> new GeoReader(health, assembly).read(places, own, ttl))
                .orElse(List.of());
    }

    private static List<Yaml> own(Yaml.Mapping record) {
        return record.get("values")
                .or(() -> record.get("value"))
                .map(Yaml::items)
                .orElse(List.of());
    }

    /// A value that cannot be read is left out, and so is a record that has no other.
    private List<String> values(RecordType type, Yaml.Mapping record) {
        if (record.get("values").isEmpty() && record.get("value").isEmpty()) {
            assembly.problem(record.at(), Phrase.of("codec.octodns-values"));
        }
        var values = new ArrayList<String>();
        for (Yaml value : own(record)) {
            Optional<String> text = ValueFields.read(type, value);
            if (text.isEmpty()) {
                String members = ValueFields.members(type);
                assembly.problem(
                        value.at(),
                        members.isEmpty()
                                ? Phrase.of("codec.octodns-text", type)
                                : Phrase.of("codec.octodns-value", type, members));
            }
            text.ifPresent(values::add);
        }
        return values;
    }

    private Optional<Long> ttl(Yaml value) {
        Optional<Long> ttl = value.plain().flatMap(OctoReader::whole);
        if (ttl.isEmpty()) {
            assembly.problem(
                    value.at(), Phrase.of("codec.expected-whole", "ttl", source.token(value.at())));
        }
        return ttl;
    }

    static Optional<Long> whole(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// An alias into the same zone has a relative name and no zone id.
    private void alias(DomainName name, Yaml value) {
        if (!(value instanceof Yaml.Mapping alias) || alias.text("type").isEmpty()) {
            assembly.problem(value.at(), Phrase.of("codec.octodns-value", ALIAS, "name, type"));
            return;
        }
        Optional<String> id = alias.text("hosted-zone-id");
        String target = alias.text("name").orElse("");
        Optional<Yaml> health = alias.get("evaluate-target-health");
        if (health.flatMap(Yaml::plain).filter(TRUTHS::contains).isEmpty()) {
            health.ifPresent(
                    wrong ->
                            assembly.problem(
                                    wrong.at(),
                                    Phrase.of(
                                            "codec.expected-truth",
                                            "evaluate-target-health",
                                            source.token(wrong.at()))));
        }
        boolean inside = id.isEmpty() && !target.endsWith(".");
        var content =
                new Content.Alias(
                        inside ? absolute(target) : DomainName.of(target),
                        id.orElse(""),
                        health.flatMap(Yaml::plain).filter("true"::equals).isPresent());
        RecordType type = RecordType.of(alias.text("type").orElse(""));
        assembly.addSet(simple(name, type, content), alias.at());
    }

    private static RecordSet simple(DomainName name, RecordType type, Content content) {
        return new RecordSet(
                new RecordSet.Key(name, type, ""),
                content,
                new Routing.Simple(),
                Optional.empty(),
                List.of());
    }
}
