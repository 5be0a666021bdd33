package org.zonewright.codec.terraform;

import org.zonewright.model.zone.RecordType;

/// The provider leaves out the outer quotes of TXT and SPF values; those between the strings of one
/// value stay (`flattenTxtEntry`).
final class TxtQuotes {

    private TxtQuotes() {}

    /// Whether values of a type are written as they are.
    static boolean hasNone(RecordType type) {
        return !type.equals(RecordType.TXT) && !type.equals(RecordType.SPF);
    }

    static boolean isQuoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    }

    static String strip(String value) {
        return isQuoted(value) ? value.substring(1, value.length() - 1) : value;
    }
}
