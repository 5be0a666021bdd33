package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is known of the file, after what others wrote there was merged.
class MergedFileTest {

    private static final Zone THEIRS = Samples.put("theirs A 192.0.2.7").applyTo(Samples.ZONE);

    @TempDir Path folder;

    private Workspace workspace;
    private Path path;
    private ZoneFile file;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.in(folder.resolve("state"), Samples.CLOCK);
        path = Samples.write(folder.resolve("zone.json"), Samples.ZONE);
        file = Samples.open(workspace, path);
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    /// Merges what somebody writes to its own file.
    private OpenedZone merge(Zone theirs) throws IOException {
        Samples.write(path, theirs);
        var manner = new OpenZone.Manner(Optional.empty(), new Inclusion.Asking(Set.of()));
        var read = assertInstanceOf(OpenZone.Outcome.Opened.class, OpenZone.open(path, manner));
        file.document()
                .apply(
                        new Edit.Batch(
                                List.of(
                                        new Edit.Rebase(Samples.put("theirs A 192.0.2.7")),
                                        Samples.put("theirs A 192.0.2.7"))),
                        Samples.NAME);
        file.mergedOwn(read.zone());
        return read.zone();
    }

    @Test
    void whatWasMergedIsKnown() throws Exception {
        OpenedZone read = merge(THEIRS);

        assertEquals(Optional.of(read), file.export());
        assertEquals(read.zone(), file.known());
        assertTrue(file.looksUnchangedOnDisk());
        assertInstanceOf(SaveZone.Outcome.Saved.class, Samples.save(file));
    }

    @Test
    void aMergeThatIsTakenBackIsNotKnownAndMadeAgainItIs() throws Exception {
        Optional<OpenedZone> opened = file.export();
        OpenedZone read = merge(THEIRS);
        file.document().apply(Samples.put("mine A 192.0.2.8"), Samples.NAME);
        file.document().undo();
        file.document().undo();

        assertEquals(opened, file.export());
        assertEquals(Samples.ZONE.size(), file.known().size());
        assertFalse(file.looksUnchangedOnDisk());
        assertInstanceOf(SaveZone.Outcome.ChangedOnDisk.class, Samples.save(file));
        file.document().redo();
        assertEquals(Optional.of(read), file.export());
        assertTrue(file.looksUnchangedOnDisk());
        assertInstanceOf(SaveZone.Outcome.Saved.class, Samples.save(file));
    }

    @Test
    void whatWasSavedSinceIsKnownThoughTheMergeIsTakenBack() throws Exception {
        Optional<OpenedZone> opened = file.export();
        merge(THEIRS);
        assertInstanceOf(SaveZone.Outcome.Saved.class, Samples.save(file));
        file.document().undo();

        assertEquals(opened, file.export());
        assertEquals(THEIRS.size(), file.known().size());
        assertInstanceOf(SaveZone.Outcome.Saved.class, Samples.save(file));
    }
}
