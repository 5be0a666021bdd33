package org.zonewright.session;

import org.zonewright.session.Settings.RecentFile;
import org.zonewright.session.Settings.Theme;
import org.zonewright.session.Settings.WindowPlace;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Settings on disk, as JSON that a person may edit. Whatever cannot be understood counts as not
/// there: settings never keep the program from starting.
///
/// @param file in the person's folder for what they chose
public record SettingsFile(Path file) {

    private static final String NAME = "settings.json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public static SettingsFile in(UserFolders folders) {
        return new SettingsFile(folders.config().resolve(NAME));
    }

    public Settings read() {
        try {
            JsonNode json = MAPPER.readTree(Files.readAllBytes(file));
            return new Settings(
                    theme(json.path("theme")), window(json.path("window")), recent(json));
        } catch (IOException | JacksonException _) {
            return Settings.DEFAULT;
        }
    }

    /// @throws IOException if they could not be written; the old ones stand then
    public void write(Settings settings) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("theme", settings.theme().name());
        settings.window().ifPresent(place -> write(json.putObject("window"), place));
        ArrayNode recent = json.putArray("recent");
        settings.recent().forEach(file -> write(recent.addObject(), file));
        String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Theme theme(JsonNode json) {
        String name = json.asString("");
        for (Theme theme : Theme.values()) {
            if (theme.name().equals(name)) {
                return theme;
            }
        }
        return Theme.SYSTEM;
    }

    private static Optional<WindowPlace> window(JsonNode json) {
        double width = json.path("width").asDouble(0);
        double height = json.path("height").asDouble(0);
        boolean usable = width >= 1 && height >= 1 && Double.isFinite(width * height);
        return usable
                ? Optional.of(
                        new WindowPlace(
                                json.path("x").asDouble(0),
                                json.path("y").asDouble(0),
                                width,
                                height,
                                json.path("maximized").asBoolean(false)))
                : Optional.empty();
    }

    private static List<RecentFile> recent(JsonNode json) {
        var files = new ArrayList<RecentFile>();
        for (JsonNode item : json.path("recent")) {
            try {
                files.add(
                        new RecentFile(
                                Path.of(item.path("path").stringValue()),
                                item.path("zone").asString(""),
                                Instant.parse(item.path("opened").asString("")),
                                item.path("pinned").asBoolean(false)));
            } catch (JacksonException | InvalidPathException | DateTimeException _) {
                // This one is garbage; the others need not be.
            }
        }
        return files;
    }

    private static void write(ObjectNode json, WindowPlace place) {
        json.put("x", place.x())
                .put("y", place.y())
                .put("width", place.width())
                .put("height", place.height())
                .put("maximized", place.maximized());
    }

    private static void write(ObjectNode json, RecentFile file) {
        json.put("path", file.path().toString())
                .put("zone", file.zone())
                .put("opened", file.opened().toString())
                .put("pinned", file.pinned());
    }
}
