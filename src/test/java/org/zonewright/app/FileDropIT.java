package org.zonewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Files;
import java.nio.file.Path;

/// A file of another program is dropped on the window, where that shows the table.
class FileDropIT {

    private static final String APP = "app 60 A 192.0.2.1";

    @RegisterExtension private final Desktop desktop = new Desktop();

    @Test
    void aZoneThatIsDroppedOpens() throws Exception {
        var shown = ZoneOnDisk.write(desktop.folder(), "example.com.", "");
        var dropped = ZoneOnDisk.write(desktop.folder(), "example.org.", "");

        drop(shown, dropped.file());

        desktop.toWindow(dropped.title());
    }

    @Test
    void aFreshExportOfTheZoneIsMergedIntoIt() throws Exception {
        var shown = ZoneOnDisk.write(desktop.folder(), "example.com.", "");
        Path elsewhere = Files.createDirectory(desktop.folder().resolve("fresh"));
        var fresh = ZoneOnDisk.write(elsewhere, "example.com.", APP);

        drop(shown, fresh.file());

        desktop.toWindow(shown.unsavedTitle());
        desktop.press("ctrl+s");
        desktop.toWindow(shown.title());
        assertEquals(shown.expected(APP), shown.set("app"));
    }

    private void drop(ZoneOnDisk shown, Path file) throws Exception {
        desktop.programs().zonewright(shown.file());
        desktop.toWindow(shown.title());
        desktop.programs().java(FileSource.class, file);
        desktop.toWindow(FileSource.TITLE);
        desktop.drag(FileSource.SPOT, Spot.name(8));
        desktop.drop();
    }
}
