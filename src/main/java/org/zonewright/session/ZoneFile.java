package org.zonewright.session;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.codec.Codec;
import org.zonewright.codec.Location;
import org.zonewright.codec.Problem;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An open document with the file it belongs to and the journal that guards it. Used on the
/// document's thread; the job of a [Saving] may run on any.
public final class ZoneFile implements AutoCloseable {

    /// A save under way: run the job, then give what it [SaveZone.Outcome.Saved] to [#saved(Saving,
    /// SaveZone.Outcome.Saved)].
    public static final class Saving {

        private final History.Step step;
        private final Job<SaveZone.Outcome> job;
        private final Home home;

        private Saving(History.Step step, Job<SaveZone.Outcome> job, Home home) {
            this.step = step;
            this.job = job;
            this.home = home;
        }

        /// Writes the zone as it was when the save was asked for, whatever is edited meanwhile.
        public Job<SaveZone.Outcome> job() {
            return job;
        }
    }

    /// Where a document is saved.
    ///
    /// @param file what it held when it was last read or written; empty for a new zone
    record Home(Optional<FileIdentity> file, Codec codec, Locks.Held lock) {}

    private final Document document;
    private final Optional<Journal> journal;
    private final Locks locks;
    private final Optional<OpenedZone> opened;
    private Home home;

    /// What was merged, by the number of the step that did: known as long as that is not undone.
    private final Map<Integer, OpenedZone> merged = new HashMap<>();

    /// What of that its own file held, since it was last written.
    private final Map<Integer, OpenedZone> mergedOwn = new HashMap<>();

    ZoneFile(
            Document document,
            Optional<Journal> journal,
            Locks locks,
            Home home,
            Optional<OpenedZone> opened) {
        this.document = document;
        this.journal = journal;
        this.locks = locks;
        this.home = home;
        this.opened = opened;
    }

    public Document document() {
        return document;
    }

    /// The file it was opened from or last saved to; empty for a new zone.
    public Optional<Path> path() {
        return home.file().map(FileIdentity::path);
    }

    /// Where each row stood in the file when it was opened; nothing for new and restored zones.
    public Map<EntryId, Location> locations() {
        return opened.map(OpenedZone::locations).orElse(Map.of());
    }

    /// What was wrong with the file's text when it was opened.
    public List<Problem> problems() {
        return opened.map(OpenedZone::problems).orElse(List.of());
    }

    /// The problems that are findings of the file, for as long as it is open: what is given twice
    /// is written back twice.
    public List<Finding> findings() {
        return opened.map(OpenedZone::findings).orElse(List.of()).stream()
                .map(FileFinding::finding)
                .toList();
    }

    /// Whether [#save] has a file to write: one in the native format, else it takes [#saveAs].
    public boolean hasOwnFile() {
        return home.file().isPresent() && home.codec() == Formats.nativeFormat();
    }

    /// Whether the file looks as it was left, by size and time: to be asked when the window comes
    /// to the front. True where there is no file.
    public boolean looksUnchangedOnDisk() {
        return file().map(FileIdentity::looksUnchanged).orElse(true);
    }

    /// Saves to its own file, unless somebody else changed that.
    ///
    /// @throws IllegalStateException if it has none
    public Saving save() {
        FileIdentity file = ownFile();
        History.Step step = document.history().current();
        return new Saving(step, _ -> SaveZone.save(step.zone(), home.codec(), file), home);
    }

    /// Saves to its own file over what somebody else wrote there.
    ///
    /// @throws IllegalStateException if it has none
    public Saving overwrite() {
        Path path = ownFile().path();
        History.Step step = document.history().current();
        return new Saving(step, _ -> SaveZone.saveAs(step.zone(), home.codec(), path), home);
    }

    private FileIdentity ownFile() {
        return file().filter(_ -> hasOwnFile())
                .orElseThrow(() -> new IllegalStateException("save as: it has no file"));
    }

    /// What its file held when it was last read or written.
    private Optional<FileIdentity> file() {
        return latest(mergedOwn).map(OpenedZone::file).or(home::file);
    }

    /// Saves to another file in the native format, which then is its own.
    public Saving saveAs(Path path) {
        if (path().filter(path::equals).isPresent() && hasOwnFile()) {
            return overwrite();
        }
        History.Step step = document.history().current();
        Codec codec = Formats.nativeFormat();
        Optional<Locks.Held> lock = locks.takeFile(path);
        return lock.map(
                        held ->
                                new Saving(
                                        step,
                                        _ -> SaveZone.saveAs(step.zone(), codec, path),
                                        new Home(Optional.empty(), codec, held)))
                .orElseGet(() -> new Saving(step, _ -> inUse(path), home));
    }

    private static SaveZone.Outcome inUse(Path path) {
        return new SaveZone.Outcome.Failed(path, Phrase.of("session.in-use"));
    }

    /// What the base of the document was read from; empty for new and restored zones.
    public Optional<OpenedZone> export() {
        return latest(merged).or(() -> opened);
    }

    /// The zone that its file held when it was last read or written: what others make of the file
    /// is to be compared with that.
    public Zone known() {
        return latest(mergedOwn)
                .map(OpenedZone::zone)
                .orElseGet(() -> document.history().saved().zone());
    }

    private Optional<OpenedZone> latest(Map<Integer, OpenedZone> merges) {
        for (var step = document.history().current(); step != null; step = step.parent()) {
            OpenedZone read = merges.get(step.number());
            if (read != null) {
                return Optional.of(read);
            }
        }
        return Optional.empty();
    }

    /// Takes note that the present step merged a fresh export, which is the base now.
    public void merged(OpenedZone read) {
        merged.put(document.history().current().number(), read);
    }

    /// Takes note that what somebody else wrote to its own file is known: the present step merged
    /// it.
    public void mergedOwn(OpenedZone read) {
        merged(read);
        mergedOwn.put(document.history().current().number(), read);
    }

    /// Takes note that a save succeeded: the document is clean if it has not been edited since.
    public void saved(Saving saving, SaveZone.Outcome.Saved outcome) {
        if (saving.home.lock() != home.lock()) {
            home.lock().close();
        }
        mergedOwn.clear();
        home = new Home(Optional.of(outcome.file()), saving.home.codec(), saving.home.lock());
        journal.ifPresent(
                kept ->
                        kept.noteSaved(
                                saving.step.number(), outcome.file(), outcome.file().modified()));
        document.markSaved(saving.step);
    }

    /// Ends the document: its journal is removed, what is unsaved is lost, its file is free.
    ///
    /// @throws IOException if the journal cannot be removed; the next start will offer it
    @Override
    public void close() throws IOException {
        home.lock().close();
        if (journal.isPresent()) {
            journal.get().close();
        }
    }
}
