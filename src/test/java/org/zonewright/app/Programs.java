package org.zonewright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Programs on a display, at home in a folder: nothing of the user's own is read or written.
final class Programs implements AutoCloseable {

    private static final Path IMAGE = Path.of("target", "zonewright", "bin", "zonewright");

    private final Path home;
    private final String display;
    private final List<Process> running = new ArrayList<>();

    Programs(Path home, String display) {
        this.home = home;
        this.display = display;
    }

    /// For the files of a test.
    Path home() {
        return home;
    }

    /// Lets dialogs stand still, so that what moves on the screen is what was asked for.
    void calmDialogs() throws IOException {
        Path settings = Files.createDirectories(home.resolve(".config/gtk-3.0"));
        Files.writeString(
                settings.resolve("settings.ini"),
                """
                [Settings]
                gtk-cursor-blink=0
                gtk-enable-animations=0
                """);
    }

    /// Zonewright, from its image.
    Process zonewright(Path... files) throws IOException {
        return start(
                Stream.concat(Stream.of(IMAGE.toAbsolutePath()), Stream.of(files))
                        .map(Path::toString)
                        .toList());
    }

    /// A program of the tests.
    ///
    /// @param main a class with a `main`
    void java(Class<?> main, Path... files) throws IOException {
        var flags =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        "javafx.graphics",
                        "--enable-native-access=javafx.graphics",
                        "--class-path",
                        Path.of("target", "test-classes").toAbsolutePath().toString(),
                        main.getName());
        var _ = start(Stream.concat(flags.stream(), Stream.of(files).map(Path::toString)).toList());
    }

    private Process start(List<String> command) throws IOException {
        Path output = home.resolve("output-" + running.size() + ".txt");
        var builder =
                new ProcessBuilder(command)
                        .directory(home.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "DISPLAY",
                                display,
                                "GDK_BACKEND",
                                "x11",
                                "GSETTINGS_BACKEND",
                                "memory",
                                "LC_ALL",
                                "C.UTF-8",
                                "HOME",
                                home.toString(),
                                "XDG_CONFIG_HOME",
                                home.resolve(".config").toString(),
                                "XDG_STATE_HOME",
                                home.resolve(".local/state").toString()));
        Process program = builder.start();
        running.add(program);
        return program;
    }

    /// How long processors have worked for them.
    Duration worked() {
        return running.stream()
                .map(program -> program.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        running.forEach(Process::destroy);
    }
}
