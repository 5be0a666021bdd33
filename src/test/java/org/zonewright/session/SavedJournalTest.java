package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What is saved or thrown away is not offered again.
class SavedJournalTest {

    @TempDir Path folder;

    @Test
    void whatIsSavedIsNotOfferedButItsUndoComesBackWithLaterEdits() throws Exception {
        Path file = Samples.write(folder.resolve("zone.json"), Samples.ZONE);
        Workspace crashing = workspace();
        ZoneFile open = Samples.open(crashing, file);
        open.document().apply(Samples.put("a A 192.0.2.1"), Samples.NAME);
        Samples.save(open);
        crashing.close();
        Workspace second = workspace();
        assertEquals(List.of(), second.recovery().pending());
        assertEquals(List.of(), journals());
        open = Samples.open(second, file);
        open.document().apply(Samples.put("b A 192.0.2.2"), Samples.NAME);
        Samples.save(open);
        open.document().apply(Samples.put("c A 192.0.2.3"), Samples.NAME);
        second.close();

        Workspace third = workspace();
        Recoverable lost = third.recovery().pending().getFirst();
        ZoneFile back = restored(third, lost);

        assertEquals(1, lost.edits());
        assertTrue(back.document().history().isDirty());
        back.document().undo();
        assertFalse(back.document().history().isDirty());
        assertInstanceOf(SaveZone.Outcome.Saved.class, Samples.save(back));
        third.close();
    }

    @Test
    void anEditMadeDuringASaveIsUnsaved() throws Exception {
        Path file = Samples.write(folder.resolve("zone.json"), Samples.ZONE);
        Workspace crashing = workspace();
        ZoneFile open = Samples.open(crashing, file);
        open.document().apply(Samples.put("a A 192.0.2.1"), Samples.NAME);
        ZoneFile.Saving saving = open.save();
        open.document().apply(Samples.put("b A 192.0.2.2"), Samples.NAME);
        Samples.finish(open, saving);
        assertTrue(open.document().history().isDirty());
        crashing.close();

        Workspace next = workspace();
        Recoverable lost = next.recovery().pending().getFirst();

        assertEquals(1, lost.edits());
        assertEquals(
                "a.example.com. b.example.com.",
                names(restored(next, lost).document().zone(), "a", "b"));
        next.close();
    }

    @Test
    void aClosedOrDiscardedDocumentIsNotOffered() throws Exception {
        Workspace workspace = workspace();
        ZoneFile closed = workspace.create(Samples.ZONE);
        closed.document().apply(Samples.put("a A 192.0.2.1"), Samples.NAME);
        closed.close();
        workspace.create(Samples.ZONE);
        assertEquals(List.of(), journals());
        workspace.create(Samples.ZONE).document().apply(Samples.put("b A 192.0.2.2"), Samples.NAME);
        workspace.close();

        Workspace next = workspace();
        next.recovery().discard(next.recovery().pending().getFirst());

        assertEquals(List.of(), next.recovery().pending());
        assertEquals(List.of(), journals());
        next.close();
    }

    private Workspace workspace() {
        return Workspace.in(folder.resolve("state"), Samples.CLOCK);
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state/journals"))) {
            return files.filter(file -> file.toString().endsWith(Journal.SUFFIX)).toList();
        }
    }

    private static ZoneFile restored(Workspace workspace, Recoverable lost) {
        return assertInstanceOf(Recovery.Outcome.Restored.class, workspace.recovery().restore(lost))
                .file();
    }

    private static String names(Zone zone, String... labels) {
        return Stream.of(labels)
                .map(label -> Samples.set(label + " A 192.0.2.1").key())
                .flatMap(key -> zone.find(key).stream())
                .map(set -> set.name().canonical())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
