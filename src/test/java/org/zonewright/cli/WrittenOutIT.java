package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// In the application image, switches over types and what makes two records equal are code that was
/// written out. It does what the classes do, and the JVM has nothing of it to make up at the start.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class WrittenOutIT {

    private static final Path IMAGE = Path.of("target", "zonewright", "bin", "zonewright");
    private static final Path SAMPLE =
            Path.of("src/main/resources/org/zonewright/sample/example.com.json");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show ZONE --format json",
                "lint ZONE --format json",
                "lint ZONE --set route53",
                "convert ZONE --to change-batch",
                "convert ZONE --to terraform",
                "graph ZONE --to dot",
                "simulate ZONE www.example.com A --format json --seed 1",
                "simulate ZONE api.example.com A --format json --seed 1",
                "diff ZONE ZONE"
            })
    void saysWhatTheClassesSay(String line) throws Exception {
        Object[] arguments = arguments(line);

        assertEquals(Cli.run(arguments), run("", arguments));
    }

    @Test
    void leavesNoSwitchToTheStart() throws Exception {
        Path loaded = folder.resolve("loaded.txt");

        run("-Xlog:class+load:file=" + loaded, arguments("lint ZONE"));

        List<String> ours =
                Files.readAllLines(loaded).stream()
                        .filter(line -> line.contains("org.zonewright."))
                        .toList();
        assertTrue(ours.size() > 300, ours::toString);
        assertEquals(
                List.of(), ours.stream().filter(line -> line.contains("$$TypeSwitch")).toList());
    }

    private static Object[] arguments(String line) {
        return Stream.of(line.split(" "))
                .map(word -> word.equals("ZONE") ? SAMPLE.toAbsolutePath() : word)
                .toArray();
    }

    private Cli.Result run(String options, Object... arguments)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path errors = folder.resolve("errors.txt");
        var builder =
                new ProcessBuilder(
                                Stream.concat(Stream.of(IMAGE), Stream.of(arguments))
                                        .map(Object::toString)
                                        .toList())
                        .redirectOutput(out.toFile())
                        .redirectError(errors.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // the JVM would mention them
        builder.environment().put("LC_ALL", "C");
        if (!options.isEmpty()) {
            builder.environment().put("JAVA_TOOL_OPTIONS", options);
        }
        int code = builder.start().waitFor();
        return new Cli.Result(code, Files.readString(out), Files.readString(errors));
    }
}
