package org.zonewright.gui.shell;

import javafx.collections.ListChangeListener;

import org.zonewright.gui.FxJobs;
import org.zonewright.session.OpenZone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes files that are chosen or dropped on the window together: zones are opened, and those
/// without record sets, such as what `list-health-checks` prints, go into the zones among them, or
/// else into the one in front.
final class DroppedFiles {

    private final ShellModel model;
    private final FileController files;
    private final ImportController imports;
    private final Reports reports;

    /// What goes into the zones that are not open yet.
    private final Map<Path, List<Path>> waiting = new HashMap<>();

    DroppedFiles(
            ShellModel model, FileController files, ImportController imports, Reports reports) {
        this.model = model;
        this.files = files;
        this.imports = imports;
        this.reports = reports;
        model.zones()
                .addListener(
                        (ListChangeListener<OpenedDesk>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(this::opened);
                                    }
                                });
    }

    void take(List<Path> dropped) {
        var _ =
                FxJobs.start(
                        _ -> dropped.stream().filter(OpenZone::isBeside).toList(),
                        beside -> take(dropped, beside),
                        reports::mishap);
    }

    private void take(List<Path> dropped, List<Path> beside) {
        List<Path> zones = dropped.stream().filter(file -> !beside.contains(file)).toList();
        Optional<OpenedDesk> front = Optional.ofNullable(model.current().get());
        if (!zones.isEmpty()) {
            zones.forEach(zone -> waiting.put(whole(zone), beside));
            files.open(zones);
        } else if (front.isPresent() && !beside.isEmpty()) {
            imports.fromFiles(front.get(), beside);
        } else {
            files.open(beside);
        }
    }

    private void opened(OpenedDesk zone) {
        zone.file()
                .path()
                .map(DroppedFiles::whole)
                .map(waiting::remove)
                .ifPresent(beside -> imports.fromFiles(zone, beside));
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
