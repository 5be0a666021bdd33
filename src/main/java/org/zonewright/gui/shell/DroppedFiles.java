package org.zonewright.gui.shell;

import javafx.collections.ListChangeListener;

import org.zonewright.gui.FxJobs;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.session.Inclusion;
import org.zonewright.session.OpenZone;
import org.zonewright.session.OpenedZone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes files that are chosen or dropped on the window together: zones are opened, and those
/// without record sets, such as what `list-health-checks` prints, go into the zones among them, or
/// else into the one in front. What is dropped on the table goes into its zone.
final class DroppedFiles {

    private final ShellModel model;
    private final FileController files;
    private final ImportController imports;
    private final MergeController merges;
    private final Reports reports;

    /// What a file is to the zone in front.
    private enum Relation {
        /// Another zone, or none.
        OTHER,
        /// That zone, whole: what others made of it.
        SAME,
        /// Some record sets of it.
        PART
    }

    /// What goes into the zones that are not open yet.
    private final Map<Path, List<Path>> waiting = new HashMap<>();

    DroppedFiles(
            ShellModel model,
            FileController files,
            ImportController imports,
            MergeController merges,
            Reports reports) {
        this.model = model;
        this.files = files;
        this.imports = imports;
        this.merges = merges;
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

    void take(FilePrompts.Drop drop) {
        Optional<OpenedDesk> front = Optional.ofNullable(model.current().get());
        if (front.isPresent() && drop.isOnTable()) {
            takeInto(front.get(), drop.files());
        } else {
            take(drop.files());
        }
    }

    private void takeInto(OpenedDesk zone, List<Path> dropped) {
        DomainName name = zone.desk().document().zone().name();
        var _ =
                FxJobs.start(
                        _ ->
                                dropped.stream()
                                        .collect(
                                                Collectors.groupingBy(
                                                        file -> relation(file, name))),
                        files -> takeInto(zone, files),
                        reports::mishap);
    }

    private void takeInto(OpenedDesk zone, Map<Relation, List<Path>> files) {
        files.getOrDefault(Relation.SAME, List.of()).forEach(file -> merges.fromFile(zone, file));
        imports.fromFiles(zone, files.getOrDefault(Relation.PART, List.of()));
        List<Path> others = files.getOrDefault(Relation.OTHER, List.of());
        if (!others.isEmpty()) {
            take(others);
        }
    }

    private static Relation relation(Path file, DomainName zone) {
        var manner = new OpenZone.Manner(Optional.of(zone), new Inclusion.Asking(Set.of()));
        if (OpenZone.open(file, manner) instanceof OpenZone.Outcome.Opened(OpenedZone read)
                && read.zone().name().equals(zone)) {
            var soa = new RecordSet.Key(zone, RecordType.SOA, "");
            return read.zone().find(soa).isPresent() ? Relation.SAME : Relation.PART;
        }
        return Relation.OTHER;
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
