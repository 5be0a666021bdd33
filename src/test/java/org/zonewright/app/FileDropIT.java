package org.zonewright.app;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A file of another program is dropped on the window.
class FileDropIT {

    @RegisterExtension private final Desktop desktop = new Desktop();

    @Test
    void aZoneThatIsDroppedOpens() throws Exception {
        var shown = ZoneOnDisk.write(desktop.folder(), "example.com.", "");
        var dropped = ZoneOnDisk.write(desktop.folder(), "example.org.", "");
        desktop.programs().zonewright(shown.file());
        desktop.toWindow(shown.title());
        desktop.programs().java(FileSource.class, dropped.file());
        desktop.toWindow(FileSource.TITLE);

        desktop.drag(FileSource.SPOT, Spot.name(8));
        desktop.drop();

        desktop.toWindow(dropped.title());
    }
}
