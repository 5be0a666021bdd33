package org.zonewright.analysis.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.Zones;
import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Extent;
import org.zonewright.analysis.graph.GraphZones;
import org.zonewright.analysis.graph.layout.Drawing.Box;
import org.zonewright.analysis.graph.layout.Drawing.Heading;
import org.zonewright.analysis.graph.layout.Drawing.Segment;
import org.zonewright.analysis.graph.layout.Drawing.Tag;
import org.zonewright.analysis.graph.layout.Drawing.Wire;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Processors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What every drawing keeps to, tried on zones of all shapes.
class GraphLayoutTest {

    private static final GraphLayout LAYOUT =
            new GraphLayout(new Messages(Locale.ENGLISH)::text, new BundledFonts());
    private static final GraphLayout IN_WINDOW =
            new GraphLayout(
                    new Messages(Locale.ENGLISH)::text,
                    new BundledFonts(),
                    Room.SHARES,
                    new Processors());
    private static final AliasServices SERVICES = new AliasServices();
    private static final int NAMES = 60;

    private static Drawing draw(Zone zone, KnownParts known) throws InterruptedException {
        return LAYOUT.draw(AliasGraph.of(zone, SERVICES), known, Progress.SILENT);
    }

    /// Every other one as the window has it, with room for shares.
    private static Drawing draw(long seed) throws InterruptedException {
        Zone zone = GraphZones.random(NAMES, seed);
        return seed % 2 == 0
                ? draw(zone, KnownParts.NONE)
                : IN_WINDOW.draw(
                        AliasGraph.of(zone, SERVICES, Extent.everything(List.of())),
                        KnownParts.NONE,
                        Progress.SILENT);
    }

    private static Map<String, Box> boxes(Drawing drawing) {
        var boxes = new HashMap<String, Box>();
        drawing.boxes().forEach(box -> boxes.put(box.node().id(), box));
        return boxes;
    }

