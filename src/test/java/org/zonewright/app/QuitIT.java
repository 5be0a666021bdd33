package org.zonewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Quitting asks about what is not saved.
class QuitIT {

    @RegisterExtension private final Desktop desktop = new Desktop();

    @Test
    void cancelStaysAndSaveAllLeavesWithNothingLost() throws Exception {
        var zone = ZoneOnDisk.write(desktop.folder(), "example.com.", "app 300 A 192.0.2.1");
        Process program = desktop.programs().zonewright(zone.file());
        desktop.toWindow(zone.title());
        desktop.edit(Spot.ttl(2), "120");
        desktop.toWindow(zone.unsavedTitle());

        desktop.seeing(() -> desktop.press("ctrl+q"));
        desktop.seeing(() -> desktop.press("Escape"));
        assertEquals(zone.expected("app 300 A 192.0.2.1"), zone.set("app"));

        desktop.toWindow(zone.unsavedTitle());
        desktop.seeing(() -> desktop.press("ctrl+q"));
        desktop.press("Return");
        Desktop.await("the end of the program", () -> !program.isAlive());

        assertEquals(0, program.exitValue());
        assertEquals(zone.expected("app 120 A 192.0.2.1"), zone.set("app"));
    }
}
