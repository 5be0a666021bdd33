package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.common.ValueText.Token;

import java.util.regex.Pattern;

/// What a field of a value can be.
enum FieldKind {
    NAME,
    /// A number of 16 bits that ranks something.
    PRIORITY,
    U8,
    U16,
    U32,
    /// Two hexadecimal digits an octet.
    HEX,
    CAA_TAG,
    /// A string of at most 255 octets in quotes; RFC 8659 lets those of CAA be longer.
    QUOTED;

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,10}");
    private static final Pattern HEXADECIMAL = Pattern.compile("([0-9a-fA-F]{2})+");
    private static final Pattern ALPHANUMERIC = Pattern.compile("[A-Za-z0-9]+");

    boolean accepts(Token token) {
        String text = token.text();
        return switch (this) {
            case NAME -> !token.isQuoted() && text.indexOf('"') < 0;
            case PRIORITY, U16 -> isAtMost(token, 0xffff);
            case U8 -> isAtMost(token, 0xff);
            case U32 -> isAtMost(token, 0xffff_ffffL);
            case HEX -> !token.isQuoted() && HEXADECIMAL.matcher(text).matches();
            case CAA_TAG -> !token.isQuoted() && ALPHANUMERIC.matcher(text).matches();
            case QUOTED -> token.isQuoted();
        };
    }

    private static boolean isAtMost(Token token, long limit) {
        return !token.isQuoted()
                && DECIMAL.matcher(token.text()).matches()
                && Long.parseLong(token.text()) <= limit;
    }
}
