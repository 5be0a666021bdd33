package org.zonewright.codec.route53;

import org.zonewright.codec.SourceText;

import java.math.BigDecimal;
import java.util.Optional;

/// JSON numbers by what they mean, not how they are spelled.
final class Numbers {

    private static final int MOST_DIGITS = 18;

    private Numbers() {}

    /// The number as a whole one; empty if it is none, or beyond 64 bits.
    static Optional<Long> whole(SourceText source, Json value) {
        if (!(value instanceof Json.Num)) {
            return Optional.empty();
        }
        String text = new String(source.chars(), value.start(), value.end() - value.start());
        if (text.length() <= MOST_DIGITS && isDigits(text)) {
            return Optional.of(Long.parseLong(text));
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean within = number.precision() - number.scale() <= MOST_DIGITS + 1;
            return within ? Optional.of(number.longValueExact()) : Optional.empty();
        } catch (ArithmeticException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean isDigits(String text) {
        for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
