package org.zonewright.codec.bind;

import java.util.Arrays;

/// Cuts what comes next in a long master file into parts that are read by themselves. Each begins
/// with a line that names an owner. Whether a part depends on what is before it shows when it is
/// read: by then all that comes before is known too.
final class Stretch {

    /// How long a part is, in characters: less is not worth a thread's while.
    static final int PART = 256 << 10;

    private Stretch() {}

    /// @param from where a line begins that names an owner
    /// @param most how many parts there may be
    /// @return where the parts begin, and where the last one ends
    static int[] parts(char[] chars, int from, int length, int most) {
        int[] cuts = new int[most + 1];
        cuts[0] = from;
        int count = 0;
        while (count < most && cuts[count] < length) {
            cuts[count + 1] = ownerAfter(chars, Math.min(length, cuts[count] + PART), length);
            count++;
        }
        return Arrays.copyOf(cuts, count + 1);
    }

    private static int ownerAfter(char[] chars, int from, int length) {
        for (int at = from; at < length; at++) {
            if (chars[at - 1] == '\n' && namesOwner(chars[at])) {
                return at;
            }
        }
        return length;
    }

    /// Whether a line that begins so is of a record with an owner.
    static boolean namesOwner(char first) {
        return first > ' ' && first != ';' && first != '$' && first != '(' && first != ')';
    }
}
