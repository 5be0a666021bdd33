package org.zonewright.analysis.plan.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.analysis.resolve.Nearness;
import org.zonewright.analysis.resolve.Nearness.Site;
import org.zonewright.model.aws.GeoPoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class TerritoriesTest {

    private static final int POINTS = 20_000;

    /// Which members are the first in each group, told with kilometres.
    private static List<List<Site>> orders(List<Nearness> groups, GeoPoint point) {
        return groups.stream()
                .map(
                        group ->
                                group.sites().stream()
                                        .sorted(
                                                Comparator.comparingDouble(
                                                        site ->
                                                                site.factor()
                                                                        * point.kilometresTo(
                                                                                site.point())))
                                        .limit(group.depth())
                                        .toList())
                .toList();
    }

    private static Set<List<List<Site>>> found(List<Nearness> groups) {
        return Territories.of(groups).stream()
                .map(point -> orders(groups, point))
                .collect(Collectors.toSet());
    }

    private static GeoPoint anywhere(Random chance) {
        return new GeoPoint(
                Math.toDegrees(Math.asin(2 * chance.nextDouble() - 1)),
                360 * chance.nextDouble() - 180);
    }

    private static double factor(Random chance) {
        int bias = chance.nextBoolean() ? 0 : chance.nextInt(-99, 100);
        return bias >= 0 ? 1 - bias / 100.0 : 1 / (1 + bias / 100.0);
    }

    private static Nearness group(Random chance, int size, int depth) {
        var sites = new ArrayList<Site>();
        for (int i = 0; i < size; i++) {
            sites.add(new Site(anywhere(chance), factor(chance)));
        }
        return new Nearness(sites, depth);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whereverAClientIsATerritoryStandsForIt(long seed) {
        var chance = new Random(seed);
        Nearness group = group(chance, 2 + chance.nextInt(9), 1 + chance.nextInt(2));
        List<Site> moved = new ArrayList<>(group.sites());
        moved.set(0, new Site(moved.getFirst().point(), factor(chance)));
        List<Nearness> groups = List.of(group, new Nearness(moved, group.depth()));
        Set<List<List<Site>>> found = found(groups);

        for (int i = 0; i < POINTS; i++) {
            GeoPoint point = anywhere(chance);
            assertTrue(found.contains(orders(groups, point)), () -> seed + " " + point);
        }
    }

    /// Spherical caps around the biased member, smaller than any grid of whole degrees has points.
    @ParameterizedTest
    @ValueSource(ints = {-99, -95, -60})
    void aSmallTerritoryIsFound(int bias) {
        var paris = new Site(new GeoPoint(48.85, 2.35), 1);
        var versailles = new Site(new GeoPoint(48.8, 2.13), 1 / (1 + bias / 100.0));
        List<Nearness> groups = List.of(new Nearness(List.of(paris, versailles), 1));

        assertEquals(Set.of(List.of(List.of(paris)), List.of(List.of(versailles))), found(groups));
    }

    /// Where a bias grows by one, the two zones differ in a ring that is a few kilometres wide.
    @Test
    void theRingBetweenTwoBiasesIsFound() {
        var here = new GeoPoint(50.11, 8.68);
        var there = new Site(new GeoPoint(-33.87, 151.21), 1);
        var before = new Nearness(List.of(new Site(here, 0.5), there), 1);
        var after = new Nearness(List.of(new Site(here, 0.499), there), 1);
        var orders = new HashSet<Boolean>();
        for (GeoPoint point : Territories.of(List.of(before, after))) {
            boolean wasThere = orders(List.of(before), point).getFirst().contains(there);
            boolean isThere = orders(List.of(after), point).getFirst().contains(there);
            orders.add(wasThere == isThere);
        }

        assertEquals(Set.of(true, false), orders);
    }

    @Test
    void alikeMembersAtOnePlaceHaveNoBorder() {
        var site = new Site(new GeoPoint(50, 8), 1);

        assertEquals(
                List.of(new GeoPoint(50, 8)),
                Territories.of(List.of(new Nearness(List.of(site, site), 2))));
    }

    @Test
    void coordinatesHaveNoMoreDigitsThanTheyNeed() {
        var west = new Site(new GeoPoint(0, -90), 1);
        var east = new Site(new GeoPoint(0, 90), 1);

        for (GeoPoint point : Territories.of(List.of(new Nearness(List.of(west, east), 1)))) {
            assertEquals(Math.rint(point.latitude()), point.latitude());
            assertEquals(Math.rint(point.longitude()), point.longitude());
        }
    }
}
