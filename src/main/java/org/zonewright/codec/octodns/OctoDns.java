package org.zonewright.codec.octodns;

import org.zonewright.codec.Head;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.text.ZoneAssembly;
import org.zonewright.codec.text.ZoneLosses;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A zone file of octoDNS (octoDNS, `YamlProvider`): records by relative name. Aliases are
/// octodns-route53's `Route53Provider/ALIAS`; a dynamic record is read as the record sets that
/// octodns-route53 makes of it, and such sets, and others that answer as one does, are written as a
/// dynamic record. The file does not say its zone's name.
public final class OctoDns implements ReadingCodec {

    private static final YAMLMapper MAPPER =
            YAMLMapper.builder()
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .build();

    @Override
    public String id() {
        return "octodns";
    }

    @Override
    public List<String> extensions() {
        return List.of("yaml", "yml");
    }

    @Override
    public boolean recognises(Head text) {
        SourceText head = text.beginning();
        if (!new String(head.chars(), 0, head.length()).contains("type")) {
            return false;
        }
        SourceText source = text.whole();
        return YamlReader.read(source, new ZoneAssembly(source))
                .filter(Yaml.Mapping.class::isInstance)
                .filter(document -> isZone((Yaml.Mapping) document))
                .isPresent();
    }

    private static boolean isZone(Yaml.Mapping names) {
        return !names.members().isEmpty()
                && names.members().stream()
                        .flatMap(member -> member.value().items().stream())
                        .anyMatch(OctoDns::isRecord);
    }

    private static boolean isRecord(Yaml value) {
        return value instanceof Yaml.Mapping record
                && record.text("type").isPresent()
                && (record.get("value").isPresent()
                        || record.get("values").isPresent()
                        || record.get("dynamic").isPresent());
    }

    @Override
    public Parsed read(byte[] text, String source, Optional<DomainName> origin) {
        return OctoReader.read(SourceText.decode(text, source), origin);
    }

    @Override
    public List<Loss> write(Zone zone, Appendable out) throws IOException {
        var losses = new ZoneLosses();
        var writer = new OctoWriter(zone, losses);
        String text = MAPPER.writeValueAsString(writer.names());
        losses.ofZone(
                zone,
                writer.hasAllHealthChecks() ? Set.of(ZoneLosses.Part.HEALTH_CHECKS) : Set.of());
        // The apex, always first: SnakeYAML writes an empty key the long way.
        out.append(text.replaceFirst("^---\n\\? \"\"\n: ", "---\n\"\":\n  "));
        return losses.all();
    }
}
