package org.zonewright.codec.octodns;

import org.zonewright.codec.Parsed;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.text.ZoneAssembly;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts a zone together from the records of a file.
final class OctoReader {

    static final String ALIAS = "Route53Provider/ALIAS";

    /// What `YamlProvider` takes for records that say none (octoDNS, `default_ttl`), in seconds.
    static final long DEFAULT_TTL = 3600;

    private static final Set<String> KEYS =
            Set.of("type", "ttl", "value", "values", "octodns", "dynamic", "lenient");

    private final SourceText source;
    private final ZoneAssembly assembly;
    private final DomainName zone;

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
        return assembly.zone(ZoneInfo.named(origin.get()), Zone.Besides.NOTHING);
    }

    private void owner(Yaml.Member member) {
        DomainName name = absolute(member.name());
        for (Yaml record : member.value().items()) {
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
                assembly.problem(member.at(), Phrase.of("codec.octodns-key", member.name()));
            }
        }
        String type = record.text("type").orElse("");
        if (type.equals(ALIAS)) {
            record.get("values")
                    .or(() -> record.get("value"))
                    .map(Yaml::items)
                    .orElse(List.of())
                    .forEach(value -> alias(name, value));
            return;
        }
        long ttl = record.get("ttl").flatMap(this::ttl).orElse(DEFAULT_TTL);
        RecordType known = RecordType.of(type);
        List<String> values = values(known, record);
        Optional<Yaml.Mapping> dynamic = record.mapping("dynamic");
        if (dynamic.isPresent()) {
            var sets = new DynamicReader(name, known, ttl, values).read(dynamic.get());
            if (sets.isPresent()) {
                sets.get().forEach(set -> assembly.addSet(set, record.at()));
                return;
            }
            assembly.problem(
                    dynamic.get().at(), Phrase.of("codec.octodns-dynamic", name.route53(), known));
        }
        add(name, known, new Content.Values(ttl, values), record.at());
    }

    private List<String> values(RecordType type, Yaml.Mapping record) {
        Optional<Yaml> all = record.get("values").or(() -> record.get("value"));
        if (all.isEmpty()) {
            assembly.problem(record.at(), Phrase.of("codec.octodns-values"));
        }
        var values = new ArrayList<String>();
        for (Yaml value : all.map(Yaml::items).orElse(List.of())) {
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
        boolean inside = id.isEmpty() && !target.endsWith(".");
        add(
                name,
                RecordType.of(alias.text("type").orElse("")),
                new Content.Alias(
                        inside ? absolute(target) : DomainName.of(target),
                        id.orElse(""),
                        alias.text("evaluate-target-health").filter("true"::equals).isPresent()),
                alias.at());
    }

    private void add(DomainName name, RecordType type, Content content, int at) {
        assembly.addSet(
                new RecordSet(
                        new RecordSet.Key(name, type, ""),
                        content,
                        new Routing.Simple(),
                        Optional.empty(),
                        List.of()),
                at);
    }
}
