package org.zonewright.codec;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A text of no known format: its beginning, and the whole of it for formats that say only further
/// on what they are. Decoded once for all formats that look at it; for one thread.
public final class Head {

    /// What shows a format fits in there, in bytes.
    private static final int LENGTH = 64 << 10;

    private final byte[] bytes;
    private final SourceText beginning;
    private @Nullable SourceText whole;

    private Head(byte[] bytes, SourceText beginning) {
        this.bytes = bytes;
        this.beginning = beginning;
    }

    /// @param text a whole text; not to be written to
    public static Head of(byte[] text) {
        byte[] start = text.length > LENGTH ? Arrays.copyOf(text, LENGTH) : text;
        return new Head(text, SourceText.decodeOctets(start, ""));
    }

    /// Its first 64 KiB.
    public SourceText beginning() {
        return beginning;
    }

    /// All of it.
    public SourceText whole() {
        if (whole == null) {
            whole = bytes.length > LENGTH ? SourceText.decode(bytes, "") : beginning;
        }
        return whole;
    }

    /// Whether it begins as a JSON object or array does.
    public boolean isJson() {
        char first = firstCharacter();
        return first == '{' || first == '[';
    }

    /// The first that is no white space; a blank if there is none in the beginning.
    public char firstCharacter() {
        for (int i = 0; i < beginning.length(); i++) {
            if (!Character.isWhitespace(beginning.chars()[i])) {
                return beginning.chars()[i];
            }
        }
        return ' ';
    }

    /// Whether it has this anywhere. In a text of bytes that is told without decoding it.
    ///
    /// @param ascii of ASCII characters
    public boolean contains(String ascii) {
        if (SourceText.isUtf8(bytes)
                && !new String(bytes, StandardCharsets.ISO_8859_1).contains(ascii)) {
            return false;
        }
        return new String(whole().chars(), 0, whole().length()).contains(ascii);
    }
}
