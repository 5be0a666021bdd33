package org.zonewright.app;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.zonewright.gui.shell.OpenedDesk;
import org.zonewright.gui.shell.Recent;
import org.zonewright.gui.shell.Recents;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What the tour's welcome screen lists; nothing is remembered.
final class NoRecents implements Recents {

    private final ObservableList<Recent> items =
            FXCollections.observableArrayList(
                    List.of(
                            recent("example.com", "2026-06-05T09:40:00Z", true, false),
                            recent("example.net", "2026-06-04T16:10:00Z", true, false),
                            recent("example.org", "2026-06-02T08:00:00Z", false, false),
                            recent("old-shop.example", "2026-05-20T08:00:00Z", false, true)));

    private static Recent recent(String zone, String opened, boolean pinned, boolean missing) {
        return new Recent(
                Path.of("/zones/prod/" + zone + ".json"),
                zone,
                Instant.parse(opened),
                pinned,
                missing,
                0);
    }

    @Override
    public ObservableList<Recent> items() {
        return items;
    }

    @Override
    public void opened(OpenedDesk zone) {}

    @Override
    public void open(Recent recent) {}

    @Override
    public void pin(Recent recent) {}

    @Override
    public void forget(Recent recent) {}

    @Override
    public void forgetMissing() {}
}
