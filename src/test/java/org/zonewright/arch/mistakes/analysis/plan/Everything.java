package org.zonewright.arch.mistakes.analysis.plan;

import javafx.scene.paint.Color;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

/// An analysis that does all it must not.
final class Everything {

    static int calls;

    private Everything() {}

    static Color knowsTheToolkit() {
        return Color.RED;
    }

    static void startsAThread() {
        Thread.ofVirtual().start(() -> calls++);
    }

    static String readsAFile() throws IOException {
        return Files.readString(Path.of("zone.json"));
    }

    static void prints() {
        System.err.println(calls);
    }

    static void printsAStackTrace(Exception problem) {
        problem.printStackTrace();
    }

    static Instant readsTheClock() {
        return Instant.now();
    }

    static Random rollsDice() {
        return new Random();
    }

    static void endsTheProgram() {
        System.exit(1);
    }
}
