package org.zonewright.analysis.lint;

import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Shows a whole zone to checks, a large one part by part.
record WholeLook(List<Check> checks, Workers workers) {

    /// What came of it.
    ///
    /// @param findings of each part in order: to put sorted runs together is cheap
    /// @param failures of each check the first
    record Seen(List<Finding> findings, List<Failure> failures) {}

    Seen at(LintContext context) {
        var parts = new ArrayList<Supplier<Seen>>();
        for (List<RecordSet> slice : Slices.of(context.zone())) {
            parts.add(() -> look(context.copy(), walk -> Walk.eachName(slice, walk::name)));
        }
        parts.add(() -> look(context.copy(), Walk::rest));
        List<Seen> all = workers.all(parts);
        return new Seen(
                all.stream().flatMap(seen -> seen.findings().stream()).toList(),
                Failure.firsts(all.stream().flatMap(seen -> seen.failures().stream())));
    }

    private Seen look(LintContext context, Consumer<Walk> what) {
        var report = new Report(context);
        var walk = new Walk(checks, context, report);
        what.accept(walk);
        return new Seen(Sorted.of(report.take()), walk.failures());
    }
}
