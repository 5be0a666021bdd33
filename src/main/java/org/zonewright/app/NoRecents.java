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
                            new Recent(
                                    file("prod/example.com.json"),
                                    "example.com",
                                    false,
                                    Instant.parse("2026-06-05T09:40:00Z"),
                                    true,
                                    false,
                                    9),
                            new Recent(
                                    file("prod/example.net.json"),
                                    "example.net",
                                    false,
                                    Instant.parse("2026-06-04T16:10:00Z"),
                                    true,
                                    false,
                                    0),
                            new Recent(
                                    file("prod/example.com.private.json"),
                                    "example.com",
                                    true,
                                    Instant.parse("2026-06-02T08:00:00Z"),
                                    false,
                                    false,
                                    0),
                            new Recent(
                                    file("old/old-shop.zone"),
                                    "old-shop.example",
                                    false,
                                    Instant.parse("2026-05-20T08:00:00Z"),
                                    false,
                                    true,
                                    0)));

    /// Under the home folder, which the window writes `~`: the same on every machine.
    private static Path file(String path) {
        return Path.of(System.getProperty("user.home"), "zones").resolve(path);
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
