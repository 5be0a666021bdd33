package org.zonewright.codec.octodns;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The order that octoDNS demands of keys: digits by their number, `a2` before `a10` (octoDNS,
/// `enforce_order`).
final class NaturalOrder implements Comparator<String> {

    private static final Pattern PIECE = Pattern.compile("(\\D*)(\\d*)");

    @Override
    public int compare(String one, String other) {
        Matcher left = PIECE.matcher(one);
        Matcher right = PIECE.matcher(other);
        while (left.find()
                && right.find()
                && !(left.group().isEmpty() && right.group().isEmpty())) {
            int byText = left.group(1).compareTo(right.group(1));
            int byNumber = number(left.group(2)).compareTo(number(right.group(2)));
            if (byText != 0 || byNumber != 0) {
                return byText != 0 ? byText : byNumber;
            }
        }
        return one.compareTo(other);
    }

    private static BigInteger number(String digits) {
        return digits.isEmpty() ? BigInteger.ONE.negate() : new BigInteger(digits);
    }
}
