package org.zonewright.codec.octodns;

import org.xbill.DNS.Tokenizer;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// How octoDNS writes values: those of some types as mappings (octoDNS, `octodns/record/`), TXT
/// without quotes and with `\;`, all others as in a master file.
final class ValueFields {

    private static final Map<String, List<String>> FIELDS =
            Map.of(
                    "MX", List.of("preference", "exchange"),
                    "SRV", List.of("priority", "weight", "port", "target"),
                    "CAA", List.of("flags", "tag", "value"),
                    "NAPTR",
                            List.of(
                                    "order",
                                    "preference",
                                    "flags",
                                    "service",
                                    "regexp",
                                    "replacement"),
                    "SSHFP", List.of("algorithm", "fingerprint_type", "fingerprint"),
                    "DS", List.of("key_tag", "algorithm", "digest_type", "digest"),
                    "TLSA",
                            List.of(
                                    "certificate_usage",
                                    "selector",
                                    "matching_type",
                                    "certificate_association_data"));

    /// Names of fields that octoDNS had before.
    private static final Map<String, String> OLD =
            Map.of("preference", "priority", "exchange", "value");

    private static final Set<String> QUOTED =
            Set.of("CAA value", "NAPTR flags", "NAPTR service", "NAPTR regexp");

    private static final Set<String> NAMES = Set.of("CNAME", "NS", "PTR", "DNAME");
    private static final Set<String> NAME_FIELDS = Set.of("exchange", "target", "replacement");
    private static final Set<String> TEXTS = Set.of("TXT", "SPF");

    /// Types whose values octoDNS takes as one text.
    private static final Set<String> PLAIN = Set.of("A", "AAAA", "CNAME", "NS", "PTR", "DNAME");

    private ValueFields() {}

    static boolean isKnown(RecordType type) {
        String mnemonic = type.mnemonic();
        return FIELDS.containsKey(mnemonic) || TEXTS.contains(mnemonic) || PLAIN.contains(mnemonic);
    }

    /// The members that a value of a type has, in words for a problem.
    static String members(RecordType type) {
        return String.join(", ", FIELDS.getOrDefault(type.mnemonic(), List.of()));
    }

    /// A value as Route 53 writes it; nothing if it is not in octoDNS's form.
    static Optional<String> read(RecordType type, Yaml value) {
        String mnemonic = type.mnemonic();
        List<String> fields = FIELDS.getOrDefault(mnemonic, List.of());
        return switch (value) {
            case Yaml.Text(_, String text) ->
                    Optional.of(TEXTS.contains(mnemonic) ? ChunkedText.read(text) : text);
            case Yaml.Mapping mapping when !fields.isEmpty() -> {
                var parts = new ArrayList<String>();
                for (String field : fields) {
                    Optional<String> part =
                            mapping.text(field)
                                    .or(
                                            () ->
                                                    Optional.ofNullable(OLD.get(field))
                                                            .flatMap(mapping::text));
                    if (part.isEmpty()) {
                        yield Optional.empty();
                    }
                    parts.add(isQuoted(mnemonic, field) ? quote(part.get()) : part.get());
                }
                yield Optional.of(String.join(" ", parts));
            }
            case Yaml.Mapping _, Yaml.Listing _, Yaml.Nothing _ -> Optional.empty();
        };
    }

    /// A value as octoDNS writes it: a text, or a mapping; nothing if it has not the parts that its
    /// type has.
    static Optional<Object> write(RecordType type, String value) {
        String mnemonic = type.mnemonic();
        if (TEXTS.contains(mnemonic)) {
            return ChunkedText.write(value).map(text -> text);
        }
        List<String> fields = FIELDS.getOrDefault(mnemonic, List.of());
        if (fields.isEmpty()) {
            return Optional.of(text(type, value));
        }
        List<String> parts = parts(value, fields.size());
        if (parts.size() != fields.size()) {
            return Optional.empty();
        }
        var mapping = new TreeMap<String, Object>();
        for (int i = 0; i < parts.size(); i++) {
            String field = fields.get(i);
            String part = NAME_FIELDS.contains(field) ? withDot(parts.get(i)) : parts.get(i);
            boolean number = part.matches("\\d{1,5}") && !isQuoted(mnemonic, field);
            mapping.put(field, number && !isText(field) ? (Object) Integer.valueOf(part) : part);
        }
        return Optional.of(mapping);
    }

    /// A value of a type whose values are one word.
    static String text(RecordType type, String value) {
        return NAMES.contains(type.mnemonic()) ? withDot(value) : value;
    }

    private static boolean isText(String field) {
        return NAME_FIELDS.contains(field)
                || Set.of("fingerprint", "digest", "certificate_association_data", "tag")
                        .contains(field);
    }

    private static boolean isQuoted(String mnemonic, String field) {
        return QUOTED.contains(mnemonic + " " + field);
    }

    private static String quote(String text) {
        return '"' + text + '"';
    }

    private static String withDot(String name) {
        return name.isEmpty() || name.endsWith(".") ? name : name + ".";
    }

    /// The parts of a value without quotes; blanks in the last are taken out, as in hexadecimal.
    private static List<String> parts(String value, int count) {
        var parts = new ArrayList<String>();
        try (var tokens = new Tokenizer(Escapes.octalToDecimal(value))) {
            for (var token = tokens.get(); !token.isEOL(); token = tokens.get()) {
                String part = Escapes.decimalToOctal(token.value());
                if (parts.size() < count || token.isString() && part.indexOf(' ') >= 0) {
                    parts.add(part);
                } else {
                    parts.add(parts.removeLast() + part);
                }
            }
        } catch (IOException _) {
            return List.of();
        }
        return parts;
    }
}
