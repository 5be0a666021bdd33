package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.session.Settings.Theme;
import org.zonewright.session.Settings.WindowPlace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SettingsTest {

    private static final Settings SOME =
            Settings.DEFAULT
                    .withTheme(Theme.DARK)
                    .withWindow(new WindowPlace(1.5, -20, 1440, 900, true))
                    .withRecent(Path.of("/a.json"), "a.example.", Samples.NOON)
                    .withRecent(Path.of("/b.json"), "b.example.", Samples.NOON)
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
                "{\"window\": {\"width\": 1e999, \"height\": -3}}"
            })
    void garbageCountsAsNotThere(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), text);

        assertEquals(Settings.DEFAULT, new SettingsFile(path).read());
    }

    @Test
    void aMissingFileIsTheDefault() {
        assertEquals(Settings.DEFAULT, new SettingsFile(folder.resolve("settings.json")).read());
    }

    @Test
    void pinnedFilesComeFirstAndStay() {
        Settings settings = SOME;
        for (int i = 0; i < 30; i++) {
            settings = settings.withRecent(Path.of("/" + i), "x.example.", Samples.NOON);
        }

        List<Path> paths = settings.recent().stream().map(Settings.RecentFile::path).toList();

        assertEquals(Settings.MAX_RECENT + 1, paths.size());
        assertEquals(List.of(Path.of("/a.json"), Path.of("/29")), paths.subList(0, 2));
    }

    @Test
    void openingAFileAgainKeepsItOnceAndItsPin() {
        Settings again = SOME.withRecent(Path.of("/a.json"), "a.example.", Samples.NOON);

        assertEquals(SOME, again);
        assertEquals(1, again.withoutRecent(Path.of("/a.json")).recent().size());
    }
}
