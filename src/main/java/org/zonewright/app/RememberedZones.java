package org.zonewright.app;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.zonewright.gui.shell.OpenedDesk;
import org.zonewright.gui.shell.Recent;
import org.zonewright.gui.shell.Recents;
import org.zonewright.session.Recoverable;
import org.zonewright.session.Settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// The recent files of the settings, as the welcome screen shows them.
final class RememberedZones implements Recents {

    private final ObservableList<Recent> items = FXCollections.observableArrayList();
    private final Remembered remembered;
    private final Clock clock;
    private List<Recoverable> lost = List.of();
    private Consumer<Path> opening = _ -> {};

    RememberedZones(Remembered remembered, Clock clock) {
        this.remembered = remembered;
        this.clock = clock;
        fill();
    }

    /// Says how a file is opened.
    void onOpen(Consumer<Path> next) {
        opening = next;
    }

    /// Says which files have unsaved work that a crash left behind.
    void showLost(List<Recoverable> next) {
        lost = next;
        fill();
    }

    @Override
    public ObservableList<Recent> items() {
        return items;
    }

    @Override
    public void opened(OpenedDesk zone) {
        zone.file()
                .path()
                .ifPresent(
                        path ->
                                change(
                                        remembered
                                                .settings()
                                                .withRecent(
                                                        new Settings.RecentFile(
                                                                path.toAbsolutePath().normalize(),
                                                                zone.title(),
                                                                zone.isPrivate(),
                                                                clock.instant(),
                                                                false))));
    }

    @Override
    public void open(Recent recent) {
        opening.accept(recent.path());
    }

    @Override
    public void pin(Recent recent) {
        Settings now = remembered.settings();
        change(recent.isPinned() ? now.withUnpinned(recent.path()) : now.withPinned(recent.path()));
    }

    @Override
    public void forget(Recent recent) {
        change(remembered.settings().withoutRecent(recent.path()));
    }

    @Override
    public void forgetMissing() {
        Settings next = remembered.settings();
        for (Recent recent : items) {
            next = recent.isMissing() ? next.withoutRecent(recent.path()) : next;
        }
        change(next);
    }

    private void change(Settings next) {
        remembered.change(next);
        fill();
    }

    private void fill() {
        items.setAll(remembered.settings().recent().stream().map(this::recent).toList());
    }

    private Recent recent(Settings.RecentFile file) {
        int unsaved =
                lost.stream()
                        .filter(one -> one.file().filter(file.path()::equals).isPresent())
                        .mapToInt(Recoverable::edits)
                        .sum();
        return new Recent(
                file.path(),
                file.zone(),
                file.isPrivate(),
                file.opened(),
                file.pinned(),
                !Files.exists(file.path()),
                unsaved);
    }
}
