package org.zonewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
        dialogs.saveAs(saved.file());
        desktop.toWindow(saved.title());

        assertEquals(saved.expected("app 120 A 192.0.2.1"), saved.set("app"));
        assertEquals(opened.expected("app 300 A 192.0.2.1"), opened.set("app"));
    }
}
