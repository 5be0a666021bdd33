package org.zonewright.bench;

import org.junit.jupiter.api.Test;
import org.zonewright.analysis.plan.answers.AnswerDiff;
import org.zonewright.analysis.plan.answers.AnswerDiffer;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.stream.Stream;

/// Which questions two large zones answer otherwise: of two files, and of a draft after one more
/// edit.
class AnswerDiffBenchmark {

    private static final World WORLD = World.ofAws();
    private static final int EDITS = 100;

    @Test
    void comparesTwoFiles() throws Exception {
        measure(10_000, 9, 1000);
        measure(100_000, 3, 8000);
    }

    private static void measure(int size, int runs, double goal) throws Exception {
        Zone base = BigZone.of(size);
        Zone draft = edited(base);
        Figures.measure(
                "answer diff: %d records, %d edits".formatted(size, EDITS),
                runs,
                goal,
                () -> diff(base, draft));
    }

    private static AnswerDiff diff(Zone base, Zone draft) {
        AnswerDiff found = new AnswerDiffer(base, WORLD).diff(ZoneDiff.between(base, draft), draft);
        if (found.questions() < EDITS) {
            throw new IllegalStateException(found.questions() + " questions");
        }
        return found;
    }

    /// Every edit is of another kind: text, address, deletion, a new name, a weight.
    private static Zone edited(Zone base) {
        List<RecordSet> sets = List.copyOf(base.sets());
        Zone draft = base;
        for (int i = 0; i < EDITS; i++) {
            RecordSet set = sets.get(i * (sets.size() / EDITS) + 5);
            draft =
                    switch (i % 4) {
                        case 0 -> draft.without(set.key());
                        case 1 ->
                                draft.with(
                                        RecordSet.simple(
                                                "new-%d.example.com.".formatted(i),
                                                RecordType.TXT,
                                                60,
                                                "\"x\""));
                        default -> changed(draft, set);
                    };
        }
        return draft;
    }

    private static Zone changed(Zone zone, RecordSet set) {
        return set.content() instanceof Content.Values(long ttl, var values)
                ? zone.with(set.withContent(new Content.Values(ttl + 1, values)))
                : zone.without(set.key());
    }

    @Test
    void followsAnEdit() throws Exception {
        Zone base = BigZone.of(10_000);
        var differ = new AnswerDiffer(base, WORLD);
        Zone before = edited(base);
        ZoneDiff known = ZoneDiff.between(base, before);
        RecordSet one = RecordSet.simple("host-000001.example.com.", RecordType.A, 7, "192.0.2.9");
        Figures.measure(
                "answer diff: after one edit, of 10000 records",
                15,
                50,
                () -> {
                    Zone draft = before.with(one);
                    return differ.diff(known.after(draft, Stream.of(one.key())), draft);
                });
    }
}
