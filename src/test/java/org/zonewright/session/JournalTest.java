package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was committed and not saved comes back; what was saved or thrown away does not. A crash is
/// a workspace that is closed while its documents are open: only their locks fall free.
class JournalTest {

    @TempDir Path folder;

    @Test
    void editsUndoAndJumpsComeBackAsTheyWere() throws Exception {
        Path file = Samples.write(folder.resolve("zone.json"), Samples.ZONE);
        Workspace crashing = workspace();
        Document document = Samples.open(crashing, file).document();
        document.apply(Samples.put("one A 192.0.2.11"), Phrase.of("edit.opened", "a", "{b}"));
        document.apply(Samples.put("two A 192.0.2.12"), Samples.NAME);
        document.undo();
        document.apply(Samples.put("three A 192.0.2.13"), Samples.NAME);
        document.jumpTo(2);
        History before = document.history();
        crashing.close();

        Workspace next = workspace();
        Recoverable lost = next.recovery().pending().getFirst();
        History after = restored(next, lost).document().history();

        assertEquals(Optional.of(file), lost.file());
        assertEquals(3, lost.edits());
        assertEquals(Samples.NOON, lost.last());
        assertSame(before, after);
        next.close();
    }

    @Test
    void aRestoredDocumentGoesOnInItsJournal() throws Exception {
        Workspace first = workspace();
        first.create(Samples.ZONE).document().apply(Samples.put("a A 192.0.2.1"), Samples.NAME);
        first.close();
        Workspace second = workspace();
        ZoneFile again = restored(second, second.recovery().pending().getFirst());
        again.document().apply(Samples.put("b A 192.0.2.2"), Samples.NAME);
        History before = again.document().history();
        second.close();

        Workspace third = workspace();
        List<Recoverable> pending = third.recovery().pending();

        assertEquals(1, pending.size());
        assertEquals(2, pending.getFirst().edits());
        assertEquals(Optional.empty(), pending.getFirst().file());
        assertSame(before, restored(third, pending.getFirst()).document().history());
        third.close();
    }

    @Test
    void aTornLastLineIsDroppedAndSaid() throws Exception {
        Workspace crashing = workspace();
        Document document = crashing.create(Samples.ZONE).document();
        document.apply(Samples.put("a A 192.0.2.1"), Samples.NAME);
        crashing.close();
        Files.writeString(
                journals().getFirst(), "{\"at\":\"2026-03-01T12", StandardOpenOption.APPEND);

        Workspace next = workspace();
        var outcome = next.recovery().restore(next.recovery().pending().getFirst());
        var restored = assertInstanceOf(Recovery.Outcome.Restored.class, outcome);
        restored.file().document().apply(Samples.put("b A 192.0.2.2"), Samples.NAME);
        next.close();

        assertEquals("session.journal-torn", restored.notices().getFirst().key());
        Workspace last = workspace();
        assertEquals(2, last.recovery().pending().getFirst().edits());
        last.close();
    }

    @Test
    void aJournalCutAnywhereGivesBackTheEditsBeforeTheCut() throws Exception {
        Workspace crashing = workspace();
        Document document = crashing.create(Samples.ZONE).document();
        for (int i = 1; i <= 3; i++) {
            document.apply(Samples.put("h" + i + " A 192.0.2." + i), Samples.NAME);
        }
        crashing.close();
        Path journal = journals().getFirst();
        byte[] whole = Files.readAllBytes(journal);
        List<Integer> ends = lineEnds(whole);

        for (int length = 0; length <= whole.length; length++) {
            Files.write(journal, java.util.Arrays.copyOf(whole, length));
            int cut = length;
            long lines = ends.stream().filter(end -> end <= cut).count();
            // One line for the header, one for the zone, three for its rows.
            int expected = (int) Math.max(0, lines - 5);
            Optional<JournalReader.Content> content = JournalReader.read(journal);
            assertEquals(
                    expected,
                    content.flatMap(JournalReader::replay)
                            .map(history -> history.steps().size() - 1)
                            .orElse(0));
        }
    }

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

    private List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state/journals"))) {
            return files.filter(file -> file.toString().endsWith(Journal.SUFFIX)).toList();
        }
    }

    private static ZoneFile restored(Workspace workspace, Recoverable lost) {
        return assertInstanceOf(Recovery.Outcome.Restored.class, workspace.recovery().restore(lost))
                .file();
    }

    private static List<Integer> lineEnds(byte[] text) {
        var ends = new java.util.ArrayList<Integer>();
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    private static String names(Zone zone, String... labels) {
        return Stream.of(labels)
                .map(label -> Samples.set(label + " A 192.0.2.1").key())
                .flatMap(key -> zone.find(key).stream())
                .map(set -> set.name().canonical())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static void assertSame(History expected, History actual) {
        assertEquals(described(expected), described(actual));
        assertEquals(expected.isDirty(), actual.isDirty());
        assertEquals(expected.current().number(), actual.current().number());
        assertEquals(List.copyOf(expected.zone().sets()), List.copyOf(actual.zone().sets()));
        assertEquals(expected.base().info(), actual.base().info());
    }

    /// Number, name, time, parent and content of each step.
    private static List<String> described(History history) {
        return history.steps().stream()
                .map(
                        step -> {
                            History.Step parent = step.parent();
                            Instant at = step.at();
                            return "%d %s %s %s %s"
                                    .formatted(
                                            step.number(),
                                            step.name(),
                                            at,
                                            parent == null ? "-" : parent.number(),
                                            List.copyOf(step.zone().sets()));
                        })
                .toList();
    }
}
