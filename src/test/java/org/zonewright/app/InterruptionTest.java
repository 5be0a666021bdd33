package org.zonewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

class InterruptionTest {

    private static final String SAMPLE =
            "src/main/resources/org/zonewright/sample/example.com.json";

    /// A request to end, as Ctrl-C is one; Ctrl-C itself does nothing below a shell that ignores
    /// it.
    @Test
    void aServerThatIsInterruptedIsDone() throws Exception {
        Process server = start("serve", SAMPLE, "--port", "0");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
                BufferedReader err = server.errorReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && !line.startsWith("Listening on 127.0.0.1:")) {
                line = out.readLine();
            }
            assertTrue(line != null, "it listens");

            server.toHandle().destroy();

            assertEquals(0, server.waitFor());
            assertTrue(err.lines().anyMatch(said -> said.equals("0 queries answered")));
        } finally {
            server.destroyForcibly();
        }
    }

    private static Process start(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path =
                Stream.of(
                                System.getProperty("jdk.module.path", ""),
                                System.getProperty("java.class.path", ""),
                                "target/classes")
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + File.pathSeparator + other)
                        .orElseThrow();
        var command =
                Stream.concat(
                        Stream.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Duser.language=en",
                                "-cp",
                                path,
                                Main.class.getName()),
                        Stream.of(arguments));
        return new ProcessBuilder(command.toList()).start();
    }
}
