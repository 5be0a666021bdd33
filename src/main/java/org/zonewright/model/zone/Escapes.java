package org.zonewright.model.zone;

import java.nio.charset.StandardCharsets;

/// The escapes of Route 53: `\ooo` is an octal byte, where master files and dnsjava read decimal
/// (Route 53 guide, "DNS domain name format").
public final class Escapes {

    private Escapes() {}

    /// Whether the three characters from `at` are an octal byte, 000 to 377.
    static boolean isOctal(String text, int at) {
        return at + 3 <= text.length()
                && text.charAt(at) >= '0'
                && text.charAt(at) <= '3'
                && isOctalDigit(text.charAt(at + 1))
                && isOctalDigit(text.charAt(at + 2));
    }

    private static boolean isOctalDigit(char c) {
        return c >= '0' && c <= '7';
    }

    static int octal(String text, int at) {
        return Integer.parseInt(text, at, at + 3, 8);
    }

    /// Text with each `\ooo` written as `\DDD`, as dnsjava and master files read it. An escape that
    /// is not octal stays as it is: `\"` and `\\` mean the same in both.
    public static String octalToDecimal(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
            } else if (isOctal(text, i + 1)) {
                out.append('\\').append("%03d".formatted(octal(text, i + 1)));
                i += 3;
            } else {
                out.append(c).append(text.charAt(++i));
            }
        }
        return out.toString();
    }

    /// Text with each decimal `\DDD` written as Route 53's octal `\ooo`. The reverse of
    /// [#octalToDecimal].
    public static String decimalToOctal(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
            } else if (isDecimal(text, i + 1)) {
                out.append(octalEscape(Integer.parseInt(text, i + 1, i + 4, 10)));
                i += 3;
            } else {
                out.append(c).append(text.charAt(++i));
            }
        }
        return out.toString();
    }

    private static boolean isDecimal(String text, int at) {
        if (at + 3 > text.length()) {
            return false;
        }
        for (int i = at; i < at + 3; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return Integer.parseInt(text, at, at + 3, 10) <= 255;
    }

    /// One byte as Route 53 writes it, such as `\052`.
    ///
    /// @param octet 0 to 255
    public static String octalEscape(int octet) {
        return "\\%03o".formatted(octet);
    }

    /// A text as the characters of its UTF-8 bytes, each 0 to 255.
    static String utf8AsLatin1(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
