package org.zonewright.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class HistoryTest {

    private static final Instant NOW = Instant.EPOCH;
    private static final Phrase NAME = Phrase.of("edit.opened");
    private static final Zone EMPTY = Zone.empty(ZoneInfo.named(DomainName.of("example.")));

    private static Edit put(String label, long ttl) {
        return new Edit.Put(RecordSet.simple(label + ".example.", RecordType.A, ttl, "192.0.2.1"));
    }

    private static Edit remove(String label) {
        return new Edit.Remove(RecordSet.Key.simple(label + ".example.", RecordType.A));
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        History opened = History.of(EMPTY, NOW);
        History edited = opened.push(put("a", 60), NAME, NOW);

        assertSame(EMPTY, edited.undo().zone());
        assertSame(edited.zone(), edited.undo().redo().zone());
        assertTrue(opened.undoable().isEmpty());
        assertTrue(edited.redoable().isEmpty());
    }

    @Test
    void anEditAfterAnUndoLosesNothing() {
        History first = History.of(EMPTY, NOW).push(put("a", 60), NAME, NOW);
        History second = first.undo().push(put("b", 60), NAME, NOW);

        assertSame(first.zone(), second.jumpTo(1).zone());
        assertSame(first.zone(), second.jumpTo(1).undo().redo().zone());
        assertEquals(3, second.steps().size());
    }

    @Test
    void backToTheOriginalIsNoChange() {
        Zone opened = put("a", 60).applyTo(EMPTY);
        History changed = History.of(opened, NOW).push(put("a", 300), NAME, NOW);
        History back = changed.push(put("A", 60), NAME, NOW);

        assertEquals(1, changed.diff().size());
        assertTrue(changed.isDirty());
        assertTrue(back.diff().isEmpty());
        assertFalse(back.isDirty());
    }

    @Test
    void savingCleansButUndoBeforeTheSaveIsDirtyAgain() {
        History saved = History.of(EMPTY, NOW).push(put("a", 60), NAME, NOW).markSaved();

        assertFalse(saved.isDirty());
        assertTrue(saved.undo().isDirty());
        assertEquals(1, saved.diff().size(), "the base stays what was opened");
    }

    @Test
    void aBatchIsOneStep() {
        History opened = History.of(put("a", 60).applyTo(EMPTY), NOW);
        Edit swap = new Edit.Batch(List.of(remove("a"), put("b", 60), put("c", 60)));

        History swapped = opened.push(swap, NAME, NOW);

        assertEquals(3, swapped.diff().size());
        assertSame(opened.zone(), swapped.undo().zone());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theDifferencesKeptWhileEditingAreThoseThatAWalkFinds(long seed) {
        var random = new Random(seed);
        History history = History.of(put("a", 1).applyTo(put("b", 2).applyTo(EMPTY)), NOW);

        for (int i = 0; i < 200; i++) {
            history = anyMove(history, random);

            var walked = ZoneDiff.between(history.base(), history.zone());
            assertEquals(List.copyOf(walked.changes()), List.copyOf(history.diff().changes()));
            var unsaved = ZoneDiff.between(history.saved().zone(), history.zone());
            assertEquals(!unsaved.isEmpty(), history.isDirty());
        }
    }

    private static History anyMove(History history, Random random) {
        String label = String.valueOf((char) ('a' + random.nextInt(5)));
        return switch (random.nextInt(8)) {
            case 0 -> history.undo();
            case 1 -> history.redo();
            case 2 -> history.jumpTo(random.nextInt(history.steps().size()));
            case 3 -> history.markSaved();
            case 4 -> history.push(remove(label), NAME, NOW);
            case 5 -> history.push(batch(random), NAME, NOW);
            default -> history.push(put(label, random.nextInt(3)), NAME, NOW);
        };
    }

    private static Edit batch(Random random) {
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < 4; i++) {
            String label = String.valueOf((char) ('a' + random.nextInt(5)));
            edits.add(random.nextBoolean() ? remove(label) : put(label, random.nextInt(3)));
        }
        return Edit.of(edits);
    }
}
