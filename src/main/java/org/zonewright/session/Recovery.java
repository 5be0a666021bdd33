package org.zonewright.session;

import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Phrase;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gives back what crashes left behind: journals that no running window holds.
public final class Recovery {

    /// What restoring came to.
    public sealed interface Outcome {

        /// @param notices what could not be restored
        record Restored(ZoneFile file, List<Phrase> notices) implements Outcome {}

        /// It stays where it is.
        record Failed(Phrase why) implements Outcome {}
    }

    private final Path folder;
    private final Locks locks;
    private final Clock clock;

    Recovery(Path folder, Locks locks, Clock clock) {
        this.folder = folder;
        this.locks = locks;
        this.clock = clock;
    }

    /// Unsaved work, newest first. Journals in which nothing is unsaved are removed on the way; one
    /// that cannot be read is left alone.
    public List<Recoverable> pending() {
        var found = new ArrayList<Recoverable>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + Journal.SUFFIX)) {
            for (Path file : files) {
                look(file).ifPresent(found::add);
            }
            sweep();
        } catch (IOException _) {
            // Without the folder there is nothing to give back.
        }
        found.sort(Comparator.comparing(Recoverable::last).reversed());
        return found;
    }

    /// Removes what was written ahead for a journal that a crash kept from beginning.
    private void sweep() throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, "*" + JournalHead.SUFFIX)) {
            for (Path file : files) {
                Optional<Locks.Held> lock = Journal.lock(locks, id(file, JournalHead.SUFFIX));
                if (lock.isPresent()) {
                    try (var _ = lock.get()) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    private Optional<Recoverable> look(Path file) throws IOException {
        String id = id(file, Journal.SUFFIX);
        Optional<Locks.Held> lock = Journal.lock(locks, id);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try (var _ = lock.get()) {
            var content = JournalReader.read(file);
            if (content.isPresent() && !content.get().hasUnsaved()) {
                Files.deleteIfExists(file);
            }
            return content.filter(JournalReader.Content::hasUnsaved).map(lost -> lost.summary(id));
        }
    }

    private static String id(Path file, String suffix) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - suffix.length());
    }

    /// Puts a document back with its history, to be edited on.
    public Outcome restore(Recoverable lost) {
        Optional<Locks.Held> lock = Journal.lock(locks, lost.id());
        if (lock.isEmpty()) {
            return new Outcome.Failed(Phrase.of("session.in-use"));
        }
        Optional<Locks.Held> fileLock =
                lost.file().map(locks::takeFile).orElseGet(() -> Optional.of(() -> {}));
        try {
            if (fileLock.isPresent()) {
                return restore(lost, lock.get(), fileLock.get());
            }
            lock.get().close();
            return new Outcome.Failed(Phrase.of("session.in-use"));
        } catch (IOException e) {
            lock.get().close();
            fileLock.ifPresent(Locks.Held::close);
            return new Outcome.Failed(FileTrouble.phrase(e, folder));
        }
    }

    private Outcome restore(Recoverable lost, Locks.Held lock, Locks.Held fileLock)
            throws IOException {
        Path path = Journal.path(folder, lost.id());
        var content = JournalReader.read(path);
        Optional<History> history = content.flatMap(JournalReader::replay);
        if (content.isEmpty() || history.isEmpty()) {
            throw new IOException(path.toString());
        }
        var journal = Journal.resume(path, lock, history.get().opened(), content.get());
        var home = new ZoneFile.Home(content.get().file(), Formats.nativeFormat(), fileLock);
        var document = new Document(history.get(), journal, clock);
        return new Outcome.Restored(
                new ZoneFile(document, Optional.of(journal), locks, home, Optional.empty()),
                content.get().isTorn() ? List.of(Phrase.of("session.journal-torn")) : List.of());
    }

    /// Throws unsaved work away for good.
    ///
    /// @throws IOException if it cannot be removed; it will be offered again
    public void discard(Recoverable lost) throws IOException {
        Files.deleteIfExists(Journal.path(folder, lost.id()));
    }
}
