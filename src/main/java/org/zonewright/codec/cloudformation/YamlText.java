package org.zonewright.codec.cloudformation;

import tools.jackson.core.io.JsonStringEncoder;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Maps, lists and values as YAML in blocks, each text in double quotes so that it can be nothing
/// else. The library's own writer joins half a surrogate pair with the sign behind it.
final class YamlText {

    /// What YAML does not take plain (YAML 1.2, section 5.1), and what some take for line breaks.
    private static final Pattern AWKWARD =
            Pattern.compile("[\\p{Cs}\\x7F-\\x9F\\x{2028}\\x{2029}\\x{FEFF}\\x{FFFE}\\x{FFFF}]");

    private final StringBuilder out;

    YamlText(StringBuilder out) {
        this.out = out;
    }

    /// Texts that stand in quotes with what is awkward escaped as JSON and YAML both do.
    static String escape(String text) {
        return AWKWARD.matcher(text)
                .replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0)));
    }

    void map(Map<?, ?> map, int level) {
        map.forEach(
                (name, value) -> {
                    out.repeat("  ", level).append(name).append(':');
                    value(value, level + 1);
                });
    }

    /// A value behind a name; blocks begin on the next line.
    private void value(Object value, int level) {
        switch (value) {
            case Map<?, ?> map when !map.isEmpty() -> {
                out.append('\n');
                map(map, level);
            }
            case List<?> list when !list.isEmpty() -> {
                out.append('\n');
                list.forEach(item -> item(item, level));
            }
            case Map<?, ?> _ -> out.append(" {}\n");
            case List<?> _ -> out.append(" []\n");
            case String text -> {
                out.append(" \"");
                var quoted = new StringBuilder();
                JsonStringEncoder.getInstance().quoteAsString(text, quoted);
                out.append(escape(quoted.toString())).append("\"\n");
            }
            default -> out.append(' ').append(value).append('\n');
        }
    }

    /// The first line of a map stands behind the hyphen.
    private void item(Object item, int level) {
        out.repeat("  ", level).append('-');
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
            int from = out.length();
            map(map, level + 1);
            out.delete(from, from + 2 * (level + 1)).insert(from, ' ');
        } else {
            value(item, level + 1);
        }
    }
}
