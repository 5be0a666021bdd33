package org.zonewright.codec.octodns;

import org.xbill.DNS.Tokenizer;
import org.zonewright.model.zone.Escapes;

import java.io.IOException;
import java.util.Optional;

/// TXT values: octoDNS holds one text without quotes, its semicolons behind a backslash, and cuts
/// it into strings of 255 itself (octoDNS, `octodns/record/chunked.py`).
final class ChunkedText {

    /// Longest string, in octets (RFC 1035 section 3.3).
    private static final int MAX_STRING = 255;

    private ChunkedText() {}

    /// As Route 53 writes it.
    static String read(String text) {
        var out = new StringBuilder("\"");
        int octets = 0;
        int i = 0;
        while (i < text.length()) {
            int end = unit(text, i);
            int length = end - i > 1 ? 1 : octets(text, i);
            if (octets + length > MAX_STRING) {
                out.append("\" \"");
                octets = 0;
            }
            String unit = text.substring(i, end);
            out.append(
                    switch (unit) {
                        case "\\;" -> ";";
                        case "\"" -> "\\\"";
                        case "\\" -> "\\\\";
                        default -> unit;
                    });
            octets += length;
            i = end;
        }
        return out.append('"').toString();
    }

    /// In UTF-8; half a surrogate pair has half of the four.
    private static int octets(String text, int at) {
        char c = text.charAt(at);
        return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    /// The end of one character: an escape is one.
    private static int unit(String text, int at) {
        if (text.charAt(at) != '\\' || at + 1 == text.length()) {
            return at + 1;
        }
        boolean octal =
                at + 4 <= text.length() && text.substring(at + 1, at + 4).matches("[0-3][0-7]{2}");
        return octal ? at + 4 : at + 2;
    }

    /// As octoDNS holds it; nothing if these are not quoted strings.
    static Optional<String> write(String value) {
        var out = new StringBuilder();
        try (var tokens = new Tokenizer(Escapes.octalToDecimal(value))) {
            for (var token = tokens.get(); !token.isEOL(); token = tokens.get()) {
                if (!token.isString()) {
                    return Optional.empty();
                }
                out.append(token.value());
            }
        } catch (IOException _) {
            return Optional.empty();
        }
        String text = Escapes.decimalToOctal(out.toString());
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i = unit(text, i)) {
            String unit = text.substring(i, unit(text, i));
            escaped.append(
                    switch (unit) {
                        case ";" -> "\\;";
                        case "\\\"" -> "\"";
                        default -> unit;
                    });
        }
        return Optional.of(escaped.toString());
    }
}
