package org.zonewright.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a window can be opened here. JavaFX on Linux needs an X server (Wayland gives one
/// through XWayland) and GTK 3; asked before the toolkit starts, since a toolkit that failed to
/// start cannot be started again.
///
/// @param environment variables such as `DISPLAY`
/// @param system the system's name, as in `os.name`
/// @param root the root of the file system
record Display(Map<String, String> environment, String system, Path root) {

    private static final String GTK = "libgtk-3.so.0";
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private static final List<String> LIBRARY_FOLDERS =
            List.of(
                    "usr/lib",
                    "usr/lib64",
                    "lib",
                    "lib64",
                    "usr/local/lib",
                    "usr/lib/x86_64-linux-gnu",
                    "usr/lib/aarch64-linux-gnu");

    static Display ofThisMachine() {
        return new Display(System.getenv(), System.getProperty("os.name", ""), Path.of("/"));
    }

    /// What is missing: `none` for a display, `gtk`; empty if nothing is.
    Optional<String> missing() {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return Optional.empty();
        }
        if (!hasServer()) {
            return Optional.of("none");
        }
        return hasGtk() ? Optional.empty() : Optional.of("gtk");
    }

    private boolean hasServer() {
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            return false;
        }
        Matcher local = LOCAL.matcher(display);
        if (!local.matches()) {
            return true;
        }
        String socket = "tmp/.X11-unix/X" + local.group(1);
        return Files.exists(root.resolve(socket)) || holds("proc/net/unix", "@/" + socket);
    }

    private boolean hasGtk() {
        return holds("etc/ld.so.cache", GTK)
                || LIBRARY_FOLDERS.stream()
                        .anyMatch(folder -> Files.exists(root.resolve(folder).resolve(GTK)))
                || List.of(environment.getOrDefault("LD_LIBRARY_PATH", "").split(":")).stream()
                        .filter(folder -> !folder.isEmpty())
                        .anyMatch(folder -> Files.exists(Path.of(folder).resolve(GTK)));
    }

    private boolean holds(String file, String text) {
        try {
            byte[] content = Files.readAllBytes(root.resolve(file));
            return new String(content, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException _) {
            return false;
        }
    }
}
