package org.zonewright.app;

import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.control.Fonts;
import org.zonewright.session.Inclusion;
import org.zonewright.session.OpenZone;
import org.zonewright.session.UserFolders;
import org.zonewright.session.Workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;

/// What the window wants and the toolkit is not needed for: begun before the toolkit starts, since
/// that leaves a processor idle for a while.
///
/// @param file what opens the file, if it is one: of several some may belong beside others, which
///   the window sorts out
record Ahead(
        Clock clock,
        UserFolders folders,
        Workspace workspace,
        Future<World> world,
        Optional<Future<Workspace.Opening>> file,
        List<Path> files) {

    /// How files are opened.
    static final OpenZone.Manner MANNER =
            new OpenZone.Manner(Optional.empty(), new Inclusion.Asking(Set.of()));

    static Ahead of(List<Path> files, Clock clock) {
        var _ = FxJobs.ahead(Fonts::areLoaded);
        UserFolders folders = UserFolders.ofThisUser();
        Workspace workspace = Workspace.in(folders.state(), clock, FxJobs::aside);
        Optional<Future<Workspace.Opening>> opening =
                files.size() == 1
                        ? Optional.of(FxJobs.ahead(() -> workspace.open(files.getFirst(), MANNER)))
                        : Optional.empty();
        return new Ahead(
                clock, folders, workspace, FxJobs.ahead(World::ofAws), opening, List.copyOf(files));
    }
}
