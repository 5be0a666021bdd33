package org.zonewright.codec.tree;

import org.zonewright.codec.SourceText;

import java.io.Reader;

/// The characters of a text, in pieces that never end between the halves of a surrogate pair:
/// SnakeYAML (3.0.1, `StreamReader.extendIfTrailingHighSurrogate`) would put the second half behind
/// the end of its buffer.
public final class WholePairs extends Reader {

    private final SourceText source;
    private int at;

    public WholePairs(SourceText source) {
        this.source = source;
    }

    @Override
    public int read(char[] into, int from, int length) {
        int count = Math.min(source.length() - at, length);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        if (count > 1 && Character.isHighSurrogate(source.chars()[at + count - 1])) {
            count--;
        }
        System.arraycopy(source.chars(), at, into, from, count);
        at += count;
        return count;
    }

    @Override
    public void close() {}
}
