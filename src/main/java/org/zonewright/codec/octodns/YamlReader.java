package org.zonewright.codec.octodns;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.octodns.Yaml.Mapping;
import org.zonewright.codec.octodns.Yaml.Member;
import org.zonewright.codec.text.ZoneAssembly;
import org.zonewright.codec.tree.WholePairs;
import org.zonewright.model.zone.Phrase;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one document. Its aliases stand for the very value of their anchor, so that no document
/// takes more memory than its text; one that would be huge when walked is refused.
final class YamlReader {

    /// octoDNS's deepest, a pool's value of a dynamic record, is at level 8.
    static final int MAX_DEPTH = 40;

    /// A hundred times what Route 53 holds in one zone.
    static final long MAX_VALUES = 10_000_000;

    private static final YAMLMapper MAPPER =
            new YAMLMapper(
                    YAMLFactory.builder()
                            .loadSettings(
                                    LoadSettings.builder()
                                            .setCodePointLimit(Integer.MAX_VALUE)
                                            .setAllowDuplicateKeys(true) // told of here
                                            .build())
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxNestingDepth(MAX_DEPTH)
                                            .build())
                            .build());

    /// Ends the reading: what follows cannot be trusted.
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient int at;
        private final transient Phrase why;

        Refused(int at, Phrase why) {
            super(why.key(), null, false, false);
            this.at = at;
            this.why = why;
        }
    }

    private final SourceText source;
    private final ZoneAssembly assembly;
    private final Map<String, Yaml> anchors = new HashMap<>();
    private final YAMLParser parser;
    private final int @Nullable [] units;

    private YamlReader(SourceText source, ZoneAssembly assembly, YAMLParser parser) {
        this.source = source;
        this.assembly = assembly;
        this.parser = parser;
        units = units(source);
    }

    /// The document; nothing, with a problem, if it is no YAML.
    static Optional<Yaml> read(SourceText source, ZoneAssembly assembly) {
        try (var parser = (YAMLParser) MAPPER.createParser(new WholePairs(source))) {
            return new YamlReader(source, assembly, parser).document();
        } catch (JacksonException _) {
            assembly.problem(0, Phrase.of("codec.yaml-syntax", source.token(0)));
            return Optional.empty();
        }
    }

    private Optional<Yaml> document() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                assembly.problem(source.length(), Phrase.of("codec.octodns-top"));
                return Optional.empty();
            }
            Yaml all = value(first);
            if (parser.nextToken() != null) {
                assembly.problem(at(), Phrase.of("codec.yaml-second"));
            }
            return Optional.of(all);
        } catch (Refused refused) {
            assembly.problem(refused.at, refused.why);
        } catch (StreamConstraintsException _) {
            boolean deep = parser.streamReadContext().getNestingDepth() >= MAX_DEPTH;
            assembly.problem(
                    at(),
                    deep
                            ? Phrase.of("codec.yaml-too-deep", MAX_DEPTH)
                            : Phrase.of("codec.yaml-too-long"));
        } catch (JacksonException stop) {
            int at = stop.getLocation() == null ? at() : unit(stop.getLocation().getCharOffset());
            assembly.problem(at, Phrase.of("codec.yaml-syntax", source.token(at)));
        }
        return Optional.empty();
    }

    private Yaml value(JsonToken token) {
        int at = at();
        if (parser.isCurrentAlias()) {
            String anchor = parser.getString();
            Yaml value = anchors.get(anchor);
            if (value == null) {
                throw new Refused(at, Phrase.of("codec.yaml-anchor", anchor));
            }
            return value;
        }
        Object anchor = parser.getObjectId();
        Yaml value =
                switch (token) {
                    case START_OBJECT -> mapping(at);
                    case START_ARRAY -> listing(at);
                    case VALUE_NULL -> new Yaml.Nothing(at);
                    default -> new Yaml.Text(at, parser.getString());
                };
        if (value.size() > MAX_VALUES) {
            throw new Refused(at, Phrase.of("codec.yaml-bomb", MAX_VALUES));
        }
        if (anchor != null) {
            anchors.put(anchor.toString(), value);
        }
        return value;
    }

    private Yaml mapping(int at) {
        var members = new ArrayList<Member>();
        var names = new HashSet<String>();
        long size = 1;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int nameAt = at();
            String name = parser.currentName();
            Yaml value = value(parser.nextToken());
            size += value.size();
            if (names.add(name)) {
                members.add(new Member(nameAt, name, value));
            } else {
                assembly.problem(nameAt, Phrase.of("codec.yaml-twice", name));
            }
            check(size, nameAt);
        }
        return new Mapping(at, List.copyOf(members), size);
    }

    private Yaml listing(int at) {
        var items = new ArrayList<Yaml>();
        long size = 1;
        for (JsonToken next = parser.nextToken();
                next != JsonToken.END_ARRAY;
                next = parser.nextToken()) {
            int itemAt = at();
            Yaml item = value(next);
            size += item.size();
            items.add(item);
            check(size, itemAt);
        }
        return new Yaml.Listing(at, List.copyOf(items), size);
    }

    private static void check(long size, int at) {
        if (size > MAX_VALUES) {
            throw new Refused(at, Phrase.of("codec.yaml-bomb", MAX_VALUES));
        }
    }

    private int at() {
        return unit(parser.currentTokenLocation().getCharOffset());
    }

    /// SnakeYAML counts code points, a text here is in UTF-16 units.
    private int unit(long codePoint) {
        int at = (int) Math.clamp(codePoint, 0L, (long) source.length());
        return units == null ? at : units[Math.min(at, units.length - 1)];
    }

    private static int @Nullable [] units(SourceText source) {
        int points = Character.codePointCount(source.chars(), 0, source.length());
        if (points == source.length()) {
            return null;
        }
        int[] units = new int[points + 1];
        int at = 0;
        for (int i = 0; i < points; i++) {
            units[i] = at;
            at += Character.charCount(Character.codePointAt(source.chars(), at, source.length()));
        }
        units[points] = at;
        return units;
    }
}
