package org.zonewright.codec;

import org.zonewright.model.zone.Workers;

import java.util.ArrayList;
import java.util.function.Supplier;

/// Decodes long texts of ASCII, as large zone files are, part by part.
final class Ascii {

    private static final int PART = 1 << 20;

    private Ascii() {}

    /// @param chars takes the text, as long as the bytes
    /// @return whether all of it is ASCII without zeros, which UTF-16 would have
    static boolean decode(byte[] bytes, char[] chars, Workers workers) {
        var parts = new ArrayList<Supplier<Boolean>>();
        for (int from = 0; from < bytes.length; from += PART) {
            int begin = from;
            int end = Math.min(bytes.length, from + PART);
            parts.add(() -> decode(bytes, chars, begin, end));
        }
        return workers.all(parts).stream().allMatch(Boolean::booleanValue);
    }

    private static boolean decode(byte[] bytes, char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b <= 0) {
                return false;
            }
            chars[i] = (char) b;
        }
        return true;
    }
}
