package org.zonewright.analysis.lint.common;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A value cut into its fields: at white space outside quotes, by Route 53's own rules, where `;`
/// and brackets mean nothing and escapes are octal (guide, "TXT record type").
///
/// @param isUnpaired whether the last quote is not closed
public record ValueText(List<Token> tokens, boolean isUnpaired) {

    /// One field.
    ///
    /// @param text without the quotes, with its escapes
    /// @param isQuoted whether all of it is one quoted string
    public record Token(String text, boolean isQuoted) {

        /// How many octets it is on the wire, beyond its length octet.
        public int octets() {
            return isPlain() ? text.length() : units().stream().mapToInt(Token::octets).sum();
        }

        private boolean isPlain() {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '\\' || text.charAt(i) > 126) {
                    return false;
                }
            }
            return true;
        }

        /// The characters, each with the backslash that belongs to it.
        public List<String> units() {
            var units = new ArrayList<String>(text.length());
            for (int i = 0; i < text.length(); ) {
                int length = unitLength(i);
                units.add(text.substring(i, i + length));
                i += length;
            }
            return units;
        }

        private int unitLength(int at) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                boolean octal =
                        at + 4 <= text.length()
                                && text.substring(at + 1, at + 4).matches("[0-3][0-7][0-7]");
                return octal ? 4 : 2;
            }
            return Character.charCount(text.codePointAt(at));
        }

        public static int octets(String unit) {
            return unit.charAt(0) == '\\' ? 1 : unit.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    public static ValueText of(String value) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        boolean unpaired = false;
        while (at < value.length()) {
            char c = value.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                at++;
                continue;
            }
            int end = end(value, at);
            String text = value.substring(at, Math.min(end, value.length()));
            boolean quoted = c == '"' && end <= value.length() && closes(text);
            unpaired |= end > value.length();
            tokens.add(new Token(quoted ? text.substring(1, text.length() - 1) : text, quoted));
            at = end;
        }
        return new ValueText(List.copyOf(tokens), unpaired);
    }

    /// Where the field that begins here ends: behind its closing quote, or at white space; one past
    /// the end of the value if a quote is left open.
    private static int end(String value, int from) {
        boolean quoted = false;
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
                if (!quoted && value.charAt(from) == '"') {
                    return i + 1;
                }
            } else if (!quoted && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
                return i;
            }
        }
        return quoted ? value.length() + 1 : value.length();
    }

    private static boolean closes(String text) {
        return text.length() >= 2 && text.endsWith("\"");
    }
}
