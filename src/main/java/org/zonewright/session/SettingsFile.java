package org.zonewright.session;

import org.zonewright.session.Settings.RecentFile;
import org.zonewright.session.Settings.Theme;
import org.zonewright.session.Settings.WindowPlace;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Settings on disk, as JSON that a person may edit. Whatever cannot be understood counts as not
/// there: settings never keep the program from starting.
///
/// @param file in the person's folder for what they chose
public record SettingsFile(Path file) {

    private static final String NAME = "settings.json";

    public static SettingsFile in(UserFolders folders) {
        return new SettingsFile(folders.config().resolve(NAME));
    }

    public Settings read() {
        try {
            JsonObject json = JsonObject.read(Files.readString(file));
            return new Settings(theme(json), window(json), recent(json));
        } catch (IOException | JacksonException | IllegalArgumentException _) {
            return Settings.DEFAULT;
        }
    }

    /// @throws IOException if they could not be written; the old ones stand then
    public void write(Settings settings) throws IOException {
        JsonObject json =
                new JsonObject()
                        .put("theme", settings.theme().name())
                        .putIfPresent("window", settings.window().map(SettingsFile::write))
                        .putAll("recent", settings.recent(), SettingsFile::write);
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.write(file, (json.pretty() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Theme theme(JsonObject json) {
        String name = json.optional("theme", String.class).orElse("");
        return Stream.of(Theme.values())
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElse(Theme.SYSTEM);
    }

    private static Optional<WindowPlace> window(JsonObject json) {
        return json.optional("window", JsonObject.class)
                .map(
                        place ->
                                new WindowPlace(
                                        pixels(place, "x"),
                                        pixels(place, "y"),
                                        pixels(place, "width"),
                                        pixels(place, "height"),
                                        place.optional("maximized", Boolean.class).orElse(false)))
                .filter(place -> place.width() >= 1 && place.height() >= 1);
    }

    private static double pixels(JsonObject json, String name) {
        return json.optional(name, Number.class).map(Number::doubleValue).orElse(0.0);
    }

    private static List<RecentFile> recent(JsonObject json) {
        return json.optionalList("recent", JsonObject.class).stream()
                .flatMap(file -> recentFile(file).stream())
                .toList();
    }

    private static Optional<RecentFile> recentFile(JsonObject json) {
        try {
            return Optional.of(
                    new RecentFile(
                            Path.of(json.text("path")),
                            json.text("zone"),
                            Instant.parse(json.text("opened")),
                            json.optional("pinned", Boolean.class).orElse(false)));
        } catch (IllegalArgumentException | DateTimeException _) {
            // This one is garbage; the others need not be.
            return Optional.empty();
        }
    }

    private static JsonObject write(WindowPlace place) {
        return new JsonObject()
                .put("x", place.x())
                .put("y", place.y())
                .put("width", place.width())
                .put("height", place.height())
                .put("maximized", place.maximized());
    }

    private static JsonObject write(RecentFile file) {
        return new JsonObject()
                .put("path", file.path().toString())
                .put("zone", file.zone())
                .put("opened", file.opened().toString())
                .put("pinned", file.pinned());
    }
}
