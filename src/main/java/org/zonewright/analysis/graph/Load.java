package org.zonewright.analysis.graph;

import org.zonewright.analysis.resolve.Fraction;

/// The share of the answers to a question that comes through something.
///
/// @param now while some things fail, 0 to 1
/// @param calm while nothing does, 0 to 1
public record Load(Fraction now, Fraction calm) {

    static final Load NONE = new Load(Fraction.ZERO, Fraction.ZERO);
    static final Load ALL = new Load(Fraction.ONE, Fraction.ONE);

    /// Whether nothing comes through it.
    public boolean isIdle() {
        return now.isZero();
    }

    public boolean hasChanged() {
        return !now.equals(calm);
    }

    Load plus(Load other) {
        return new Load(now.plus(other.now).atMostOne(), calm.plus(other.calm).atMostOne());
    }

    Load max(Load other) {
        return new Load(max(now, other.now), max(calm, other.calm));
    }

    private static Fraction max(Fraction one, Fraction other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
