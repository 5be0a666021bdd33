package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A process that edits is killed without warning: every edit that it had committed is there.
class CrashTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 150})
    void everyCommittedEditSurvivesBeingKilled(int acknowledged) throws Exception {
        Path file = Samples.write(folder.resolve("zone.json"), Samples.ZONE);
        Path state = folder.resolve("state");
        Process editor = start(state, file);
        int committed = killAfter(editor, acknowledged);

        var workspace = Workspace.in(state, Samples.CLOCK);
        List<Recoverable> pending = workspace.recovery().pending();
        var restored =
                assertInstanceOf(
                        Recovery.Outcome.Restored.class,
                        workspace.recovery().restore(pending.getFirst()));
        Document document = restored.file().document();

        assertTrue(committed >= acknowledged, "killed too early");
        assertEquals(1, pending.size());
        assertEquals(Optional.of(file), pending.getFirst().file());
        int steps = document.history().steps().size() - 1;
        assertTrue(steps >= committed, "%d of %d edits came back".formatted(steps, committed));
        for (int i = 1; i <= committed; i++) {
            assertTrue(document.zone().find(CrashingEditor.set(i).key()).isPresent(), "edit " + i);
        }
        workspace.close();
    }

    private static Process start(Path state, Path file) throws IOException {
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
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Kills the editor as soon as it has said that it committed so many edits.
    ///
    /// @return how many it said before it died
    private static int killAfter(Process editor, int acknowledged) throws Exception {
        int last = 0;
        try (BufferedReader said = editor.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
                if (last == acknowledged) {
                    editor.toHandle().destroyForcibly();
                }
            }
        }
        assertEquals(137, editor.waitFor(), "killed by a signal");
        return last;
    }
}
