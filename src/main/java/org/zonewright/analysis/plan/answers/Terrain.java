package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.resolve.Nearness;

import java.util.ArrayList;
import java.util.List;

/// A group by distance, ready to be asked which of its members are the first at a point.
final class Terrain {

    private final List<Place> places;
    private final int depth;

    Terrain(Nearness nearness) {
        places = nearness.sites().stream().map(Place::of).toList();
        depth = Math.min(nearness.depth(), places.size());
    }

    /// Two places whose order is another on either side of their border.
    ///
    /// @param here has the greater factor, or an equal one
    record Pair(Place here, Place there) {

        static Pair of(Place one, Place other) {
            return one.factor() >= other.factor() ? new Pair(one, other) : new Pair(other, one);
        }

        /// Whether two places have the same border: they are where these are, and their factors are
        /// to each other as these are.
        boolean hasBorderOf(Place one, Place other) {
            return isLike(one, other) || isLike(other, one);
        }

        private boolean isLike(Place one, Place other) {
            double apart = here.factor() * other.factor() - there.factor() * one.factor();
            return Math.abs(apart) < 1e-12
                    && here.at().equals(one.at())
                    && there.at().equals(other.at());
        }
    }

    /// All pairs of places with a border between them.
    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < places.size(); i++) {
            for (Place other : places.subList(i + 1, places.size())) {
                if (!places.get(i).at().equals(other.at())) {
                    pairs.add(Pair.of(places.get(i), other));
                }
            }
        }
        return pairs;
    }

    private double[] distances(Vector point) {
        double[] distances = new double[places.size()];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = places.get(i).distance(point);
        }
        return distances;
    }

    /// The first members in their order.
    int[] first(Vector point) {
        return nearest(distances(point));
    }

    /// Ties go to the first in listing order.
    private int[] nearest(double[] distances) {
        int[] first = new int[depth];
        boolean[] taken = new boolean[distances.length];
        for (int place = 0; place < depth; place++) {
            int best = -1;
            for (int i = 0; i < distances.length; i++) {
                if (!taken[i] && (best < 0 || distances[i] < distances[best])) {
                    best = i;
                }
            }
            taken[best] = true;
            first[place] = best;
        }
        return first;
    }

    /// Whether the first members are in the same order all around a point of a border, but for
    /// those who have that border between them too.
    ///
    /// @param radius radians; over it a distance changes by no more than its factor times that
    boolean isEven(Vector point, double radius, Pair but) {
        double[] distances = distances(point);
        boolean[] before = new boolean[distances.length];
        for (int near : nearest(distances)) {
            before[near] = true;
            if (!isAhead(near, before, distances, radius, but)) {
                return false;
            }
        }
        for (int next = 0; next < distances.length; next++) {
            if (!before[next] && isRival(next, before, but)) {
                before[next] = true;
                if (!isAhead(next, before, distances, radius, but)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether a member is ahead of all that do not stand before it; the order of those at one
    /// place never changes.
    private boolean isAhead(
            int near, boolean[] before, double[] distances, double radius, Pair but) {
        Place first = places.get(near);
        for (int far = 0; far < distances.length; far++) {
            Place other = places.get(far);
            double change = (first.factor() + other.factor()) * radius;
            if (!before[far]
                    && distances[far] - distances[near] <= change
                    && !first.at().equals(other.at())
                    && !but.hasBorderOf(first, other)) {
                return false;
            }
        }
        return true;
    }

    /// Whether it takes the place of one of the first on the other side of the border.
    private boolean isRival(int next, boolean[] before, Pair but) {
        for (int i = 0; i < before.length; i++) {
            if (before[i] && but.hasBorderOf(places.get(i), places.get(next))) {
                return true;
            }
        }
        return false;
    }

    /// Whether neither of two places is among the first anywhere around a point.
    boolean isBehind(Vector point, double radius, Pair pair) {
        double least =
                Math.min(
                        pair.here().distance(point) - pair.here().factor() * radius,
                        pair.there().distance(point) - pair.there().factor() * radius);
        return places.stream()
                        .filter(place -> place.distance(point) + place.factor() * radius < least)
                        .count()
                >= depth;
    }
}
