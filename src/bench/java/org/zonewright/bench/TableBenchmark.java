package org.zonewright.bench;

import static java.lang.ProcessBuilder.Redirect.DISCARD;

import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.gui.Desk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// What a person waits for the table of a large zone, in the whole window: times are of the work on
/// the FX thread, from what is done until styles and layout of what it changed are. Each is
/// measured when what looks for problems in the background is done.
class TableBenchmark {

    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final int HUGE = 1_000_000;
    private static final int BULK = 10_000;
    private static final int ROUNDS = 12;
    private static final int FRAMES = 200;
    private static final double SCROLL = 33;

    /// Typed letter by letter, and taken back so: names, a value, and what is nowhere.
    private static final List<String> TYPED =
            List.of("host-00012", "198.51.100.7", "api.host", "nowhere");

    @Test
    void answersAtOnce() throws Exception {
        Path folder = Files.createTempDirectory("zonewright-bench");
        var window = new OpenWindow(folder.resolve("state"));
        Desk desk = open(window, folder, LARGE);
        TableView<?> table = window.find("#records", TableView.class);
        first(window);
        filter(window, LARGE, ROUNDS, 16);
        scroll(window, table);
        for (String column : List.of("name", "type", "ttl", "value", "routing", "problem")) {
            sort(window, table, column);
        }
        edit(window, desk, table);
        bulk(window, desk, table);
        heap(LARGE, 400);
        window.close();
    }

    @Test
    void takesAMillion() throws Exception {
        Path folder = Files.createTempDirectory("zonewright-bench");
        var window = new OpenWindow(folder.resolve("state"));
        open(window, folder, HUGE);
        filter(window, HUGE, 2, 150);
        heap(HUGE, 1500);
        window.close();
    }

