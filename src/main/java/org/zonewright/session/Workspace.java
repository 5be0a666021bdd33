package org.zonewright.session;

import org.zonewright.codec.Problem;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/// Opens zones for editing: each with a journal that a crash cannot reach, and each file in one
/// window at a time. One object a process.
public final class Workspace implements AutoCloseable {

    /// What opening came to.
    public sealed interface Opening {

        record Opened(ZoneFile file) implements Opening {}

        /// Open it again with an origin: the file does not say the zone's name.
        record NeedsOrigin(Path path, List<Problem> problems) implements Opening {}

        /// It includes these files: open it again and say whether it may.
        record AsksToInclude(Path path, Set<Path> files) implements Opening {}

        record Refused(Path path, List<Problem> problems) implements Opening {}

        /// Another window has it open.
        record InUse(Path path) implements Opening {}
    }

    private final Path folder;
    private final Clock clock;
    private final Locks locks;
    private final Executor background;
    private final Optional<Phrase> trouble;

    private Workspace(
            Path folder, Clock clock, Locks locks, Executor background, Optional<Phrase> trouble) {
        this.folder = folder;
        this.clock = clock;
        this.locks = locks;
        this.background = background;
        this.trouble = trouble;
    }

    /// One that does all its work in place.
    public static Workspace in(Path state, Clock clock) {
        return in(state, clock, Runnable::run);
    }

    /// @param state the person's folder for what the program keeps between starts; made if need be
    /// @param background runs what need not be over when a zone is open
    public static Workspace in(Path state, Clock clock, Executor background) {
        Path folder = state.resolve("journals");
        try {
            Files.createDirectories(folder);
            return new Workspace(
                    folder, clock, Locks.in(folder.resolve("locks")), background, Optional.empty());
        } catch (IOException e) {
            Phrase why = Phrase.of("session.no-journal", folder, FileTrouble.name(e));
            return new Workspace(folder, clock, Locks.none(), background, Optional.of(why));
        }
    }

    /// Why edits would not survive a crash, if they would not. Zones can be edited all the same.
    public Optional<Phrase> trouble() {
        return trouble;
    }

    /// What crashes left behind.
    public Recovery recovery() {
        return new Recovery(folder, locks, clock);
    }

    /// Opens a file that stands alone. Safe on any thread.
    ///
    /// @param origin the zone's name, for files that do not say it
    public Opening open(Path path, Optional<DomainName> origin) {
        return open(path, OpenZone.Manner.alone(origin));
    }

    /// Opens a file. Safe on any thread.
    public Opening open(Path path, OpenZone.Manner manner) {
        return switch (OpenZone.open(path, manner)) {
            case OpenZone.Outcome.NeedsOrigin(var problems) ->
                    new Opening.NeedsOrigin(path, problems);
            case OpenZone.Outcome.AsksToInclude(var files) ->
                    new Opening.AsksToInclude(path, files);
            case OpenZone.Outcome.Refused(var problems) -> new Opening.Refused(path, problems);
            case OpenZone.Outcome.Opened(OpenedZone zone) ->
                    locks.takeFile(path)
                            .<Opening>map(lock -> new Opening.Opened(begin(zone, lock)))
                            .orElseGet(() -> new Opening.InUse(path));
        };
    }

    private ZoneFile begin(OpenedZone opened, Locks.Held lock) {
        var home = new ZoneFile.Home(Optional.of(opened.file()), opened.codec(), lock);
        return begin(opened.zone(), Optional.of(opened), home);
    }

    /// A zone that no file holds yet.
    public ZoneFile create(Zone zone) {
        var home = new ZoneFile.Home(Optional.empty(), Formats.nativeFormat(), () -> {});
        return begin(zone, Optional.empty(), home);
    }

    private ZoneFile begin(Zone zone, Optional<OpenedZone> opened, ZoneFile.Home home) {
        var journal =
                trouble.isPresent()
                        ? Optional.<Journal>empty()
                        : Optional.of(
                                Journal.begin(folder, locks, zone, home.file(), clock.instant())
                                        .aheadIfLong(background));
        Document.EditLog log = journal.<Document.EditLog>map(kept -> kept).orElse(_ -> {});
        return new ZoneFile(new Document(zone, log, clock), journal, locks, home, opened);
    }

    /// Gives up all locks.
    @Override
    public void close() throws IOException {
        locks.close();
    }
}
