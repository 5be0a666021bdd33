package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Phrase;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was committed and not saved comes back. A crash is a workspace that is closed while its
/// documents are open: only their locks fall free.
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

    private Workspace workspace() {
        return Workspace.in(folder.resolve("state"), Samples.CLOCK);
    }

    private static ZoneFile restored(Workspace workspace, Recoverable lost) {
        return assertInstanceOf(Recovery.Outcome.Restored.class, workspace.recovery().restore(lost))
                .file();
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
