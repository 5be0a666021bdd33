package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.FxJobs;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A journal whose beginning was written ahead of the first edit is as any other.
class JournalHeadTest {

    private static final Zone ZONE = Samples.ZONE;

    @TempDir Path folder;
    private Locks locks = Locks.none();

    @BeforeEach
    void takeLocks() throws IOException {
        locks = Locks.in(folder.resolve("locks"));
    }

    private Journal begin(Optional<FileIdentity> file) {
        return Journal.begin(folder, locks, ZONE, file, Instant.EPOCH);
    }

    private static void edit(Journal journal) throws IOException {
        var document = new Document(ZONE, journal, Samples.CLOCK);
        document.apply(Samples.put("one A 192.0.2.11"), Samples.NAME);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("locks"))
                    .sorted()
                    .toList();
        }
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve(names().getFirst()));
    }

    @Test
    void itIsTheSameAsOneThatWasNot() throws Exception {
        Journal plain = begin(Optional.empty());
        edit(plain);
        String wanted = written();
        plain.close();
        Journal ahead = begin(Optional.empty());
        ahead.writeAhead(FxJobs::aside);

        edit(ahead);

        assertEquals(1, names().size(), names()::toString);
        assertEquals(wanted, written());
        ahead.close();
    }

    @Test
    void noneIsLeftOfAZoneThatNobodyEdited() throws Exception {
        Journal journal = begin(Optional.empty());
        journal.writeAhead(FxJobs::aside);

        journal.close();

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> names().isEmpty());
        assertTrue(names().isEmpty());
    }

    /// A zone is saved under another name before it is edited.
    @Test
    void itTellsOfTheFileThatTheZoneIsInNow() throws Exception {
        Path file = Samples.write(folder.resolve("zone.json"), ZONE);
        FileIdentity saved = FileIdentity.of(file, Files.readAllBytes(file));
        Files.delete(file);
        Journal journal = begin(Optional.empty());
        journal.writeAhead(FxJobs::aside);

        journal.noteSaved(0, saved, Instant.EPOCH);
        edit(journal);

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> names().size() == 1);
        assertTrue(written().contains(file.getFileName().toString()), this::toString);
        journal.close();
    }

    /// As where a folder is in its place, or the disk is full.
    @Test
    void anEditIsKeptWhereItCouldNotBeWritten() throws Exception {
        Journal journal = begin(Optional.empty());
        edit(journal);
        Path place = folder.resolve(names().getFirst());
        journal.close();
        Path ahead = JournalHead.path(place);
        Files.createDirectory(ahead);
        Journal next = begin(Optional.empty());
        next.writeAhead(FxJobs::aside);

        edit(next);

        assertTrue(Files.isRegularFile(place));
        next.close();
    }

    @Test
    void whatACrashLeftOfItIsRemoved() throws Exception {
        Journal held = begin(Optional.empty());
        held.writeAhead(FxJobs::aside);
        Path left = folder.resolve("gone" + JournalHead.SUFFIX);
        Files.writeString(left, "{}");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> names().size() == 2);

        assertEquals(List.of(), new Recovery(folder, locks, Samples.CLOCK).pending());

        assertFalse(Files.exists(left));
        assertEquals(1, names().size(), "that of a window that runs stays");
        edit(held);
        held.close();
    }
}
