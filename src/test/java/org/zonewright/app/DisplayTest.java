package org.zonewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class DisplayTest {

    @TempDir private Path root;

    @Test
    void withoutDisplayThereIsNone() {
        assertEquals(Optional.of("none"), missing(Map.of()));
    }

    @Test
    void aDisplayWhoseServerIsNotThereIsNone() {
        assertEquals(Optional.of("none"), missing(Map.of("DISPLAY", ":7")));
    }

    @Test
    void aServerWithoutGtkIsNotEnough() throws IOException {
        server();

        assertEquals(Optional.of("gtk"), missing(Map.of("DISPLAY", ":7.0")));
    }

    @Test
    void gtkIsFoundInTheLoadersCache() throws IOException {
        server();
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(root.resolve("etc/ld.so.cache"), "x\0libgtk-3.so.0\0/usr/lib\0");

        assertEquals(Optional.empty(), missing(Map.of("DISPLAY", ":7")));
    }

    @Test
    void gtkIsFoundInALibraryFolder() throws IOException {
        server();
        Path folder = Files.createDirectories(root.resolve("usr/lib/x86_64-linux-gnu"));
        Files.createFile(folder.resolve("libgtk-3.so.0"));

        assertEquals(Optional.empty(), missing(Map.of("DISPLAY", ":7")));
    }

    @Test
    void anotherSystemNeedsNeither() {
        assertEquals(Optional.empty(), new Display(Map.of(), "Mac OS X", root).missing());
    }

    private Optional<String> missing(Map<String, String> environment) {
        return new Display(environment, "Linux", root).missing();
    }

    private void server() throws IOException {
        Path sockets = Files.createDirectories(root.resolve("tmp/.X11-unix"));
        Files.createFile(sockets.resolve("X7"));
    }
}
