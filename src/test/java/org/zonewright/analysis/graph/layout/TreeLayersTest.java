package org.zonewright.analysis.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.analysis.graph.layout.PartShape.Knot;
import org.zonewright.analysis.graph.layout.PartShape.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class TreeLayersTest {

    private static Knot card() {
        return new Knot(30, 15, List.of(15.0), false);
    }

    private static Knot group(int members) {
        List<Double> ports = IntStream.range(0, members).mapToObj(i -> 40.0 + 20 * i).toList();
        return new Knot(30 + 20 * members, 15, ports, false);
    }

    private static Knot end() {
        return new Knot(30, 15, List.of(15.0), true);
    }

    private static PartLayout tree(List<Knot> knots, Link... links) {
        return TreeLayers.of(new PartShape(knots, List.of(links))).orElseThrow();
    }

    @Test
    void aChainIsStraight() {
        PartLayout chain =
                tree(List.of(card(), card(), end()), new Link(0, 0, 1), new Link(1, 0, 2));

        assertEquals(List.of(0, 1, 2), chain.layer());
        assertEquals(List.of(0.0, 0.0, 0.0), chain.y());
        assertEquals(30, chain.height());
    }

    @Test
    void theEndOfAStarIsInItsMiddle() {
        int rays = 2001;
        var knots = new ArrayList<Knot>();
        var links = new ArrayList<Link>();
        for (int i = 0; i < rays; i++) {
            knots.add(card());
            links.add(new Link(i, 0, rays));
        }
        knots.add(end());

        PartLayout star = TreeLayers.of(new PartShape(knots, links)).orElseThrow();

        assertEquals(star.y().get(rays / 2), star.y().get(rays));
        assertEquals(1, star.layer().get(rays));
        assertEquals(rays * 30 + (rays - 1) * Sizes.BETWEEN_NODES, star.height());
    }

    @Test
    void branchesOfAGroupStandInTheOrderOfItsMembersAndApart() {
        PartLayout layout =
                tree(
                        List.of(group(3), card(), end(), end(), end()),
                        new Link(0, 0, 1),
                        new Link(0, 1, 2),
                        new Link(0, 2, 3),
                        new Link(1, 0, 4));

        assertEquals(List.of(0, 1, 2, 2, 2), layout.layer());
        assertTrue(layout.y().get(1) + 30 < layout.y().get(2));
        assertTrue(layout.y().get(2) + 30 < layout.y().get(3));
        assertEquals(layout.y().get(1), layout.y().get(4));
        assertEquals(
                List.of(layout.y().get(2) + 15), layout.passes().get(1), "past the first layer");
    }

    @Test
    void membersThatLeadToTheSameAreOneBranch() {
        PartLayout layout = tree(List.of(group(2), end()), new Link(0, 0, 1), new Link(0, 1, 1));

        assertEquals(50 - 15, layout.y().get(1), "between the two ports");
    }

    @Test
    void aWayInMayJoinALongerOne() {
        PartLayout layout =
                tree(
                        List.of(card(), card(), card(), end()),
                        new Link(0, 0, 1),
                        new Link(1, 0, 3),
                        new Link(2, 0, 3));

        assertEquals(List.of(0, 1, 0, 2), layout.layer());
        assertEquals(List.of(layout.y().get(2) + 15), layout.passes().get(2));
    }

    @Test
    void whatForksAndJoinsAgainIsNoTree() {
        var knots = List.of(group(2), card(), card(), end());
        var links =
                List.of(new Link(0, 0, 1), new Link(0, 1, 2), new Link(1, 0, 3), new Link(2, 0, 3));

        assertEquals(Optional.empty(), TreeLayers.of(new PartShape(knots, links)));
    }

    @Test
    void whatJoinsBehindAForkIsNoTree() {
        var knots = List.of(group(2), end(), end(), card());
        var links = List.of(new Link(0, 0, 1), new Link(0, 1, 2), new Link(3, 0, 1));

        assertEquals(Optional.empty(), TreeLayers.of(new PartShape(knots, links)));
    }

    @Test
    void whatHangsTogetherByALoopAloneIsNoTree() {
        assertEquals(
                Optional.empty(), TreeLayers.of(new PartShape(List.of(card(), card()), List.of())));
    }
}
