package org.zonewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Path;
import java.util.Optional;

/// A row of the table is dragged onto another zone in the list at the left.
class CarriedRowsIT {

    private static final String APP = "app 300 A 192.0.2.1";

    @RegisterExtension private final Desktop desktop = new Desktop();

    private ZoneOnDisk to = new ZoneOnDisk("example.org.", Path.of(""));
    private ZoneOnDisk from = new ZoneOnDisk("example.com.", Path.of(""));

    @BeforeEach
    void openTwo() throws Exception {
        to = ZoneOnDisk.write(desktop.folder(), "example.org.", "");
        from = ZoneOnDisk.write(desktop.folder(), "example.com.", APP);
        desktop.programs().zonewright(to.file(), from.file());
        desktop.toWindow(from.title());
    }

    @Test
    void itIsCopied() throws Exception {
        desktop.drag(Spot.mark(2), Spot.zone(0));
        desktop.seeing(desktop::drop);
        desktop.press("Return"); // what the dialog proposes
        saveTheOther();

        assertEquals(to.expected(APP), to.set("app"));
        assertEquals(from.expected(APP), from.set("app"));
    }

    @Test
    void withAltItIsMoved() throws Exception {
        desktop.drag(Spot.mark(2), Spot.zone(0));
        desktop.hold("alt");
        desktop.seeing(desktop::drop);
        desktop.release("alt");
        desktop.press("Return");
        save(from);
        saveTheOther();

        assertEquals(to.expected(APP), to.set("app"));
        assertEquals(Optional.empty(), from.set("app"));
    }

    private void save(ZoneOnDisk zone) throws Exception {
        desktop.toWindow(zone.unsavedTitle());
        desktop.press("ctrl+s");
        desktop.toWindow(zone.title());
    }

    private void saveTheOther() throws Exception {
        desktop.toWindow(from.title());
        desktop.press("ctrl+Tab");
        save(to);
    }
}
