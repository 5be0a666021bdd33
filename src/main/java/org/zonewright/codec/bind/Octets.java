package org.zonewright.codec.bind;

import org.zonewright.model.zone.Escapes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Character strings between the two forms: master files escape octets in decimal (RFC 1035 section
/// 5.1), Route 53 in octal.
final class Octets {

    private static final int LONGEST_STRING = 255;

    private Octets() {}

    /// A character string in Route 53's form, in quotes; one over 255 octets is cut into several.
    ///
    /// @param bare as a master file has it, without quotes
    /// @return empty if an escape in it stands for no octet
    static Optional<String> route53(String bare) {
        if (bare.length() <= LONGEST_STRING && isPlain(bare)) {
            return Optional.of('"' + bare + '"');
        }
        return octets(bare).map(Octets::quoted);
    }

    /// Octets as strings of Route 53.
    static String quoted(byte[] octets) {
        var out = new StringBuilder(octets.length + 2).append('"');
        for (int i = 0; i < octets.length; i++) {
            if (i > 0 && i % LONGEST_STRING == 0) {
                out.append("\" \"");
            }
            int octet = octets[i] & 0xff;
            if (octet == '"' || octet == '\\') {
                out.append('\\').append((char) octet);
            } else if (octet >= ' ' && octet < 127) {
                out.append((char) octet);
            } else {
                out.append(Escapes.octalEscape(octet));
            }
        }
        return out.append('"').toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 127 || c == '\\' || c == '"') {
                return false;
            }
        }
        return true;
    }

    private static Optional<byte[]> octets(String bare) {
        var out = new ByteArrayOutputStream(bare.length());
        for (int i = 0; i < bare.length(); ) {
            int c = bare.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\\' && i < bare.length()) {
                int digits = digits(bare, i);
                if (digits == 3) {
                    int octet = Integer.parseInt(bare, i, i + 3, 10);
                    if (octet > 255) {
                        return Optional.empty();
                    }
                    out.write(octet);
                    i += 3;
                    continue;
                }
                if (digits > 0) {
                    return Optional.empty();
                }
                c = bare.codePointAt(i);
                i += Character.charCount(c);
            }
            out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        }
        return Optional.of(out.toByteArray());
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length()
                && at < from + 3
                && text.charAt(at) >= '0'
                && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    /// Whether each escape in a word is a character or a decimal octet.
    static boolean areEscapesSound(String text) {
        return text.indexOf('\\') < 0 || octets(text).isPresent();
    }
}
