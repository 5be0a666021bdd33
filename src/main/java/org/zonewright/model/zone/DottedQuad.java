package org.zonewright.model.zone;

import java.util.HexFormat;

/// IPv4 addresses as zones have them (RFC 1035 section 3.4.1).
public final class DottedQuad {

    private static final int NUMBERS = 4;

    private DottedQuad() {}

    /// Whether a text is four decimal numbers of 0 to 255 without leading zeros, with dots between.
    public static boolean is(String text) {
        int numbers = 0;
        int digits = 0;
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && digits > 0) {
                numbers++;
                digits = 0;
                number = 0;
            } else if (c >= '0' && c <= '9' && (digits == 0 || number > 0)) {
                number = number * 10 + c - '0';
                digits++;
            } else {
                return false;
            }
            if (number > 255) {
                return false;
            }
        }
        return numbers == NUMBERS - 1 && digits > 0;
    }

    /// Its four octets as eight hexadecimal digits.
    static String hexadecimal(String dottedQuad) {
        int octets = 0;
        int number = 0;
        for (int i = 0; i < dottedQuad.length(); i++) {
            char c = dottedQuad.charAt(i);
            if (c == '.') {
                octets = octets << 8 | number;
                number = 0;
            } else {
                number = number * 10 + c - '0';
            }
        }
        return HexFormat.of().toHexDigits(octets << 8 | number);
    }
}
