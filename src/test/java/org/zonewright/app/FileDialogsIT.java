package org.zonewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Files;
import java.nio.file.Path;

/// A zone is opened and saved through the system's own dialogs.
class FileDialogsIT {

    @RegisterExtension private final Desktop desktop = new Desktop();

    @Test
    void aZoneIsOpenedEditedAndSavedAsAnotherFile() throws Exception {
        var opened = ZoneOnDisk.write(desktop.folder(), "example.com.", "app 300 A 192.0.2.1");
        var saved = new ZoneOnDisk("example.com.", desktop.folder().resolve("saved.json"));
        var dialogs = new FileDialogs(desktop);
        desktop.programs().zonewright();

        desktop.toWindow("Zonewright");
        dialogs.open(opened.file());
        desktop.toWindow(opened.title());
        desktop.edit(Spot.ttl(2), "120");
        desktop.toWindow(opened.unsavedTitle());
        dialogs.saveAs(saved.file().toString());
        desktop.toWindow(saved.title());

        assertEquals(saved.expected("app 120 A 192.0.2.1"), saved.set("app"));
        assertEquals(opened.expected("app 300 A 192.0.2.1"), opened.set("app"));
    }

    @Test
    void aZoneIsSavedBesideItsFileWhereOnlyANameIsTyped() throws Exception {
        Path folder = Files.createDirectory(desktop.folder().resolve("zones"));
        var opened = ZoneOnDisk.write(folder, "example.com.", "app 300 A 192.0.2.1");
        var saved = new ZoneOnDisk("example.com.", folder.resolve("copy.json"));
        desktop.programs().zonewright(opened.file());
        desktop.toWindow(opened.title());

        new FileDialogs(desktop).saveAs("copy.json");

        Desktop.await("the copy", () -> Files.exists(saved.file()));
        assertEquals(opened.set("app"), saved.set("app"));
    }
}
