package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A journal that broke off gives back what was committed.
class TornJournalTest {

    @TempDir Path folder;

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

    private Workspace workspace() {
        return Workspace.in(folder.resolve("state"), Samples.CLOCK);
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state/journals"))) {
            return files.filter(file -> file.toString().endsWith(Journal.SUFFIX)).toList();
        }
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
}
