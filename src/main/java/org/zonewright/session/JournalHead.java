package org.zonewright.session;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/// The beginning of a journal, written in the background ahead of the first edit, beside the place
/// where it is to be: that of 100 000 record sets takes a second, for which no edit can wait.
final class JournalHead {

    private static final String AHEAD = ".ahead";

    /// What the names of such files end in.
    static final String SUFFIX = Journal.SUFFIX + AHEAD;

    private final Path path;
    private final FutureTask<Boolean> writing;
    private volatile boolean isDropped;
    private boolean isOver;

    /// @param path of a file that is not there yet
    /// @param background runs what writes it
    JournalHead(Path path, Stream<String> lines, Executor background) {
        this.path = path;
        writing = new FutureTask<>(() -> write(lines.iterator()));
        background.execute(writing);
    }

    /// Where that of a journal is written.
    static Path path(Path journal) {
        return journal.resolveSibling(journal.getFileName() + AHEAD);
    }

    private boolean write(Iterator<String> lines) throws IOException {
        boolean isWhole = false;
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            while (lines.hasNext() && !isDropped) {
                out.write(lines.next() + "\n");
            }
            isWhole = !lines.hasNext();
        } finally {
            end(isWhole);
        }
        return isWhole;
    }

    private synchronized void end(boolean isWhole) throws IOException {
        isOver = true;
        if (!isWhole || isDropped) {
            Files.deleteIfExists(path);
        }
    }

    /// Waits until it is written and puts it in its place.
    ///
    /// @return false if it could not be, as where the disk is full: who writes it now will say why
    boolean moveTo(Path place) throws IOException {
        try {
            if (writing.get()) {
                Files.move(path, place, StandardCopyOption.REPLACE_EXISTING);
                return true;
            }
        } catch (ExecutionException | IOException _) {
            drop();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            drop();
        }
        return false;
    }

    /// Gives it up, at once or as soon as who writes it notices.
    synchronized void drop() throws IOException {
        isDropped = true;
        if (isOver) {
            Files.deleteIfExists(path);
        }
    }
}
