package org.zonewright.bench;

import org.junit.jupiter.api.Test;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.Look;
import org.zonewright.analysis.lint.Neighbours;
import org.zonewright.analysis.lint.Past;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.codec.route53.SetMender;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Processors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What finding all mistakes takes, at once and after each edit.
class LintBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Linter LINTER =
            new Linter(
                    LintRules.CHECKS,
                    new AliasServices(),
                    new Geography(),
                    new SetMender(),
                    new Processors());
    private static final int EDITS = 1_000;

    @Test
    void tenThousandAtOnce() throws Exception {
        Zone zone = BigZone.of(10_000);
        Figures.measure("lint: 10 000 record sets", 60, 150, () -> LINTER.lint(zone, TODAY));
    }

    @Test
    void aMillionAtOnce() throws Exception {
        Zone zone = BigZone.of(1_000_000);
        Figures.measure("lint: 1 000 000 record sets", 3, 8_000, () -> LINTER.lint(zone, TODAY));
    }

    /// One edit after another, and after each the findings.
    @Test
    void afterEachOfAThousandEdits() throws Exception {
        List<RecordSet> sets = new ArrayList<>(BigZone.of(100_000).sets());
        History history = History.of(BigZone.of(100_000), Instant.EPOCH);
        long start = System.nanoTime();
        Look look = LINTER.lint(history, Neighbours.NONE, TODAY, Past.NONE);
        Figures.figure("lint: 100 000 record sets, the first look, cold", millis(start), "ms");
        var random = new Random(7);
        var times = new double[EDITS];
        for (int i = -EDITS; i < EDITS; i++) {
            history = random(history, sets, random);
            start = System.nanoTime();
            look = LINTER.lint(history, Neighbours.NONE, TODAY, look.past());
            times[Math.max(i, 0)] = millis(start);
        }
        Arrays.sort(times);
        Figures.figure("lint: one edit of 100 000, median", times[EDITS / 2], "ms", 16);
        Figures.figure("lint: one edit of 100 000, 99 of 100", times[EDITS * 99 / 100], "ms", 16);
        Figures.figure("lint: one edit of 100 000, worst", times[EDITS - 1], "ms", 100);
        List<Finding> full = LINTER.lint(history.base(), history.zone(), TODAY);
        if (!full.equals(look.findings())) {
            throw new IllegalStateException("not what a full look finds");
        }
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /// An edit of any set: other values, none, another name, back again, or another type.
    private static History random(History history, List<RecordSet> sets, Random random) {
        RecordSet set = sets.get(random.nextInt(sets.size()));
        String name = "host-%06d.example.com.".formatted(random.nextInt(sets.size() / 8));
        Edit edit =
                switch (random.nextInt(6)) {
                    case 0 -> new Edit.Remove(set.key());
                    case 1 -> new Edit.Put(set.withContent(changed(set.content(), random)));
                    case 2 -> new Edit.Rekey(set.key(), set.withKey(moved(set, "new-" + name)));
                    case 3 -> new Edit.Put(RecordSet.simple(name, RecordType.A, 60, "192.0.2.256"));
                    case 4 ->
                            new Edit.Put(
                                    RecordSet.simple(
                                            "a.b." + name, RecordType.of("TXT"), 60, "\"x\""));
                    default ->
                            new Edit.Put(
                                    RecordSet.simple(
                                            name, RecordType.CNAME, 60, "www.example.com."));
                };
        return random.nextInt(10) == 0
                ? history.undo()
                : history.push(edit, Phrase.of("edit.batch"), Instant.EPOCH);
    }

    private static RecordSet.Key moved(RecordSet set, String name) {
        return new RecordSet.Key(
                RecordSet.Key.simple(name, set.type()).name(), set.type(), set.setIdentifier());
    }

    private static Content changed(Content content, Random random) {
        return content instanceof Content.Values(long ttl, var values)
                ? new Content.Values(ttl + random.nextInt(60), values)
                : content;
    }
}
