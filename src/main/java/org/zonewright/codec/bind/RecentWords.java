package org.zonewright.codec.bind;

import org.jspecify.annotations.Nullable;

/// The short words of a text that came last. A zone says `IN`, `A` and `300` a million times: one
/// string each is enough.
final class RecentWords {

    private static final int SLOTS = 256;
    private static final int SHORT = 8;

    private final @Nullable String[] words = new @Nullable String[SLOTS];

    /// The word that stands in a text.
    String word(char[] chars, int from, int length) {
        if (length > SHORT) {
            return new String(chars, from, length);
        }
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + chars[i];
        }
        int slot = hash & SLOTS - 1;
        String known = words[slot];
        if (known != null && isAt(known, chars, from, length)) {
            return known;
        }
        String word = new String(chars, from, length);
        words[slot] = word;
        return word;
    }

    private static boolean isAt(String word, char[] chars, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
