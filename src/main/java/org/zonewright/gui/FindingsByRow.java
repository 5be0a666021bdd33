package org.zonewright.gui;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Layered;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.zone.EntryId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is wrong with each row, worst first, without what is waived. Immutable: what is found in
/// the background is put in order there.
public final class FindingsByRow {

    /// So many, or one in so many, are exchanged one by one; if more differ, all is made anew.
    private static final int FEW = 64;

    private static final int PART = 8;

    /// Nothing is wrong anywhere.
    public static final FindingsByRow NONE =
            new FindingsByRow(List.of(), Layered.of(Map.of()), List.of(), Optional.of(Set.of()));

    private final List<Finding> all;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final Layered<EntryId, List<Finding>> byRow;

    /// What [#changed] is told from.
    private final List<Finding> before;

    private final Optional<Set<EntryId>> changed;

    private FindingsByRow(
            List<Finding> all,
            Layered<EntryId, List<Finding>> byRow,
            List<Finding> before,
            Optional<Set<EntryId>> changed) {
        this.all = all;
        this.byRow = byRow;
        this.before = before;
        this.changed = changed;
        for (Finding finding : all) {
            if (!finding.isWaived()) {
                counts.merge(finding.severity(), 1, Integer::sum);
            }
        }
    }

    /// That of other findings, for little where most are the very ones of before.
    public FindingsByRow next(List<Finding> findings) {
        Set<Finding> differing = differing(all, findings);
        if (differing.size() > Math.max(FEW, findings.size() / PART)) {
            return new FindingsByRow(findings, Layered.of(byRow(findings)), all, Optional.empty());
        }
        var touched = new HashSet<EntryId>();
        differing.forEach(finding -> finding.at().ifPresent(touched::add));
        Set<Finding> wanted = identities(differing);
        touched.forEach(id -> wanted.addAll(at(id)));
        Map<EntryId, List<Finding>> now =
                byRow(findings.stream().filter(wanted::contains).toList());
        Layered<EntryId, List<Finding>> next = byRow;
        for (EntryId id : touched) {
            next = next.with(id, now.getOrDefault(id, List.of()));
        }
        return new FindingsByRow(findings, next, all, Optional.of(touched));
    }

    private static Map<EntryId, List<Finding>> byRow(List<Finding> findings) {
        Map<EntryId, List<Finding>> byRow = new HashMap<>();
        for (Finding finding :
                findings.stream()
                        .filter(found -> !found.isWaived())
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList()) {
            finding.at()
                    .ifPresent(
                            id -> byRow.computeIfAbsent(id, _ -> new ArrayList<>()).add(finding));
        }
        return byRow;
    }

    /// Those that only one of two lists has. They are the same if they are the same object.
    private static Set<Finding> differing(List<Finding> some, List<Finding> others) {
        Set<Finding> differing = identities(some);
        for (Finding other : others) {
            if (!differing.remove(other)) {
                differing.add(other);
            }
        }
        return differing;
    }

    private static Set<Finding> identities(Collection<Finding> findings) {
        Set<Finding> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(findings);
        return set;
    }

    /// What it was made of.
    public List<Finding> all() {
        return all;
    }

    /// How many there are of each severity that has some, without what is waived.
    public Map<Severity, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /// How many there are, without what is waived.
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public List<Finding> at(EntryId id) {
        return byRow.get(id, List.of());
    }

    /// The rows at which something else may be wrong than in what this was made from; empty if that
    /// is not known.
    public Optional<Set<EntryId>> changedSince(FindingsByRow other) {
        return other.all == before ? changed : Optional.empty();
    }
}
