package org.zonewright.session;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.Zone;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// Every edit of one document on disk before it is seen: one JSON object a line, each synced. The
/// first line says which document, the next are the zone as it was opened.
///
/// It begins with the first edit ([JournalHead] is written ahead of it), outlives saves, so that
/// undo survives a crash too, and is removed when the document is closed. So a journal that no
/// running window holds is a crash to recover from.
final class Journal implements Document.EditLog, AutoCloseable {

    static final String SUFFIX = ".journal";

    /// Record sets; so many are written ahead of the first edit.
    private static final int MANY = 20_000;

    private final Path path;
    private final Locks.Held lock;
    private final Zone base;
    private final Instant opened;
    private Optional<FileIdentity> file;
    private @Nullable FileChannel channel;
    private Optional<JournalHead> head = Optional.empty();
    private long end;

    private Journal(
            Path path, Locks.Held lock, Zone base, Optional<FileIdentity> file, Instant opened) {
        this.path = path;
        this.lock = lock;
        this.base = base;
        this.file = file;
        this.opened = opened;
    }

    /// A journal that begins with the first edit.
    ///
    /// @param file where the zone comes from; empty for a new one
    static Journal begin(
            Path folder, Locks locks, Zone base, Optional<FileIdentity> file, Instant now) {
        for (long number = now.toEpochMilli(); ; number++) {
            String id = Long.toString(number, Character.MAX_RADIX);
            Optional<Locks.Held> lock =
                    Files.exists(path(folder, id)) ? Optional.empty() : lock(locks, id);
            if (lock.isPresent()) {
                return new Journal(path(folder, id), lock.get(), base, file, now);
            }
        }
    }

    /// Goes on with a journal that a crash left. What of it could not be read is cut off.
    static Journal resume(Path path, Locks.Held lock, Zone base, JournalReader.Content content)
            throws IOException {
        var journal = new Journal(path, lock, base, content.file(), content.header().opened());
        var channel = FileChannel.open(path, StandardOpenOption.WRITE);
        channel.truncate(content.end());
        journal.channel = channel;
        journal.end = content.end();
        return journal;
    }

    static Path path(Path folder, String id) {
        return folder.resolve(id + SUFFIX);
    }

    /// Held as long as a window has the journal.
    static Optional<Locks.Held> lock(Locks locks, String id) {
        return locks.take("journal " + id);
    }

    /// Writes what the journal begins with, in the background, if that takes long.
    Journal aheadIfLong(Executor background) {
        if (base.size() >= MANY) {
            writeAhead(background);
        }
        return this;
    }

    void writeAhead(Executor background) {
        head = Optional.of(new JournalHead(JournalHead.path(path), lines(), background));
    }

    private Stream<String> lines() {
        return JournalJson.head(base, file, opened);
    }

    private void dropHead() throws IOException {
        Optional<JournalHead> dropped = head;
        head = Optional.empty();
        if (dropped.isPresent()) {
            dropped.get().drop();
        }
    }

    @Override
    public void append(Entry entry) throws IOException {
        writeLine(started(), JournalJson.line(entry));
    }

    /// Notes what the file of the document holds now, as far as it can: without the note a crash
    /// offers edits that were saved.
    ///
    /// @param step whose zone it is
    void noteSaved(int step, FileIdentity saved, Instant at) {
        file = Optional.of(saved);
        FileChannel open = channel;
        try {
            if (open == null) {
                dropHead(); // it tells of another file
                return;
            }
            writeLine(open, JournalJson.savedLine(step, saved, at));
        } catch (IOException _) {
            // The zone is on disk: that is what the journal is for.
        }
    }

    private FileChannel started() throws IOException {
        FileChannel open = channel;
        if (open != null) {
            return open;
        }
        boolean isAhead = head.isPresent() && head.get().moveTo(path);
        head = Optional.empty();
        open = isAhead ? FileChannel.open(path, StandardOpenOption.WRITE) : begun();
        end = open.size();
        AtomicFile.syncFolder(path);
        channel = open;
        return open;
    }

    private FileChannel begun() throws IOException {
        var begun =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
        try {
            writeLines(begun);
        } catch (IOException e) {
            begun.close();
            Files.deleteIfExists(path);
            throw e;
        }
        return begun;
    }

    private void writeLines(FileChannel to) throws IOException {
        // Not closed: that would close the channel with it.
        var out = new BufferedOutputStream(Channels.newOutputStream(to), 1 << 16);
        Iterator<String> lines = lines().iterator();
        while (lines.hasNext()) {
            out.write((lines.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /// Writes at a place of its own, so that the rest of a line that failed is overwritten.
    private void writeLine(FileChannel to, String line) throws IOException {
        var octets = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        long at = end;
        try {
            while (octets.hasRemaining()) {
                at += to.write(octets, at);
            }
            to.force(false);
        } catch (IOException e) {
            to.truncate(end);
            throw e;
        }
        end = at;
    }

    /// Ends the journal of a document that nobody needs back.
    @Override
    public void close() throws IOException {
        try {
            if (channel != null) {
                channel.close();
                channel = null;
            }
            dropHead();
            Files.deleteIfExists(path);
        } finally {
            lock.close();
        }
    }
}
