package org.zonewright.app;

/// Where things are in a window of 1440 x 900 pixels at the upper left of the screen, as wide as
/// the program makes its parts at first.
///
/// @param x, y px from the upper left of the screen
record Spot(int x, int y) {

    /// The mark of a row of the table, by which it is dragged; the first is 0.
    static Spot mark(int row) {
        return new Spot(232, 163 + 28 * row);
    }

    /// The name in a row of the table; the first is 0.
    static Spot name(int row) {
        return new Spot(340, 163 + 28 * row);
    }

    /// The TTL in a row of the table; the first is 0.
    static Spot ttl(int row) {
        return new Spot(660, 163 + 28 * row);
    }

    /// A zone in the list at the left; the first is 0.
    static Spot zone(int index) {
        return new Spot(110, 138 + 44 * index);
    }
}
