package org.zonewright.analysis.lint.rules.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text of tags, `name=value; name=value`, as DKIM, DMARC, MTA-STS, TLS reporting and BIMI have
/// them (RFC 6376 section 3.2).
///
/// @param tags in their order, also those that come again
/// @param odd parts without an equals sign or a name, empty ones in the middle included
public record TagList(List<Tag> tags, List<String> odd) {

    /// @param name as it is written
    /// @param value without blanks around it
    public record Tag(String name, String value) {}

    public TagList {
        tags = List.copyOf(tags);
        odd = List.copyOf(odd);
    }

    public static TagList of(String text) {
        var tags = new ArrayList<Tag>();
        var odd = new ArrayList<String>();
        String[] parts = text.split(";", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            int equals = part.indexOf('=');
            if (equals > 0) {
                String name = part.substring(0, equals).strip();
                tags.add(new Tag(name, part.substring(equals + 1).strip()));
            } else if (!part.isEmpty() || i < parts.length - 1) {
                odd.add(part);
            }
        }
        return new TagList(tags, odd);
    }

    /// The value of a tag; of its first, if it comes again. Names of tags have a letter case.
    public Optional<String> value(String name) {
        return tags.stream().filter(tag -> tag.name().equals(name)).findFirst().map(Tag::value);
    }

    /// The first name that comes again.
    Optional<String> repeated() {
        List<String> names = tags.stream().map(Tag::name).toList();
        return names.stream().filter(n -> names.indexOf(n) != names.lastIndexOf(n)).findFirst();
    }

    /// Whether the first tag is the version, which says that the record is one of its kind.
    boolean begins(String version) {
        return !tags.isEmpty()
                && tags.getFirst().name().equals("v")
                && tags.getFirst().value().equals(version);
    }
}