    private static Box at(Map<String, Box> boxes, String id) {
        return Objects.requireNonNull(boxes.get(id), id);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noNodeOverlapsAnother(long seed) throws InterruptedException {
        List<Box> boxes = draw(seed).boxes();

        assertTrue(boxes.size() > NAMES, "too few to prove anything");
        for (Box a : boxes) {
            for (Box b : boxes) {
                assertTrue(
                        a == b || !overlap(a, b), () -> a.node().id() + " over " + b.node().id());
            }
        }
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void edgesRunFromTheirPortToTheirNode(long seed) throws InterruptedException {
        Drawing drawing = draw(seed);
        Map<String, Box> boxes = boxes(drawing);

        for (Wire wire : drawing.wires()) {
            Box from = at(boxes, wire.edge().from());
            Box to = at(boxes, wire.edge().to());
            Segment end = wire.path().getLast();
            boolean below = wire.startY() > from.centreY() && wire.startX() < from.right();
            if (!below) {
                assertEquals(from.right(), wire.startX(), 0.01);
                assertEquals(from.portY(wire.edge().member()), wire.startY(), 0.01);
            }
            if (wire.heading() == Heading.RIGHT) {
                assertEquals(to.x() - Sizes.ARROW, end.x(), 0.01);
                assertEquals(to.entryY(), end.y(), 0.01);
            } else {
                assertEquals(to.bottom() + Sizes.ARROW, end.y(), 0.01);
                assertEquals(Edge.State.LOOP, wire.edge().state());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void edgesLeadToTheRightUnlessTheyCloseALoop(long seed) throws InterruptedException {
        Drawing drawing = draw(seed);
        Map<String, Box> boxes = boxes(drawing);

        for (Wire wire : drawing.wires()) {
            Box from = at(boxes, wire.edge().from());
            Box to = at(boxes, wire.edge().to());
            assertTrue(
                    from.right() < to.x() || wire.edge().state() == Edge.State.LOOP,
                    () -> wire.edge() + " leads back");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noEdgeRunsThroughANode(long seed) throws InterruptedException {
        Drawing drawing = draw(seed);

        for (Wire wire : drawing.wires()) {
            for (double[] point : points(wire)) {
                for (Box box : drawing.boxes()) {
                    assertTrue(
                            point[0] <= box.x() + 0.5
                                    || point[0] >= box.right() - 0.5
                                    || point[1] <= box.y() + 0.5
                                    || point[1] >= box.bottom() - 0.5,
                            () -> wire.edge() + " runs through " + box.node().id());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTagLiesOnAnotherOrOnANode(long seed) throws InterruptedException {
        Drawing drawing = draw(seed);
        List<Tag> tags = drawing.wires().stream().flatMap(wire -> wire.tag().stream()).toList();

        assertTrue(tags.size() > 3, "too few to prove anything");
        for (Tag a : tags) {
            for (Tag b : tags) {
                boolean apart =
                        a.x() >= b.x() + b.w()
                                || b.x() >= a.x() + a.w()
                                || Math.abs(a.y() - b.y()) >= Sizes.TAG_HEIGHT;
                assertTrue(a == b || apart, () -> a + " over " + b);
            }
            for (Box box : drawing.boxes()) {
                double half = Sizes.TAG_HEIGHT / 2;
                boolean apart =
                        a.x() >= box.right()
                                || a.x() + a.w() <= box.x()
                                || a.y() - half >= box.bottom()
                                || a.y() + half <= box.y();
                assertTrue(apart, () -> a + " over " + box.node().id());
            }
        }
    }

    /// Points along a wire, near enough to one another to find a node in the way.
    private static List<double[]> points(Wire wire) {
        var points = new ArrayList<double[]>();
        double x0 = wire.startX();
        double y0 = wire.startY();
        for (Segment segment : wire.path()) {
            for (int i = 1; i <= 24; i++) {
                double t = i / 24.0;
                double s = 1 - t;
                points.add(
                        switch (segment) {
                            case Segment.Line(double x, double y) ->
                                    new double[] {s * x0 + t * x, s * y0 + t * y};
                            case Segment.Curve(
                                            double x1,
                                            double y1,
                                            double x2,
                                            double y2,
                                            double x,
                                            double y) ->
                                    new double[] {
                                        bezier(s, t, x0, x1, x2, x), bezier(s, t, y0, y1, y2, y)
                                    };
                        });
            }
            x0 = segment.x();
            y0 = segment.y();
        }
        return points;
    }

    private static double bezier(double s, double t, double a, double b, double c, double d) {
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    /// Without the pages that a comparison of lists would print.
    private static void assertSame(Drawing expected, Drawing actual) {
        for (int i = 0; i < expected.boxes().size(); i++) {
            assertEquals(expected.boxes().get(i), actual.boxes().get(i));
        }
        for (int i = 0; i < expected.wires().size(); i++) {
            assertEquals(expected.wires().get(i), actual.wires().get(i));
        }
        assertEquals(expected.boxes().size(), actual.boxes().size());
    }

    @Test
    void theSameZoneIsDrawnTheSame() throws InterruptedException {
        Drawing first = draw(11);
        Drawing second = draw(11);

        assertSame(first, second);
    }

    @Test
    void whatIsKnownOfAnEarlierSnapshotChangesNothing() throws InterruptedException {
        Zone before = GraphZones.random(NAMES, 12);
        Zone after = before.with(Zones.set("example.com.", "n1 ALIAS A n2.example.com."));

        Drawing anew = draw(after, KnownParts.NONE);
        Drawing knowing = draw(after, draw(before, KnownParts.NONE).known());

        assertSame(anew, knowing);
    }

    @Test
    void aLayoutGivesWay() {
        var graph = AliasGraph.of(GraphZones.random(NAMES, 13), SERVICES);
        Progress impatient =
                (done, _) -> {
                    if (done > 0) {
                        throw new InterruptedException("enough");
                    }
                };

        assertThrows(
                InterruptedException.class, () -> LAYOUT.draw(graph, KnownParts.NONE, impatient));
    }

    @Test
    void anEmptyGraphIsAnEmptySheet() throws InterruptedException {
        assertEquals(List.of(), draw(Zones.hosted("example.com.", ""), KnownParts.NONE).boxes());
    }
}
