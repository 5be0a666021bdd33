package org.zonewright.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// A scripted session is killed at a thousand random moments, or as many as
/// `-Dzonewright.crashes=N` says; each time every step that it had shown is there.
class CrashBenchmark {

    private static final int CRASHES = Integer.getInteger("zonewright.crashes", 1_000);
    private static final long SEED = Long.getLong("zonewright.crashes.seed", 1);

    @TempDir Path folder;

    @Test
    void nothingThatWasShownIsLost() throws Exception {
        var random = new Random(SEED);
        for (int i = 0; i < CRASHES; i++) {
            Crash.random(random).happens(Files.createDirectory(folder.resolve("crash-" + i)));
        }
        System.out.printf("crashes: %d, nothing lost%n", CRASHES);
    }
}
