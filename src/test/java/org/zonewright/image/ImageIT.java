package org.zonewright.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// The application image starts, wherever it lies, and has nothing to complain of: a JVM that
/// cannot use its cache says so on standard error.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class ImageIT {

    private static final Path IMAGE = Path.of("target", "zonewright").toAbsolutePath();

    @TempDir private static Path folder;

    private record Run(int exitCode, String out, String errors) {}

    @BeforeAll
    static void copyTheImage() throws IOException {
        copy(IMAGE, folder.resolve("moved here"));
    }

    @Test
    void saysItsVersion() throws Exception {
        var run = run(IMAGE.resolve("bin/zonewright"), "--version");

        assertEquals(new Run(0, "zonewright 1.0.0\n", ""), run);
    }

    @Test
    void printsTheSampleZone() throws Exception {
        var sample = Path.of("src/main/resources/org/zonewright/sample/example.com.json");

        var run = run(IMAGE.resolve("bin/zonewright"), "show", "" + sample.toAbsolutePath());

        assertEquals("", run.errors());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("example.com."), run.out());
    }

    @Test
    void drawsItsWindowsFromAnotherPlaceThroughALink() throws Exception {
        var link = folder.resolve("link");
        Files.createSymbolicLink(link, Path.of("moved here", "bin", "zonewright"));

        var run = run(link, "tour", "--out", "pictures of the tour");

        assertEquals("", run.errors());
        assertEquals(0, run.exitCode());
        var pictures = run.out().lines().toList();
        assertTrue(pictures.size() >= 10, run.out());
        for (var picture : pictures) {
            var drawn = ImageIO.read(folder.resolve(picture).toFile());
            assertTrue(drawn.getWidth() >= 1_000, picture);
        }
    }

    private static Run run(Path launcher, String... arguments)
            throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
        var out = Files.createTempFile(folder, "out", ".txt");
        var errors = Files.createTempFile(folder, "errors", ".txt");
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(errors.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // the JVM would mention them
        var exitCode = builder.start().waitFor();
        return new Run(exitCode, Files.readString(out), Files.readString(errors));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
