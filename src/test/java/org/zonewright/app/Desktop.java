package org.zonewright.app;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// A screen of its own with programs on it, worked by mouse and keyboard as a person does. There is
/// no window manager: which window has the keyboard is said here.
///
/// What is looked at are titles of windows, files, and whether the screen changes. What programs
/// say, and the screen where a test failed, are kept in `target/desktop/`.
final class Desktop implements BeforeEachCallback, AfterEachCallback {

    /// More than the slowest machine takes to start the program.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// How long nothing is drawn or worked on before the screen counts as quiet.
    private static final Duration QUIET = Duration.ofMillis(500);

    /// What programs work in that time at most that wait for somebody.
    private static final Duration IDLE = Duration.ofMillis(50);

    private static final Duration PAUSE = Duration.ofMillis(50);

    /// Of a drag; it is none without some way between.
    private static final int STEPS = 12;

    private @Nullable XServer server;
    private @Nullable Programs programs;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        for (String needed : List.of("Xvfb", "xdotool")) {
            assumeTrue(isInstalled(needed), needed + " is not installed: no window is worked");
        }
        Path homes = Files.createDirectories(Path.of("target", "desktop").toAbsolutePath());
        Path home =
                Files.createTempDirectory(homes, context.getRequiredTestClass().getSimpleName());
        server = XServer.in(Files.createDirectory(home.resolve("screen")));
        programs = new Programs(home, server.display());
        var display = new Display(Map.of("DISPLAY", server.display()), "Linux", Path.of("/"));
        assumeTrue(display.missing().isEmpty(), () -> "missing: " + display.missing());
        programs.calmDialogs();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (server == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            server.saveAsPng(folder().resolve("screen.png").toFile());
        }
        programs().close();
        server.close();
    }

    /// Where the programs are at home, for the files of a test.
    Path folder() {
        return programs().home();
    }

    Programs programs() {
        return Objects.requireNonNull(programs);
    }

    private long look() {
        return Objects.requireNonNull(server).look();
    }

    // Windows

    /// Waits for a window, and gives it the keyboard.
    void toWindow(String title) throws Exception {
        await("a window " + title, () -> !find(title).isEmpty());
        awaitQuiet();
        xdotool("windowfocus", "--sync", find(title));
    }

    /// Waits until no window has that title.
    void awaitClosed(String title) throws Exception {
        await("no window " + title, () -> find(title).isEmpty());
    }

    /// @return empty if there is none
    private String find(String title) throws IOException {
        return xdotool("search", "--onlyvisible", "--name", "^" + title + "$").strip();
    }

    // Waiting

    /// What a person does.
    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }

    /// Does something, and waits until the screen has changed and is quiet again.
    void seeing(Action action) throws Exception {
        long before = look();
        action.run();
        await("something on the screen", () -> look() != before);
        awaitQuiet();
    }

    private void awaitQuiet() throws Exception {
        await(
                "a quiet screen",
                () -> {
                    long before = look();
                    Duration worked = programs().worked();
                    Thread.sleep(QUIET);
                    return look() == before
                            && programs().worked().minus(worked).compareTo(IDLE) <= 0;
                });
    }

    static void await(String what, Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            if (Instant.now().isAfter(end)) {
                fail("waited in vain for " + what);
            }
            Thread.sleep(PAUSE);
        }
    }

    // Keyboard and mouse

    /// @param keys pressed together, such as `ctrl+shift+s`
    void press(String keys) throws IOException {
        xdotool("key", keys);
    }

    void type(String text) throws IOException {
        xdotool("type", "--delay", "30", text);
    }

    /// Puts a text into a cell of the table.
    void edit(Spot cell, String text) throws Exception {
        seeing(() -> xdotool("mousemove", "" + cell.x(), "" + cell.y(), "click", "1"));
        seeing(() -> press("F2"));
        press("ctrl+a");
        type(text);
        press("Return");
    }

    /// Takes what is at a place along to another, and does not drop it yet.
    void drag(Spot from, Spot to) throws IOException {
        var moves =
                new ArrayList<String>(
                        List.of(
                                "mousemove",
                                "" + from.x(),
                                "" + from.y(),
                                "sleep",
                                "0.2",
                                "mousedown",
                                "1"));
        for (int step = 1; step <= STEPS; step++) {
            int x = from.x() + (to.x() - from.x()) * step / STEPS;
            int y = from.y() + (to.y() - from.y()) * step / STEPS;
            moves.addAll(List.of("mousemove", "" + x, "" + y, "sleep", "0.05"));
        }
        xdotool(moves.toArray(String[]::new));
    }

    void drop() throws IOException {
        xdotool("mouseup", "1");
    }

    void hold(String key) throws IOException {
        xdotool("keydown", key);
    }

    void release(String key) throws IOException {
        xdotool("keyup", key);
    }

    private String xdotool(String... arguments) throws IOException {
        var command = Stream.concat(Stream.of("xdotool"), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", Objects.requireNonNull(server).display());
        builder.environment().put("LC_ALL", "C.UTF-8");
        try (var out = builder.start().getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
