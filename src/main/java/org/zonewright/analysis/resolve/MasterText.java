package org.zonewright.analysis.resolve;

import org.xbill.DNS.Address;
import org.zonewright.model.zone.Escapes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Text as master files have it (RFC 1035 section 5.1): odd octets as `\DDD`, in decimal.
public final class MasterText {

    /// What data of a type that nobody knows begin with (RFC 3597 section 5).
    private static final String GENERIC = "\\# ";

    /// Visible, but with a meaning of their own in master files.
    private static final String SPECIAL = "\\\";()@$";

    /// What comes before an IPv4 address in IPv6 (RFC 4291 section 2.5.5.2).
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private MasterText() {}

    /// An absolute name from text in Route 53's form, with the letter case it has.
    public static String name(String route53) {
        if (isPlain(route53)) {
            return route53;
        }
        String text = ascii(Escapes.octalToDecimal(route53));
        var out = new StringBuilder(text.length() + 1);
        boolean endsInDot = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            endsInDot = c == '.';
            if (c == '.') {
                out.append(c);
            } else if (c != '\\' || i + 1 == text.length()) {
                appendOctet(out, c);
            } else if (Character.isDigit(text.charAt(i + 1)) && i + 3 < text.length()) {
                appendOctet(out, Integer.parseInt(text, i + 1, i + 4, 10));
                i += 3;
            } else {
                appendOctet(out, text.charAt(++i));
            }
        }
        return endsInDot ? out.toString() : out.append('.').toString();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '.' && !isPlain(c)) {
                return false;
            }
        }
        return name.endsWith(".");
    }

    /// Text with each character that is not ASCII as the octets of its UTF-8 form; dnsjava would
    /// encode it twice.
    public static String ascii(String text) {
        if (isAscii(text)) {
            return text;
        }
        var out = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet >= 0) {
                out.append((char) octet);
            } else {
                appendDecimal(out, octet & 0xff);
            }
        }
        return out.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int octet) {
        return octet > ' ' && octet < 127 && SPECIAL.indexOf((char) octet) < 0;
    }

    private static void appendOctet(StringBuilder out, int octet) {
        if (octet != '.' && isPlain(octet)) {
            out.append((char) octet);
        } else {
            appendDecimal(out, octet);
        }
    }

    private static void appendDecimal(StringBuilder out, int octet) {
        out.append('\\')
                .append((char) ('0' + octet / 100))
                .append((char) ('0' + octet / 10 % 10))
                .append((char) ('0' + octet % 10));
    }

    /// Data as dnsjava prints it, with `\@` and its like in names as `\DDD`; strings in quotes
    /// stay.
    static String names(String printed) {
        if (printed.indexOf('\\') < 0 || printed.startsWith(GENERIC)) {
            return printed;
        }
        var out = new StringBuilder(printed.length() + 16);
        boolean quoted = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            boolean escapes = c == '\\' && i + 1 < printed.length();
            quoted ^= c == '"';
            if (escapes && !quoted && !Character.isDigit(printed.charAt(i + 1))) {
                appendDecimal(out, printed.charAt(++i));
            } else {
                out.append(c);
                if (escapes) {
                    out.append(printed.charAt(++i));
                }
            }
        }
        return out.toString();
    }

    /// A character string in quotes (RFC 1035 section 5.1), as `dig` prints it.
    static String quoted(byte[] octets) {
        var out = new StringBuilder(octets.length + 2).append('"');
        for (byte one : octets) {
            int octet = one & 0xff;
            if (octet == '"' || octet == '\\') {
                out.append('\\').append((char) octet);
            } else if (octet >= ' ' && octet < 127) {
                out.append((char) octet);
            } else {
                appendDecimal(out, octet);
            }
        }
        return out.append('"').toString();
    }

    /// An address; IPv6 with its longest run of zeros as `::` (RFC 5952 section 4).
    static String address(byte[] octets) {
        if (octets.length == 4) {
            return Address.toDottedQuad(octets);
        }
        byte[] front = Arrays.copyOf(octets, 12);
        return Arrays.equals(front, MAPPED)
                ? "::ffff:" + Address.toDottedQuad(Arrays.copyOfRange(octets, 12, 16))
                : ipv6(octets);
    }

    private static String ipv6(byte[] octets) {
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = (octets[2 * i] & 0xff) << 8 | octets[2 * i + 1] & 0xff;
        }
        int[] run = longestRunOfZeros(groups);
        var out = new StringBuilder(39);
        for (int i = 0; i < 8; i++) {
            if (i == run[0]) {
                out.append("::");
                i += run[1] - 1;
            } else {
                boolean first = out.isEmpty() || out.charAt(out.length() - 1) == ':';
                out.append(first ? "" : ":").append(Integer.toHexString(groups[i]));
            }
        }
        return out.toString();
    }

    /// The start and length of the first longest run of at least two; −1 as start if there is none.
    private static int[] longestRunOfZeros(int[] groups) {
        int[] best = {-1, 1};
        for (int from = 0; from < 8; from++) {
            int to = from;
            while (to < 8 && groups[to] == 0) {
                to++;
            }
            if (to - from > best[1]) {
                best = new int[] {from, to - from};
            }
            from = Math.max(from, to);
        }
        return best;
    }
}
