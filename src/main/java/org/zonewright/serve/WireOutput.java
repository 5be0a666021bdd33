package org.zonewright.serve;

import java.util.Arrays;

/// A message as it grows. Names are compressed (RFC 1035 section 4.1.4) where the octets are the
/// same, letter case included: a client gets each name as the zone spells it.
final class WireOutput {

    /// A pointer reaches no further.
    private static final int FARTHEST = 0x3fff;

    /// Where labels begin that later names may point to. The first ones are the ones that repeat.
    private final int[] starts = new int[128];

    private byte[] octets;
    private int size;
    private int known;

    WireOutput(int capacity) {
        octets = new byte[capacity];
    }

    int size() {
        return size;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(octets, size);
    }

    /// Takes back all from `mark` on.
    void reset(int mark) {
        size = mark;
        while (known > 0 && starts[known - 1] >= mark) {
            known--;
        }
    }

    void u8(int value) {
        room(1);
        octets[size++] = (byte) value;
    }

    void u16(int value) {
        room(2);
        u16At(size, value);
        size += 2;
    }

    void u32(long value) {
        u16((int) (value >>> 16));
        u16((int) value);
    }

    void u16At(int at, int value) {
        octets[at] = (byte) (value >> 8);
        octets[at + 1] = (byte) value;
    }

    void bytes(byte[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, octets, size, end - start);
        size += end - start;
    }

    /// A name that stands whole in `from`.
    ///
    /// @return where it ends there
    int name(byte[] from, int start) {
        int at = start;
        int pointer = -1;
        while (from[at] != 0 && pointer < 0) {
            pointer = find(from, at);
            if (pointer < 0) {
                remember();
                bytes(from, at, at + from[at] + 1);
                at += from[at] + 1;
            }
        }
        if (pointer < 0) {
            u8(0);
        } else {
            u16(0xc000 | pointer);
        }
        while (from[at] != 0) {
            at += from[at] + 1;
        }
        return at + 1;
    }

    private void remember() {
        if (known < starts.length && size <= FARTHEST) {
            starts[known++] = size;
        }
    }

    private int find(byte[] from, int at) {
        for (int i = 0; i < known; i++) {
            if (same(from, at, starts[i])) {
                return starts[i];
            }
        }
        return -1;
    }

    private boolean same(byte[] from, int start, int written) {
        int at = start;
        int here = written;
        while (here < size) {
            int length = octets[here] & 0xff;
            if (length >= 0xc0) {
                here = (length & 0x3f) << 8 | octets[here + 1] & 0xff;
                continue;
            }
            int next = here + length + 1;
            if (length != from[at]
                    || !Arrays.equals(octets, here, next, from, at, at + length + 1)) {
                return false;
            }
            if (length == 0) {
                return true;
            }
            at += length + 1;
            here = next;
        }
        return false;
    }

    private void room(int more) {
        if (size + more > octets.length) {
            octets = Arrays.copyOf(octets, Math.max(size + more, octets.length * 2));
        }
    }
}
