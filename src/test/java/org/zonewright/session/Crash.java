package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.zonewright.model.zone.Zone;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A process that edits and saves, killed without warning at some moment.
///
/// @param seed of its script
/// @param shown how many steps it has shown when it is to be killed
/// @param later nanoseconds after that
record Crash(long seed, int shown, long later) {

    private static final int MOST_STEPS = 60;
    private static final int MOST_NANOS = 3_000_000;

    static Crash random(Random random) {
        return new Crash(
                random.nextLong(), random.nextInt(1, MOST_STEPS), random.nextLong(MOST_NANOS));
    }

    /// Asserts that what comes back is the zone after the last step that was shown, or after the
    /// one that was under way.
    ///
    /// @param folder an empty one
    void happens(Path folder) throws Exception {
        Path file = Samples.write(folder.resolve("zone.json"), Samples.ZONE);
        Path state = folder.resolve("state");
        int done = kill(start(state, file));

        String back;
        try (var workspace = Workspace.in(state, Samples.CLOCK)) {
            back = Samples.text(zone(workspace, file));
        }

        List<String> zones =
                EditingScript.zones(seed, done + 1).stream().map(Samples::text).toList();
        assertTrue(done >= shown, "killed too early");
        assertTrue(
                back.equals(zones.get(done)) || back.equals(zones.get(done + 1)),
                () ->
                        "%s: after step %d:%n%s%nback:%n%s"
                                .formatted(this, done, zones.get(done), back));
    }

    /// What the next start offers, or else what is on disk.
    private static Zone zone(Workspace workspace, Path file) {
        List<Recoverable> pending = workspace.recovery().pending();
        if (pending.isEmpty()) {
            return Samples.open(workspace, file).document().zone();
        }
        assertEquals(1, pending.size());
        Recovery.Outcome outcome = workspace.recovery().restore(pending.getFirst());
        return assertInstanceOf(Recovery.Outcome.Restored.class, outcome).file().document().zone();
    }

    private Process start(Path state, Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path =
                Stream.of(
                                System.getProperty("jdk.module.path", ""),
                                System.getProperty("java.class.path", ""),
                                "target/classes",
                                "target/test-classes")
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + File.pathSeparator + other)
                        .orElseThrow();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        path,
                        CrashingEditor.class.getName(),
                        state.toString(),
                        file.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// @return how many steps it had shown when it died
    private int kill(Process editor) throws Exception {
        int last = 0;
        try (BufferedReader said = editor.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
                if (last == shown) {
                    LockSupport.parkNanos(later);
                    editor.toHandle().destroyForcibly();
                }
            }
        }
        assertEquals(137, editor.waitFor(), "killed by a signal");
        return last;
    }
}
