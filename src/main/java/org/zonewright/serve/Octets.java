package org.zonewright.serve;

import java.util.Arrays;

/// Octets that nobody changes any more; the array is handed out as it is, within this package.
final class Octets {

    private final byte[] array;

    Octets(byte[] array) {
        this.array = array;
    }

    byte[] array() {
        return array;
    }

    int length() {
        return array.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets octets && Arrays.equals(array, octets.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }
}
