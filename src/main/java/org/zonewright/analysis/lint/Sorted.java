package org.zonewright.analysis.lint;

import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Findings in order.
final class Sorted {

    private static final Comparator<Optional<EntryId>> LISTING =
            (one, other) -> Integer.signum(compare(one, other));

    /// Worst first, then as the zone is listed, then by rule. What they say comes last, so that the
    /// order does not depend on who found what first.
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::at, LISTING)
                    .thenComparing(Finding::rule)
                    .thenComparing(finding -> finding.message().key())
                    .thenComparing(finding -> finding.message().args().toString());

    private Sorted() {}

    static List<Finding> of(List<Finding> findings) {
        Finding[] all = findings.toArray(Finding[]::new);
        java.util.Arrays.sort(all, ORDER);
        return List.of(all);
    }

    /// @param sorted findings in order
    /// @param gone some of them, no other equal ones
    static List<Finding> changed(List<Finding> sorted, List<Finding> gone, List<Finding> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return sorted;
        }
        List<Integer> without = gone.stream().map(one -> indexOf(one, sorted)).sorted().toList();
        var next = new ArrayList<Finding>(sorted.size() + come.size());
        int from = 0;
        for (int at : without) {
            next.addAll(sorted.subList(from, at));
            from = at + 1;
        }
        next.addAll(sorted.subList(from, sorted.size()));
        return merged(next, of(come));
    }

    private static List<Finding> merged(List<Finding> some, List<Finding> come) {
        var next = new ArrayList<Finding>(some.size() + come.size());
        int from = 0;
        for (Finding one : come) {
            int found = Collections.binarySearch(some, one, ORDER);
            int at = Math.max(from, found < 0 ? -found - 1 : found);
            next.addAll(some.subList(from, at));
            next.add(one);
            from = at;
        }
        next.addAll(some.subList(from, some.size()));
        return List.copyOf(next);
    }

    private static int indexOf(Finding one, List<Finding> sorted) {
        int found = Collections.binarySearch(sorted, one, ORDER);
        int at = found;
        while (at > 0 && ORDER.compare(sorted.get(at - 1), one) == 0) {
            at--;
        }
        while (sorted.get(at) != one) {
            at++;
        }
        return at;
    }

    private static int compare(Optional<EntryId> one, Optional<EntryId> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return switch (one.get()) {
            case RecordSet.Key key ->
                    other.get() instanceof RecordSet.Key second ? key.compareTo(second) : -1;
            case UnreadableSet.Number(int number) ->
                    other.get() instanceof UnreadableSet.Number(int second)
                            ? Integer.compare(number, second)
                            : 1;
        };
    }
}
