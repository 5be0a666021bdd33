package org.zonewright.codec.bind;

import org.xbill.DNS.DClass;
import org.xbill.DNS.TTL;
import org.xbill.DNS.Type;
import org.zonewright.model.zone.RecordType;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The words before the data of a record: types, classes, times. dnsjava knows them; each type is
/// looked up once.
final class RecordTypes {

    /// More digits may be too large for a TTL.
    private static final int SAFE_DIGITS = 9;

    private final Map<String, Optional<RecordType>> known = new HashMap<>();
    private final Map<RecordType, Boolean> data = new HashMap<>();

    /// The type that a word names, also as `TYPE65400` (RFC 3597 section 5).
    Optional<RecordType> of(String word) {
        char first = word.charAt(0);
        if (first >= '0' && first <= '9' || first == '"') {
            return Optional.empty();
        }
        Optional<RecordType> type = known.get(word);
        if (type == null) {
            int code = Type.value(word);
            type = code < 0 ? Optional.empty() : Optional.of(RecordType.of(Type.string(code)));
            known.put(word, type);
        }
        return type;
    }

    /// As [#isData], each type asked for once.
    boolean isDataType(RecordType type) {
        return data.computeIfAbsent(type, RecordTypes::isData);
    }

    /// Whether zones hold records of the type: not the types of questions and transactions.
    static boolean isData(RecordType type) {
        return Type.isRR(Type.value(type.mnemonic()));
    }

    static boolean isClass(String word) {
        return DClass.value(word) >= 0;
    }

    static boolean isInternet(String word) {
        return word.equals("IN") || DClass.value(word) == DClass.IN;
    }

    /// Seconds, from a number or from BIND's units such as `1h30m`.
    static OptionalLong seconds(String word) {
        char first = word.isEmpty() ? 'x' : word.charAt(0);
        if (first < '0' || first > '9') {
            return OptionalLong.empty();
        }
        if (word.length() <= SAFE_DIGITS && isNumber(word)) {
            return OptionalLong.of(Long.parseLong(word));
        }
        try {
            return OptionalLong.of(TTL.parse(word, false));
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }

    /// Whether it is a number of 16 bits at first sight: of less than five digits.
    static boolean isSmallNumber(String word) {
        return !word.isEmpty() && word.length() < 5 && isNumber(word);
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
