package org.zonewright.analysis.graph;

/// An exact part of a whole, in lowest terms: 60 of 70 is 6/7.
///
/// @param part 0 to `whole`
/// @param whole 1 or more
public record Share(long part, long whole) {

    public static final Share ALL = new Share(1, 1);

    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("no share: " + part + "/" + whole);
        }
        long common = commonDivisor(part, whole);
        part /= common;
        whole /= common;
    }

    public boolean isNothing() {
        return part == 0;
    }

    /// 0 to 1.
    public double toDouble() {
        return (double) part / whole;
    }

    /// In percent, rounded to the nearest whole number.
    public long percent() {
        return Math.round(100.0 * part / whole);
    }

    /// `6/7`; `0` for nothing and `1` for all.
    @Override
    public String toString() {
        return whole == 1 ? Long.toString(part) : part + "/" + whole;
    }

    private static long commonDivisor(long a, long b) {
        return b == 0 ? a : commonDivisor(b, a % b);
    }
}
