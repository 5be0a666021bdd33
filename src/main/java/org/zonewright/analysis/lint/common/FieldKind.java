package org.zonewright.analysis.lint.common;

import org.xbill.DNS.Address;
import org.zonewright.analysis.lint.common.ValueText.Token;
import org.zonewright.model.zone.DottedQuad;

import java.util.regex.Pattern;

/// What a field of a value can be.
public enum FieldKind {
    /// Four decimal numbers (RFC 1035 section 3.4.1).
    IPV4,
    /// IPv6 text without a scope (RFC 4291 section 2.2).
    IPV6,
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
    QUOTED,
    /// `key` or `key=value` of SVCB (RFC 9460 section 2.1).
    PARAMETER;

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,10}");
    private static final Pattern HEXADECIMAL = Pattern.compile("([0-9a-fA-F]{2})+");
    private static final Pattern ALPHANUMERIC = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern KEY_AND_VALUE = Pattern.compile("[a-z0-9-]+(=.*)?");

    public boolean accepts(Token token) {
        String text = token.text();
        return this == QUOTED ? token.isQuoted() : !token.isQuoted() && accepts(text);
    }

    private boolean accepts(String text) {
        return switch (this) {
            case IPV4 -> DottedQuad.is(text);
            case IPV6 -> text.indexOf(':') >= 0 && Address.toByteArray(text, Address.IPv6) != null;
            case NAME -> text.indexOf('"') < 0;
            case PRIORITY, U16 -> isAtMost(text, 0xffff);
            case U8 -> isAtMost(text, 0xff);
            case U32 -> isAtMost(text, 0xffff_ffffL);
            case HEX -> HEXADECIMAL.matcher(text).matches();
            case CAA_TAG -> ALPHANUMERIC.matcher(text).matches();
            case PARAMETER -> KEY_AND_VALUE.matcher(text).matches();
            case QUOTED -> false;
        };
    }

    private static boolean isAtMost(String text, long limit) {
        return DECIMAL.matcher(text).matches() && Long.parseLong(text) <= limit;
    }
}
