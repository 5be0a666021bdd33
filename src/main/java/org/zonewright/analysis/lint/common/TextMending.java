package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.common.ValueText.Token;
import org.zonewright.model.zone.Escapes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// TXT values respelled as Route 53 wants them, with the same octets.
public final class TextMending {

    /// Most octets in one string (RFC 1035 section 3.3).
    public static final int MAX_STRING = 255;

    private TextMending() {}

    /// A value that says a text, in strings of at most 255 octets.
    public static String ofText(String text) {
        return strings(escaped(text.replace("\\", "\\\\").replace("\"", "\\\"")));
    }

    /// Octets beyond ASCII and control characters as octal escapes.
    public static String escaped(String value) {
        var out = new StringBuilder();
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            int code = octet & 0xff;
            out.append(code < ' ' || code > 126 ? Escapes.octalEscape(code) : (char) code);
        }
        return out.toString();
    }

    /// The whole value as one text in quotes; where parts are quoted already, the others too.
    public static String quoted(String value) {
        List<Token> tokens = ValueText.of(value).tokens();
        boolean someQuoted = tokens.stream().anyMatch(Token::isQuoted);
        if (someQuoted) {
            return tokens.stream()
                    .map(token -> strings(token.isQuoted() ? token.text() : bare(token.text())))
                    .collect(Collectors.joining(" "));
        }
        return strings(bare(value.strip()));
    }

    /// Strings of at most 255 octets that join to the same text.
    public static String rechunked(ValueText value) {
        return value.tokens().stream()
                .map(token -> strings(token.text()))
                .collect(Collectors.joining(" "));
    }

    private static String bare(String text) {
        return new Token(text, false)
                .units().stream()
                        .map(unit -> unit.equals("\"") ? "\\\"" : unit.equals("\\") ? "\\\\" : unit)
                        .collect(Collectors.joining());
    }

    private static String strings(String text) {
        var out = new StringBuilder("\"");
        int octets = 0;
        for (String unit : new Token(text, true).units()) {
            int more = Token.octets(unit);
            if (octets + more > MAX_STRING) {
                out.append("\" \"");
                octets = 0;
            }
            out.append(unit);
            octets += more;
        }
        return out.append('"').toString();
    }
}
