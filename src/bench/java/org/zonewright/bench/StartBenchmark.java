package org.zonewright.bench;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

/// What a person waits for the application image, from the shell's fork to the program's end.
class StartBenchmark {

    private static final Path LAUNCHER = Path.of("target", "zonewright", "bin", "zonewright");

    private static final String SAMPLE =
            "src/main/resources/org/zonewright/sample/example.com.json";

    @Test
    void startsAndEnds() throws Exception {
        Figures.measure("image: --version", 11, 200, () -> run("--version"));
        Figures.measure("image: show the sample zone", 11, 800, () -> run("show", SAMPLE));
        Figures.measure("image: lint the sample zone", 11, 800, () -> run("lint", SAMPLE));
    }

    private static int run(String... arguments) throws IOException, InterruptedException {
        var command = new String[arguments.length + 1];
        command[0] = LAUNCHER.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        return process.waitFor();
    }
}
