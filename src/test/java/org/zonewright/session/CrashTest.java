package org.zonewright.session;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// A process that edits, undoes and saves is killed without warning: every step that it had shown
/// is there. A thousand moments are tried with the benchmarks.
class CrashTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 150})
    void everyStepThatWasShownSurvivesBeingKilled(int shown) throws Exception {
        new Crash(shown, shown, 0).happens(folder);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7})
    void andAtAnyMoment(long seed) throws Exception {
        var random = new Random(seed);
        Crash.random(random).happens(Files.createDirectory(folder.resolve("one")));
    }
}
