package org.zonewright.codec.cli53;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A comment such as `; AWS routing="WEIGHTED" weight=10 identifier="one"`: names with values, in
/// quotes but for numbers. Within quotes a backslash escapes as in Go.
final class RoutingComment {

    static final String MARK = "AWS";

    private static final Pattern PAIR =
            Pattern.compile("\\s*+([A-Za-z]++)=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s\"]++))");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", Pattern.DOTALL);

    private final StringBuilder out = new StringBuilder("; " + MARK);

    RoutingComment routing(String policy) {
        return text("routing", policy);
    }

    RoutingComment text(String name, String value) {
        out.append(' ').append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 127 || Character.isSurrogate(c) || c == '\u2028') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
        return this;
    }

    RoutingComment number(String name, long value) {
        out.append(' ').append(name).append('=').append(value);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /// The values by name.
    ///
    /// @param comment without its semicolon
    /// @return empty if it is another comment
    static Optional<Map<String, String>> parse(String comment) {
        if (!comment.startsWith(MARK + " ")) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        Matcher pair = PAIR.matcher(comment).region(MARK.length(), comment.length());
        while (pair.lookingAt()) {
            String quoted = pair.group(2);
            values.put(pair.group(1), quoted == null ? pair.group(3) : unescape(quoted));
            pair.region(pair.end(), comment.length());
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static String unescape(String quoted) {
        return ESCAPE.matcher(quoted)
                .replaceAll(
                        escape -> {
                            String hex =
                                    escape.group(1) == null ? escape.group(2) : escape.group(1);
                            String text =
                                    hex == null
                                            ? character(escape.group(3))
                                            : String.valueOf((char) Integer.parseInt(hex, 16));
                            return Matcher.quoteReplacement(text);
                        });
    }

    private static String character(String letter) {
        return switch (letter) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> letter;
        };
    }
}
