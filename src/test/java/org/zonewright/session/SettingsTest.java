package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.session.Settings.Theme;
import org.zonewright.session.Settings.WindowPlace;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class SettingsTest {

    private static final Settings SOME =
            Settings.DEFAULT
                    .withTheme(Theme.DARK)
                    .withMotion(Settings.Motion.REDUCED)
                    .withLanguage(Optional.of(Locale.GERMAN))
                    .withTextSize(125)
                    .withColumns(
                            List.of(
                                    new Settings.ColumnPlace("ttl", 80.5, false),
                                    new Settings.ColumnPlace("value", 0, true)))
                    .withFilters(List.of("type:AAAA ttl:<600"))
                    .withKeys(Map.of("save", List.of("F4", "Shortcut+S"), "quit", List.of()))
                    .withWindow(new WindowPlace(1.5, -20, 1440, 900, true))
                    .withRecent(recent("/a.json", "a.example."))
                    .withRecent(recent("/b.json", "b.example."))
                    .withPinned(Path.of("/a.json"));

    @TempDir Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        var file = new SettingsFile(folder.resolve("deep/settings.json"));

        file.write(SOME);

        assertEquals(SOME, file.read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{\"theme\": 3, \"window\": [], \"recent\": 1}",
                "{\"theme\": \"PINK\", \"window\": {\"width\": \"wide\"}, \"recent\": [1, {}]}",
                "{\"recent\": [{\"path\": \"\\u0000\", \"zone\": \"\", \"opened\": \"\"}]}",
                "{\"language\": \"?\"}",
                "{\"keys\": {\"save\": \"F4\", \"quit\": [4], \"undo\": null}}",
                "{\"window\": {\"width\": 1e999, \"height\": -3}}"
            })
    void garbageCountsAsNotThere(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), text);

        assertEquals(Settings.DEFAULT, new SettingsFile(path).read());
    }

    @Test
    void whatTheProgramDoesNotKnowStaysWhereItWas() throws IOException {
        Path path =
                Files.writeString(
                        folder.resolve("settings.json"),
                        """
                        {"first": null, "theme": "LIGHT", "big": 123456789012345678901234567890,
                         "deep": {"list": [1, 2.5, null, "x", 1e999]},
                         "window": {"screen": 2, "x": 1, "y": 2, "width": 800, "height": 600},
                         "recent": [{"path": "/a.json", "zone": "a.example.", "colour": "red",
                                     "opened": "2026-06-05T12:00:00Z"}]}
                        """);
        var file = new SettingsFile(path);

        file.write(file.read().withTheme(Theme.DARK));

        assertEquals(
                """
                {
                  "first" : null,
                  "theme" : "DARK",
                  "big" : 123456789012345678901234567890,
                  "deep" : {
                    "list" : [ 1, 2.5, null, "x", 1E+999 ]
                  },
                  "window" : {
                    "screen" : 2,
                    "x" : 1.0,
                    "y" : 2.0,
                    "width" : 800.0,
                    "height" : 600.0,
                    "maximized" : false
                  },
                  "recent" : [ {
                    "path" : "/a.json",
                    "zone" : "a.example.",
                    "colour" : "red",
                    "opened" : "2026-06-05T12:00:00Z",
                    "private" : false,
                    "pinned" : false
                  } ],
                  "motion" : "SYSTEM",
                  "textSize" : 100
                }
                """,
                Files.readString(path));
    }

    @Test
    void shortcutsInAnotherFormStayAndThoseTakenBackGo() throws IOException {
        Path path =
                Files.writeString(
                        folder.resolve("settings.json"),
                        """
                        {"keys": {"save": ["F4"], "quit": "F3", "open": ["F6"]}}
                        """);
        var file = new SettingsFile(path);

        file.write(file.read().withKeys(Map.of("open", List.of("F6"))));

        assertEquals(Map.of("open", List.of("F6")), file.read().keys());
        String written = Files.readString(path);
        assertTrue(written.contains("\"quit\" : \"F3\""), written);
        assertFalse(written.contains("save"), written);
    }

    @ParameterizedTest
    @CsvSource({"40, 80", "-1, 80", "99999999999, 200", "150, 150", "\"large\", 100", "1e3, 100"})
    void aTextSizeIsOneThatCanBeRead(String written, int taken) throws IOException {
        Path path = folder.resolve("settings.json");

        Files.writeString(path, "{\"textSize\": %s}".formatted(written));

        assertEquals(taken, new SettingsFile(path).read().textSize());
    }

    @Test
    void aFileThatCannotBeReadIsLaidBesideBeforeItIsReplaced() throws IOException {
        String mistyped = "{\"theme\": \"DARK\",, \"mine\": 1}";
        Path path = Files.writeString(folder.resolve("settings.json"), mistyped);
        var file = new SettingsFile(path);

        file.write(file.read().withTheme(Theme.LIGHT));

        assertEquals(Theme.LIGHT, file.read().theme());
        assertEquals(mistyped, Files.readString(folder.resolve("settings.json.unread")));
    }

    @Test
    void whatIsNoFileOfTextNeverStopsAStart() throws IOException {
        Path deep = Files.writeString(folder.resolve("deep"), "[{\"a\":".repeat(100_000));
        Path other = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        Path large = folder.resolve("large");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3L << 30);
        }

        for (Path path : List.of(deep, other, large, folder)) {
            assertEquals(Settings.DEFAULT, new SettingsFile(path).read(), path::toString);
        }
    }

    @Test
    void aMissingFileIsTheDefault() {
        assertEquals(Settings.DEFAULT, new SettingsFile(folder.resolve("settings.json")).read());
    }

    @Test
    void pinnedFilesComeFirstAndStay() {
        Settings settings = SOME;
        for (int i = 0; i < 30; i++) {
            settings = settings.withRecent(recent("/" + i, "x.example."));
        }

        List<Path> paths = settings.recent().stream().map(Settings.RecentFile::path).toList();

        assertEquals(Settings.MAX_RECENT + 1, paths.size());
        assertEquals(List.of(Path.of("/a.json"), Path.of("/29")), paths.subList(0, 2));
    }

    @Test
    void openingAFileAgainKeepsItOnceAndItsPin() {
        Settings again = SOME.withRecent(recent("/a.json", "a.example."));

        assertEquals(SOME, again);
        assertEquals(1, again.withoutRecent(Path.of("/a.json")).recent().size());
    }

    private static Settings.RecentFile recent(String path, String zone) {
        boolean isPrivate = zone.startsWith("b.");
        return new Settings.RecentFile(Path.of(path), zone, isPrivate, Samples.NOON, false);
    }
}
