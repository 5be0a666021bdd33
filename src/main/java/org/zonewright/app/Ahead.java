package org.zonewright.app;

import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.FxJobs;
import org.zonewright.session.Inclusion;
import org.zonewright.session.OpenZone;
import org.zonewright.session.UserFolders;
import org.zonewright.session.Workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;

/// What the window wants and the toolkit is not needed for: begun before the toolkit starts, since
/// that leaves a processor idle for a while.
///
/// @param files what opens each file
record Ahead(
        Clock clock,
        UserFolders folders,
        Workspace workspace,
        Future<World> world,
        Map<Path, Future<Workspace.Opening>> files) {

    /// How files are opened.
    static final OpenZone.Manner MANNER =
            new OpenZone.Manner(Optional.empty(), new Inclusion.Asking(Set.of()));

    static Ahead of(List<Path> files, Clock clock) {
        UserFolders folders = UserFolders.ofThisUser();
        Workspace workspace = Workspace.in(folders.state(), clock);
        var openings = new LinkedHashMap<Path, Future<Workspace.Opening>>();
        for (Path file : files) {
            openings.computeIfAbsent(file, one -> FxJobs.ahead(() -> workspace.open(one, MANNER)));
        }
        return new Ahead(clock, folders, workspace, FxJobs.ahead(World::ofAws), openings);
    }
}
