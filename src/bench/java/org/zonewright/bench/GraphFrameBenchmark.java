package org.zonewright.bench;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;

import org.junit.jupiter.api.Test;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a frame of the graph takes while a person moves and zooms it: the worst counts, since each
/// that comes late is seen. Times are of the work on the FX thread until styles and layout are
/// done; what a card drawn takes on top depends on the display.
class GraphFrameBenchmark {

    private static final int NAMES = 720;
    private static final int STEPS = 60;

    /// Each on a window's graph of its own, so that the last has all nodes still to draw.
    private static final int ROUNDS = 4;

    private static final double GOAL = 33;

    @Test
    void movesWithoutAJerk() throws Exception {
        Path folder = Files.createTempDirectory("zonewright-bench");
        Path file = folder.resolve("graph.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            new Route53Json().write(GraphBenchmark.zone(NAMES), out);
        }
        var window = new OpenWindow(folder.resolve("state"));
        for (int round = 0; round < ROUNDS; round++) {
            Desk desk = window.open(file);
            show(window, desk);
            var canvas = window.find("#graph", Node.class);
            Button fit = window.find("#graph-fit", Button.class);
            tour(window, canvas, fit, round == ROUNDS - 1);
            window.close();
        }
    }

    private static void show(OpenWindow window, Desk desk) throws Exception {
        window.frame(() -> desk.view().set(View.GRAPH));
        var outline = window.find("#graph-outline", TreeView.class);
        while (OpenWindow.onFx(outline::getExpandedItemCount) < NAMES) {
            Thread.sleep(50);
        }
        var part = window.find("#graph-part", ToggleButton.class);
        if (OpenWindow.onFx(part::isSelected)) {
            throw new IllegalStateException("only a part is shown");
        }
    }

    /// From all of it to what can be read and on to the end, and back again.
    private static void tour(OpenWindow window, Node canvas, Button fit, boolean tells)
            throws Exception {
        window.frame(fit::fire);
        double pannedAll = worst(window, canvas, 0, -8, false);
        double zoomedIn = worst(window, canvas, 0, 8, true);
        double panned = worst(window, canvas, 0, -40, false);
        double zoomedOut = worst(window, canvas, 0, -8, true);
        if (tells) {
            Figures.figure("graph: 2 000 nodes, worst frame, all moved", pannedAll, "ms", GOAL);
            Figures.figure("graph: 2 000 nodes, worst frame, zoomed in", zoomedIn, "ms", GOAL);
            Figures.figure("graph: 2 000 nodes, worst frame, moved", panned, "ms", GOAL);
            Figures.figure("graph: 2 000 nodes, worst frame, zoomed out", zoomedOut, "ms", GOAL);
        }
    }

    /// @param dx pixels of each frame
    /// @param dy pixels of each frame
    /// @return milliseconds
    private static double worst(OpenWindow window, Node canvas, double dx, double dy, boolean zooms)
            throws Exception {
        long worst = 0;
        for (int step = 0; step < STEPS; step++) {
            long took =
                    window.frame(
                            () -> Event.fireEvent(canvas, Wheel.turned(canvas, dx, dy, zooms)));
            worst = Math.max(worst, took);
        }
        return worst / 1e6;
    }
}
