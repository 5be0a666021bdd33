package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.edit.Edit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file is open in one window, and edits are kept or refused.
class WorkspaceTest {

    @TempDir Path folder;

    @Test
    void whatAnotherWindowHoldsIsNeitherOpenedNorOffered() throws Exception {
        Path file = Samples.write(folder.resolve("zone.json"), Samples.ZONE);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        Workspace one = workspace();
        ZoneFile open = Samples.open(one, file);
        open.document().apply(Samples.put("a A 192.0.2.1"), Samples.NAME);

        Workspace other = workspace();
        assertInstanceOf(Workspace.Opening.InUse.class, other.open(link, Optional.empty()));
        assertEquals(List.of(), other.recovery().pending());
        open.close();
        assertInstanceOf(Workspace.Opening.Opened.class, other.open(link, Optional.empty()));
        other.close();
        one.close();
    }

    @Test
    void savingAsMovesTheDocumentToItsNewFile() throws Exception {
        Path file = folder.resolve("new.json");
        Workspace workspace = workspace();
        ZoneFile open = workspace.create(Samples.ZONE);
        assertFalse(open.hasOwnFile());

        Samples.finish(open, open.saveAs(file));

        assertTrue(open.hasOwnFile());
        assertEquals(Optional.of(file), open.path());
        Workspace other = workspace();
        assertInstanceOf(Workspace.Opening.InUse.class, other.open(file, Optional.empty()));
        assertInstanceOf(
                SaveZone.Outcome.Failed.class,
                Samples.finish(
                        other.create(Samples.ZONE), other.create(Samples.ZONE).saveAs(file)));
        other.close();
        workspace.close();
    }

    @Test
    void anEditThatCannotBeKeptIsRefused() throws Exception {
        Workspace workspace = workspace();
        Document document = workspace.create(Samples.ZONE).document();
        Files.delete(folder.resolve("state/journals/locks"));
        Files.delete(folder.resolve("state/journals"));
        Edit edit = Samples.put("a A 192.0.2.1");

        org.junit.jupiter.api.Assertions.assertThrows(
                Document.LogFailure.class, () -> document.apply(edit, Samples.NAME));

        assertEquals(Samples.ZONE.size(), document.zone().size());
        assertEquals(1, document.history().steps().size());
        workspace.close();
    }

    @Test
    void aStateFolderThatCannotBeIsTroubleAndNoFailure() throws Exception {
        Path state = Files.createFile(folder.resolve("file"));
        Workspace workspace = Workspace.in(state, Samples.CLOCK);

        Document document = workspace.create(Samples.ZONE).document();
        document.apply(Samples.put("a A 192.0.2.1"), Samples.NAME);

        assertEquals("session.no-journal", workspace.trouble().orElseThrow().key());
        assertEquals(List.of(), workspace.recovery().pending());
        assertEquals(2, document.history().steps().size());
        workspace.close();
    }

    private Workspace workspace() {
        return Workspace.in(folder.resolve("state"), Samples.CLOCK);
    }
}
