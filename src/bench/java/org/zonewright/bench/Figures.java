package org.zonewright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Measures, prints a line, and keeps it as a JSON object a line in `target/bench/figures.jsonl`.
///
/// Times are medians: on a machine that does other things too, the mean says more of those.
final class Figures {

    private static final Path FILE = Path.of("target", "bench", "figures.jsonl");
    private static final int NANOS = 1_000_000;

    static {
        try {
            Files.createDirectories(FILE.getParent());
            Files.deleteIfExists(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Figures() {}

    /// Runs `work` `runs` times before looking, and `runs` times looking.
    ///
    /// @param goal milliseconds that this should not exceed
    static void measure(String name, int runs, double goal, Callable<?> work) throws Exception {
        for (int run = 0; run < runs; run++) {
            keep(work.call());
        }
        measureOwn(
                name,
                0,
                runs,
                goal,
                () -> {
                    var start = System.nanoTime();
                    keep(work.call());
                    return System.nanoTime() - start;
                });
    }

    /// The same of work that takes its own time.
    ///
    /// @param work says how many nanoseconds it took
    static void measureOwn(String name, int runs, double goal, Callable<Long> work)
            throws Exception {
        measureOwn(name, runs, runs, goal, work);
    }

    private static void measureOwn(
            String name, int before, int runs, double goal, Callable<Long> work) throws Exception {
        for (int run = 0; run < before; run++) {
            work.call();
        }
        var nanos = new long[runs];
        for (int run = 0; run < runs; run++) {
            nanos[run] = work.call();
        }
        Arrays.sort(nanos);
        print(name, (double) nanos[runs / 2] / NANOS, (double) nanos[runs - 1] / NANOS, goal);
    }

    /// A ratio of two things measured in one run.
    ///
    /// @param goal the least that it should be
    static void ratio(String name, double ratio, double goal) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%-52s %10.2f times                  goal %8.1f%s%n",
                name,
                ratio,
                goal,
                ratio < goal ? "   MISSED" : "");
        keepLine(
                String.format(
                        Locale.ROOT,
                        "{\"name\": \"%s\", \"ratio\": %.3f, \"goal\": %.1f}%n",
                        name,
                        ratio,
                        goal));
    }

    private static void print(String name, double median, double worst, double goal)
            throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%-52s %10.2f ms   worst %10.2f   goal %8.1f%s%n",
                name,
                median,
                worst,
                goal,
                median > goal ? "   MISSED" : "");
        keepLine(
                String.format(
                        Locale.ROOT,
                        "{\"name\": \"%s\", \"median\": %.3f, \"worst\": %.3f, \"goal\": %.1f}%n",
                        name,
                        median,
                        worst,
                        goal));
    }

    /// A figure that is no time, or was measured elsewhere.
    ///
    /// @param goal what it should not exceed
    static void figure(String name, double value, String unit, double goal) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%-52s %10.2f %-2s   goal %8.2f%s%n",
                name,
                value,
                unit,
                goal,
                value > goal ? "   MISSED" : "");
        keepLine(
                String.format(
                        Locale.ROOT,
                        "{\"name\": \"%s\", \"value\": %.3f, \"unit\": \"%s\", \"goal\": %.2f}%n",
                        name,
                        value,
                        unit,
                        goal));
    }

    /// A figure that nothing is asked of.
    static void figure(String name, double value, String unit) throws IOException {
        System.out.printf(Locale.ROOT, "%-52s %10.2f %-2s%n", name, value, unit);
        keepLine(
                String.format(
                        Locale.ROOT,
                        "{\"name\": \"%s\", \"value\": %.3f, \"unit\": \"%s\"}%n",
                        name,
                        value,
                        unit));
    }

    private static void keepLine(String line) throws IOException {
        Files.writeString(
                FILE,
                line,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static void keep(Object result) {
        if (result.hashCode() == 42 && System.nanoTime() == 0) {
            System.out.println(result); // never: it keeps the compiler from dropping the work
        }
    }
}
