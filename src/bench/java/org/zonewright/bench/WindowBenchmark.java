package org.zonewright.bench;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;

import org.junit.jupiter.api.Test;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// What a person waits for the window on a zone of 10 000 record sets. Times of steps on the FX
/// thread are of the work until styles and layout are done. A filter's are of that work alone; an
/// edit's are what a clock on the wall shows, with the wait for other threads and for frames. The
/// platform without a display copies each frame pixel by pixel on the FX thread, which no display
/// does: for an edit's true time give the benchmark a display, and
/// `-Dheadless.flags=-Dprism.order=sw`.
class WindowBenchmark {

    private static final int SIZE = 10_000;
    private static final int ROUNDS = 15;

    @Test
    void answersAtOnce() throws Exception {
        Path folder = Files.createTempDirectory("zonewright-bench");
        Path file = folder.resolve("big.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            new Route53Json().write(BigZone.of(SIZE), out);
        }
        var window = new OpenWindow(folder.resolve("state"));

        Figures.measure(
                "window: open 10 000 record sets, table painted",
                5,
                1500,
                () -> openAgain(window, file));

        Desk desk = window.open(file);
        filter(window);
        edit(window, desk);
    }

    private static Desk openAgain(OpenWindow window, Path file) throws Exception {
        window.close();
        return window.open(file);
    }

    /// Types a name, so that some keystrokes change the rows in sight and others only find fewer
    /// below: the worst of them is what a person notices.
    private static void filter(OpenWindow window) throws Exception {
        var field = window.find("#filter", TextField.class);
        String wanted = "host-00012";
        for (int letters = 1; letters <= wanted.length(); letters++) {
            String before = wanted.substring(0, letters - 1);
            String now = wanted.substring(0, letters);
            Figures.measureOwn(
                    "window: filter \"%s\", 10 000 record sets".formatted(now),
                    ROUNDS,
                    16,
                    () -> {
                        window.frame(() -> field.setText(before));
                        return window.frame(() -> field.setText(now));
                    });
        }
        Figures.measureOwn(
                "window: filter cleared, 10 000 record sets",
                ROUNDS,
                16,
                () -> {
                    window.frame(() -> field.setText(wanted));
                    return window.frame(field::clear);
                });
    }

    private static void edit(OpenWindow window, Desk desk) throws Exception {
        var table = window.find("#records", TableView.class);
        Figures.measure(
                "window: edit, table and problems refreshed",
                ROUNDS,
                100,
                () -> editAndWait(window, desk, table.itemsProperty()));
        show(desk, View.GRAPH);
        Node busy = window.find("#graph-busy", Node.class);
        var outline = window.find("#graph-outline", TreeView.class);
        while (OpenWindow.onFx(outline::getExpandedItemCount) < 2) {
            Thread.sleep(50);
        }
        Figures.measureOwn(
                "window: edit, graph and problems refreshed",
                ROUNDS,
                100,
                () -> {
                    TableBenchmark.settle(); // what fails is worked out once the graph is drawn
                    long start = System.nanoTime();
                    editDrawn(window, desk, busy);
                    return System.nanoTime() - start;
                });
        Figures.measure(
                "window: edit at once after another, graph and problems refreshed",
                ROUNDS,
                100,
                () -> editDrawn(window, desk, busy));
    }

    /// Edits what a card near the upper left corner of the graph says.
    private static int editDrawn(OpenWindow window, Desk desk, Node busy) throws Exception {
        editAndWait(window, desk, busy.visibleProperty());
        String value = ((Content.Values) edited(desk).content()).values().getFirst();
        return OpenWindow.onFx(
                () ->
                        busy.getScene().getRoot().lookupAll(".graph-node").stream()
                                .filter(card -> card.getAccessibleText().contains(value))
                                .findAny()
                                .orElseThrow()
                                .hashCode());
    }

    private static void show(Desk desk, View view) throws Exception {
        OpenWindow.onFx(
                () -> {
                    desk.view().set(view);
                    return 0;
                });
    }

    /// @param refreshed changes when the view in front shows the edit, for the graph also when it
    ///   begins; a table's rows have changed by the time the edit returns, its items never do
    private static int editAndWait(OpenWindow window, Desk desk, Observable refreshed)
            throws Exception {
        boolean atOnce = desk.view().get() == View.TABLE;
        var done = new CountDownLatch(atOnce ? 1 : 3);
        var watching =
                OpenWindow.onFx(
                        () -> {
                            desk.findings().get();
                            var problems = desk.findings().subscribe(done::countDown);
                            var view = refreshed.subscribe(done::countDown);
                            changeValue(desk);
                            return problems.and(view);
                        });
        done.await();
        return (int) window.frame(watching::unsubscribe);
    }

    private static RecordSet edited(Desk desk) {
        return desk.document().zone().sets().stream()
                .filter(each -> each.name().text().startsWith("host-000005."))
                .findFirst()
                .orElseThrow();
    }

    /// To another value, and to a TTL that is found fault with or back: only so do the problems
    /// change, too.
    static void changeValue(Desk desk) {
        RecordSet set = edited(desk);
        var values = (Content.Values) set.content();
        long ttl = values.ttl() == 0 ? 300 : 0;
        String value = values.values().contains("192.0.2.77") ? "192.0.2.78" : "192.0.2.77";
        desk.document()
                .apply(
                        new Edit.Put(set.withContent(new Content.Values(ttl, List.of(value)))),
                        Phrase.of("edit.set-value", "host-000005 A"));
    }
}
