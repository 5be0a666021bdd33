package org.zonewright.session;

import org.zonewright.session.Settings.ColumnPlace;
import org.zonewright.session.Settings.Motion;
import org.zonewright.session.Settings.RecentFile;
import org.zonewright.session.Settings.Theme;
import org.zonewright.session.Settings.WindowPlace;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Settings on disk, as JSON that a person may edit. Whatever cannot be understood counts as not
/// there: settings never keep the program from starting. What a person or another version wrote
/// there beside is kept, and a file that cannot be read is laid beside before it is replaced.
///
/// @param file in the person's folder for what they chose
public record SettingsFile(Path file) {

    private static final String NAME = "settings.json";
    private static final String UNREAD = ".unread";

    /// More than any settings are, in octets.
    private static final long MOST = 1 << 20;

    private static final Set<String> KNOWN =
            Set.of(
                    "theme",
                    "motion",
                    "language",
                    "textSize",
                    "window",
                    "columns",
                    "filters",
                    "keys",
                    "recent");
    private static final Set<String> KNOWN_OF_WINDOW =
            Set.of("x", "y", "width", "height", "maximized");
    private static final Set<String> KNOWN_OF_RECENT =
            Set.of("path", "zone", "private", "opened", "pinned");

    public static SettingsFile in(UserFolders folders) {
        return new SettingsFile(folders.config().resolve(NAME));
    }

    public Settings read() {
        return json().map(
                        json ->
                                new Settings(
                                        choice(json, "theme", Theme.values()),
                                        choice(json, "motion", Motion.values()),
                                        language(json),
                                        textSize(json),
                                        window(json),
                                        columns(json),
                                        json.optionalList("filters", String.class),
                                        keys(json),
                                        recent(json)))
                .orElse(Settings.DEFAULT);
    }

    private Optional<JsonObject> json() {
        try {
            return Files.size(file) > MOST
                    ? Optional.empty()
                    : Optional.of(JsonObject.read(Files.readString(file)));
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    /// @throws IOException if they could not be written; the old ones stand then
    public void write(Settings settings) throws IOException {
        Optional<JsonObject> known = json();
        if (known.isEmpty() && Files.isRegularFile(file)) {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + UNREAD),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        JsonObject old = known.orElseGet(JsonObject::new);
        JsonObject oldWindow = old.optional("window", JsonObject.class).orElseGet(JsonObject::new);
        JsonObject json =
                new JsonObject()
                        .put("theme", settings.theme().name())
                        .put("motion", settings.motion().name())
                        .putIfPresent("language", settings.language().map(Locale::toLanguageTag))
                        .put("textSize", settings.textSize())
                        .putIfPresent(
                                "window",
                                settings.window()
                                        .map(
                                                place ->
                                                        write(place)
                                                                .over(oldWindow, KNOWN_OF_WINDOW)))
                        .putIfPresent("columns", columns(settings))
                        .putIfPresent(
                                "filters",
                                Optional.of(settings.filters()).filter(some -> !some.isEmpty()))
                        .putIfPresent("keys", keys(settings, old))
                        .putAll("recent", settings.recent(), one -> write(one, old))
                        .over(old, KNOWN);
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.write(file, (json.pretty() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// The first for what is none of them.
    private static <T extends Enum<T>> T choice(JsonObject json, String member, T[] choices) {
        String name = json.optional(member, String.class).orElse("");
        return Stream.of(choices)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(choices[0]);
    }

    /// A tag that is none counts as not there: it has no language.
    private static Optional<Locale> language(JsonObject json) {
        return json.optional("language", String.class)
                .map(Locale::forLanguageTag)
                .filter(language -> !language.getLanguage().isEmpty());
    }

    private static int textSize(JsonObject json) {
        return json.optional("textSize", Long.class)
                .map(size -> Math.clamp(size, 0, Settings.MAX_TEXT_SIZE))
                .orElse(Settings.USUAL_TEXT_SIZE);
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
                .filter(SettingsFile::isPlace);
    }

    private static boolean isPlace(WindowPlace place) {
        return place.width() >= 1
                && place.height() >= 1
                && DoubleStream.of(place.x(), place.y(), place.width(), place.height())
                        .allMatch(Double::isFinite);
    }

    private static double pixels(JsonObject json, String name) {
        return json.optional(name, Number.class).map(Number::doubleValue).orElse(0.0);
    }

    private static List<ColumnPlace> columns(JsonObject json) {
        return json.optionalList("columns", JsonObject.class).stream()
                .map(
                        column ->
                                new ColumnPlace(
                                        column.optional("id", String.class).orElse(""),
                                        pixels(column, "width"),
                                        column.optional("shown", Boolean.class).orElse(true)))
                .filter(column -> Double.isFinite(column.width()) && column.width() >= 0)
                .toList();
    }

    /// Empty while they are as usual.
    private static Optional<List<JsonObject>> columns(Settings settings) {
        return Optional.of(settings.columns().stream().map(SettingsFile::write).toList())
                .filter(columns -> !columns.isEmpty());
    }

    private static JsonObject write(ColumnPlace column) {
        return new JsonObject()
                .put("id", column.id())
                .put("width", column.width())
                .put("shown", column.shown());
    }

    /// Those that are lists of text.
    private static Map<String, List<String>> keys(JsonObject json) {
        return json.optional("keys", JsonObject.class)
                .map(keys -> keys.lists(String.class))
                .orElse(Map.of());
    }

    /// With what is there in another form; empty while all are as usual.
    private static Optional<JsonObject> keys(Settings settings, JsonObject old) {
        var json = new JsonObject();
        new TreeMap<>(settings.keys()).forEach(json::put);
        JsonObject before = old.optional("keys", JsonObject.class).orElseGet(JsonObject::new);
        return Optional.of(json.over(before, keys(old).keySet())).filter(keys -> !keys.isEmpty());
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
                            json.optional("private", Boolean.class).orElse(false),
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

    private static JsonObject write(RecentFile file, JsonObject old) {
        JsonObject json = write(file);
        return old.optionalList("recent", JsonObject.class).stream()
                .filter(one -> pathOf(one).equals(pathOf(json)))
                .findFirst()
                .map(one -> json.over(one, KNOWN_OF_RECENT))
                .orElse(json);
    }

    private static Optional<String> pathOf(JsonObject recent) {
        return recent.optional("path", String.class);
    }

    private static JsonObject write(RecentFile file) {
        return new JsonObject()
                .put("path", file.path().toString())
                .put("zone", file.zone())
                .put("private", file.isPrivate())
                .put("opened", file.opened().toString())
                .put("pinned", file.pinned());
    }
}
