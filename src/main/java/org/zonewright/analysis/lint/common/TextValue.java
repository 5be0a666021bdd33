package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.common.ValueText.Token;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a TXT value says: its strings with their escapes resolved.
///
/// @param strings one or more, as people read them (UTF-8)
/// @param text the strings joined without anything between, as receivers of SPF, DKIM and DMARC
///   join them (RFC 7208 section 3.3); a character may begin in one string and end in the next
public record TextValue(List<String> strings, String text) {

    public TextValue {
        strings = List.copyOf(strings);
    }

    /// @param value in Route 53's form; what stands there without quotes counts as a string too
    public static TextValue of(String value) {
        if (isOnePlainString(value)) {
            String only = value.substring(1, value.length() - 1);
            return new TextValue(List.of(only), only);
        }
        List<byte[]> octets = ValueText.of(value).tokens().stream().map(TextValue::octets).toList();
        var all = new ByteArrayOutputStream();
        octets.forEach(all::writeBytes);
        return new TextValue(
                octets.stream().map(one -> new String(one, StandardCharsets.UTF_8)).toList(),
                all.toString(StandardCharsets.UTF_8));
    }

    /// Whether a value may say something that begins so, letter case aside: a quick look that is
    /// wrong only in finding too much.
    public static boolean mayBegin(String value, String beginning) {
        if (value.regionMatches(true, 1, beginning, 0, beginning.length())
                || value.regionMatches(true, 0, beginning, 0, beginning.length())) {
            return true;
        }
        int end = Math.min(value.length() - 1, beginning.length() + 1);
        for (int i = 1; i < end; i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnePlainString(String value) {
        int last = value.length() - 1;
        return last > 0
                && value.charAt(0) == '"'
                && value.indexOf('"', 1) == last
                && value.indexOf('\\') < 0;
    }

    private static byte[] octets(Token token) {
        if (token.text().indexOf('\\') < 0) {
            return token.text().getBytes(StandardCharsets.UTF_8);
        }
        var octets = new ByteArrayOutputStream(token.text().length());
        for (String unit : token.units()) {
            if (unit.length() == 4 && unit.charAt(0) == '\\') {
                octets.write(Integer.parseInt(unit, 1, 4, 8));
            } else {
                String plain = unit.charAt(0) == '\\' ? unit.substring(1) : unit;
                octets.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
            }
        }
        return octets.toByteArray();
    }
}