    /// The application image with a zone before it, on a display of its own.
    @Test
    void staysSmall() throws Exception {
        if (!MillionBenchmark.isInstalled("xvfb-run")) {
            System.out.println("skipped: xvfb-run is not installed");
            return;
        }
        Path folder = Files.createTempDirectory("zonewright-bench");
        var builder =
                new ProcessBuilder(
                        "xvfb-run",
                        "-a",
                        MillionBenchmark.LAUNCHER,
                        write(folder, SMALL).toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        Process shell = builder.redirectErrorStream(true).redirectOutput(DISCARD).start();
        try {
            ProcessHandle window = windowOf(shell);
            settle(window::info);
            double peak = MillionBenchmark.peak(window.pid());
            Figures.figure("table: resident at the most, 10 000 rows", peak, "MB", 350);
        } finally {
            shell.descendants().forEach(ProcessHandle::destroy);
            shell.destroy();
        }
    }

    private static ProcessHandle windowOf(Process shell) throws InterruptedException {
        while (shell.isAlive()) {
            Optional<ProcessHandle> java =
                    shell.descendants()
                            .filter(one -> one.info().command().orElse("").endsWith("/bin/java"))
                            .findFirst();
            if (java.isPresent()) {
                return java.get();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("no window from " + MillionBenchmark.LAUNCHER);
    }

    private static Path write(Path folder, int size) throws IOException {
        Path file = folder.resolve("big.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            new Route53Json().write(BigZone.of(size), out);
        }
        return file;
    }

    /// Opens a zone and waits until its problems are found.
    private static Desk open(OpenWindow window, Path folder, int size) throws Exception {
        Desk desk = window.open(write(folder, size));
        while (OpenWindow.onFx(() -> desk.findings().get().isEmpty())) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        settle();
        return desk;
    }

    static void settle() throws InterruptedException {
        settle(ProcessHandle.current()::info);
    }

    /// Until a process does nothing in the background any more; one that is just starting does
    /// little at first.
    private static void settle(Supplier<ProcessHandle.Info> process) throws InterruptedException {
        Duration before;
        Duration now = Duration.ZERO;
        do {
            before = now;
            TimeUnit.MILLISECONDS.sleep(1000);
            now = process.get().totalCpuDuration().orElseThrow();
        } while (now.minus(before).toMillis() > 100 || now.toSeconds() < 2);
    }

    /// Nothing was looked for before.
    private static void first(OpenWindow window) throws Exception {
        var field = window.find("#filter", TextField.class);
        long took = window.frame(() -> field.setText("h"));
        Figures.figure("table: first filter keystroke, 100 000 rows", took / 1e6, "ms", 100);
    }

    private static void filter(OpenWindow window, int size, int rounds, double goal)
            throws Exception {
        var field = window.find("#filter", TextField.class);
        var keystrokes = new ArrayList<Long>();
        for (int round = 0; round < 2 * rounds; round++) {
            if (round == rounds) {
                keystrokes.clear();
            }
            for (String word : TYPED) {
                for (int letters = 1; letters <= 2 * word.length(); letters++) {
                    int kept = word.length() - Math.abs(word.length() - letters);
                    String text = word.substring(0, kept);
                    keystrokes.add(window.frame(() -> field.setText(text)));
                }
            }
        }
        keystrokes.sort(null);
        Figures.figure(
                "table: filter keystroke, 95th percentile, %,d rows".formatted(size),
                keystrokes.get(keystrokes.size() * 95 / 100) / 1e6,
                "ms",
                goal);
    }

    /// By the wheel from the top on, and by the thumb of the scroll bar to anywhere.
    private static void scroll(OpenWindow window, TableView<?> table) throws Exception {
        Node flow = OpenWindow.onFx(() -> table.lookup(".virtual-flow"));
        ScrollBar bar = OpenWindow.onFx(() -> verticalBar(table));
        double wheel = 0;
        double thumb = 0;
        for (int round = 0; round < 3; round++) { // the last has all that is made once behind it
            window.frame(() -> table.scrollTo(0));
            wheel = worst(window, _ -> Event.fireEvent(flow, Wheel.turned(flow, 0, -120, false)));
            thumb = worst(window, step -> bar.setValue(step * 37 % FRAMES / (double) FRAMES));
        }
        Figures.figure("table: worst frame by wheel, 100 000 rows", wheel, "ms", SCROLL);
        Figures.figure("table: worst frame by thumb, 100 000 rows", thumb, "ms", SCROLL);
    }

    private static double worst(OpenWindow window, IntConsumer work) throws Exception {
        long worst = 0;
        for (int step = 0; step < FRAMES; step++) {
            int now = step;
            worst = Math.max(worst, window.frame(() -> work.accept(now)));
        }
        return worst / 1e6;
    }

    private static ScrollBar verticalBar(Node table) {
        return table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
    }

    /// As a click on a heading does that was not sorted by.
    private static <S> void sort(OpenWindow window, TableView<S> table, String id)
            throws Exception {
        TableColumn<S, ?> column =
                table.getColumns().stream()
                        .filter(each -> each.getId().equals("column-" + id))
                        .findFirst()
                        .orElseThrow();
        Figures.measureOwn(
                "table: sort by %s, 100 000 rows".formatted(id),
                5,
                300,
                () -> {
                    column.setSortType(TableColumn.SortType.DESCENDING);
                    long took = window.frame(() -> table.getSortOrder().setAll(List.of(column)));
                    window.frame(() -> table.getSortOrder().clear());
                    return took;
                });
    }

    /// Undoes a change of one value, of a row in sight.
    private static void edit(OpenWindow window, Desk desk, TableView<?> table) throws Exception {
        window.frame(() -> table.getSelectionModel().clearAndSelect(3));
        Figures.measureOwn(
                "table: undo, 100 000 rows",
                ROUNDS,
                16,
                () -> {
                    window.frame(() -> WindowBenchmark.changeValue(desk));
                    settle();
                    long took = window.frame(desk::undo);
                    settle();
                    return took;
                });
    }

    /// From the button to the new TTLs in sight.
    private static void bulk(OpenWindow window, Desk desk, TableView<?> table) throws Exception {
        window.frame(() -> table.getSelectionModel().selectRange(0, BULK));
        var ttl = window.find("#inspector-ttl-of-all", TextField.class);
        var set = window.find("#inspector-set-ttl", Button.class);
        Figures.measureOwn(
                "table: TTL of 10 000 rows, 100 000 rows",
                5,
                300,
                () -> {
                    window.frame(() -> ttl.setText("77"));
                    long took = window.frame(set::fire);
                    settle();
                    window.frame(desk::undo);
                    settle();
                    return took;
                });
    }

    private static void heap(int size, double goal) throws IOException {
        System.gc();
        double used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        Figures.figure("table: heap, %,d rows".formatted(size), used, "MB", goal);
    }
}
