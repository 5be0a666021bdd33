package org.zonewright.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// The server under mangled messages for minutes: ten million of them, or as many as
/// `-Dzonewright.fuzz=N` says. The same ones at each run, unless `-Dzonewright.fuzz.seed=N`.
class MangledBenchmark {

    private static final long MESSAGES = Long.getLong("zonewright.fuzz", 10_000_000);
    private static final long SEED = Long.getLong("zonewright.fuzz.seed", 1);
    private static final int THREADS = 2;

    @Test
    void mangledMessagesAreBorne() throws Exception {
        long start = System.nanoTime();
        var fates = new EnumMap<MangledMessages.Fate, Long>(MangledMessages.Fate.class);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Map<MangledMessages.Fate, Long>>> runs =
                    List.of(() -> run(SEED), () -> run(SEED + 1));
            for (var run : threads.invokeAll(runs)) {
                run.get().forEach((fate, count) -> fates.merge(fate, count, Long::sum));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "mangled messages: %s; %.0f s%n",
                fates,
                (System.nanoTime() - start) / 1e9);
        assertEquals(
                MESSAGES / THREADS * THREADS,
                fates.values().stream().mapToLong(Long::longValue).sum());
    }

    private static Map<MangledMessages.Fate, Long> run(long seed) throws IOException {
        var messages = new MangledMessages(seed);
        for (long i = 0; i < MESSAGES / THREADS; i++) {
            messages.next();
        }
        return messages.fates();
    }
}
