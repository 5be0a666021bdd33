package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.codec.ReadingCodec;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Each reader of the list under damaged texts for minutes: ten million of them in all, or as many
/// as `-Dzonewright.fuzz=N` says. The same texts at each run, unless `-Dzonewright.fuzz.seed=N`.
class FuzzBenchmark {

    private static final long TEXTS = Long.getLong("zonewright.fuzz", 10_000_000);
    private static final long SEED = Long.getLong("zonewright.fuzz.seed", 1);

    @Test
    void damagedTextsAreBorne() throws Exception {
        List<ReadingCodec> readers = Formats.reading().toList();
        long each = Math.ceilDiv(TEXTS, readers.size());
        long all = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<FuzzTarget.Tally>> runs =
                    readers.stream()
                            .<Callable<FuzzTarget.Tally>>map(codec -> () -> run(codec, each))
                            .toList();
            for (var run : threads.invokeAll(runs)) {
                all += result(run).all();
            }
        }
        System.out.printf(Locale.ROOT, "fuzz: %d texts in all%n", all);
        assertTrue(all >= TEXTS, "texts " + all);
    }

    private static FuzzTarget.Tally result(Future<FuzzTarget.Tally> run)
            throws InterruptedException {
        try {
            return run.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a reader fails", e);
        }
    }

    private static FuzzTarget.Tally run(ReadingCodec codec, long texts) throws Exception {
        var target = new FuzzTarget(codec, SEED);
        long start = System.nanoTime();
        while (target.tally().all() < texts) {
            target.next();
        }
        FuzzTarget.Tally tally = target.tally();
        System.out.printf(
                Locale.ROOT,
                "fuzz %-20s %9d texts: %8d sound, %8d with problems, %8d refused;"
                        + " most %.3f s, %.1f MiB; %.0f s%n",
                codec.id(),
                tally.all(),
                tally.faultless(),
                tally.faulty(),
                tally.refused(),
                tally.slowest(),
                tally.greediest(),
                (System.nanoTime() - start) / 1e9);
        return tally;
    }
}
