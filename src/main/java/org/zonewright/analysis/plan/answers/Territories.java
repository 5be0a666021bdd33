package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.plan.answers.Terrain.Pair;
import org.zonewright.analysis.resolve.Nearness;
import org.zonewright.model.aws.GeoPoint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Cuts the globe into the territories within which all groups by distance prefer their first
/// members in the same order, and finds a point in each.
///
/// A territory is bounded by parts of the borders between pairs of members. Each border is walked
/// along in arcs: where nothing else can change within an arc's reach, one point on either side of
/// it stands for the territories there; else the arc is halved, down to [#FINEST]. So proven is: a
/// territory is missing only if, wherever it touches a border, it does so on less than that; or
/// with more than [#MOST_POINTS] territories, or borders so entangled that [#MOST_ARCS] arcs do not
/// follow them. A client exactly on a border counts to one of its sides; exactly at a member's
/// place it has a point of its own.
final class Territories {

    /// Radians: about 300 metres. Route 53 takes coordinates of members in hundredths of a degree,
    /// 1100 metres.
    private static final double FINEST = 300 / 6_371_008.8;

    private static final int MOST_ARCS = 50_000;
    private static final int MOST_POINTS = 500;

    /// Arcs of a border at first; an even number.
    private static final int ARCS = 12;

    /// Decimals of the degrees of a point, the fewest that will do.
    private static final List<Double> ROUNDINGS = List.of(1.0, 10.0, 100.0, 1e4, 1e6);

    private final List<Terrain> terrains;
    private final Map<List<Integer>, GeoPoint> points = new LinkedHashMap<>();
    private final Deque<Arc> ahead = new ArrayDeque<>();

    private Territories(List<Terrain> terrains) {
        this.terrains = terrains;
    }

    /// A part of a border, on which its reach only grows or only shrinks.
    ///
    /// @param from bearing, as `to`
    /// @param reach at `from`
    /// @param reachTo at `to`
    private record Arc(
            Terrain of,
            Pair pair,
            Border border,
            double from,
            double to,
            double reach,
            double reachTo) {

        static Arc of(Terrain of, Pair pair, Border border, double from, double to) {
            return new Arc(of, pair, border, from, to, border.reach(from), border.reach(to));
        }

        /// How far anything on it is from a point of it, at most, in radians.
        double radius(double middle) {
            double reaches = Math.max(Math.abs(reachTo - middle), Math.abs(reach - middle));
            double widest = Math.sin(Math.min(Math.PI / 2, Math.max(reach, reachTo)));
            return reaches + widest * (to - from) / 2;
        }

        Arc firstHalf(double middle) {
            return new Arc(of, pair, border, from, (from + to) / 2, reach, middle);
        }

        Arc secondHalf(double middle) {
            return new Arc(of, pair, border, (from + to) / 2, to, middle, reachTo);
        }
    }

    /// The places of the members, and a point in each territory.
    static List<GeoPoint> of(Collection<Nearness> groups) {
        Set<GeoPoint> found = new LinkedHashSet<>();
        groups.forEach(group -> group.sites().forEach(site -> found.add(site.point())));
        List<Terrain> terrains =
                groups.stream()
                        .distinct()
                        .filter(group -> group.sites().size() > 1)
                        .map(Terrain::new)
                        .toList();
        var territories = new Territories(terrains);
        terrains.forEach(territories::borders);
        territories.walk();
        found.addAll(territories.points.values());
        return List.copyOf(found);
    }

    private void walk() {
        for (int i = 0; i < MOST_ARCS && points.size() < MOST_POINTS && !ahead.isEmpty(); i++) {
            look(ahead.removeFirst());
        }
    }

    private void borders(Terrain terrain) {
        for (Pair pair : terrain.pairs()) {
            var border = new Border(pair.here(), pair.there());
            for (int i = 0; i < ARCS; i++) {
                double from = 2 * Math.PI * i / ARCS;
                ahead.add(Arc.of(terrain, pair, border, from, from + 2 * Math.PI / ARCS));
            }
        }
    }

    private void look(Arc arc) {
        double bearing = (arc.from() + arc.to()) / 2;
        double reach = arc.border().reach(bearing);
        Vector middle = arc.border().at(bearing, reach);
        double radius = arc.radius(reach);
        if (arc.of().isBehind(middle, radius, arc.pair())) {
            return;
        }
        if (terrains.stream().allMatch(one -> one.isEven(middle, radius, arc.pair()))) {
            sides(arc, middle, radius / 2);
        } else if (radius > FINEST) {
            ahead.add(arc.firstHalf(reach));
            ahead.add(arc.secondHalf(reach));
        } else {
            sides(arc, middle, radius);
            around(middle);
        }
    }

    private void sides(Arc arc, Vector middle, double angle) {
        note(arc.border().beside(middle, angle));
        note(arc.border().beside(middle, -angle));
    }

    /// Where borders meet, in all directions.
    private void around(Vector middle) {
        Vector east = middle.aside();
        Vector north = middle.cross(east);
        for (int i = 0; i < ARCS; i++) {
            Vector direction = east.along(north, 2 * Math.PI * i / ARCS);
            note(middle.along(direction, 2 * FINEST));
        }
    }

    private void note(Vector point) {
        List<Integer> order = order(point);
        if (!points.containsKey(order)) {
            points.put(order, rounded(point.toPoint(), order));
        }
    }

    private List<Integer> order(Vector point) {
        var order = new ArrayList<Integer>();
        for (Terrain terrain : terrains) {
            for (int member : terrain.first(point)) {
                order.add(member);
            }
        }
        return order;
    }

    /// The same place in fewer digits, as far as it stays in its territory.
    private GeoPoint rounded(GeoPoint point, List<Integer> order) {
        for (double digits : ROUNDINGS) {
            var rounded =
                    new GeoPoint(
                            Math.round(point.latitude() * digits) / digits,
                            Math.round(point.longitude() * digits) / digits);
            if (order(Vector.of(rounded)).equals(order)) {
                return rounded;
            }
        }
        return point;
    }
}
