package org.zonewright.gui;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.model.zone.EntryId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is wrong with each row, worst first, without what is waived.
public final class FindingsByRow {

    private final List<Finding> all;
    private final Map<EntryId, List<Finding>> byRow = new HashMap<>();

    public FindingsByRow(List<Finding> findings) {
        all = findings;
        for (Finding finding :
                findings.stream()
                        .filter(found -> !found.isWaived())
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList()) {
            finding.at()
                    .ifPresent(
                            id -> byRow.computeIfAbsent(id, _ -> new ArrayList<>()).add(finding));
        }
    }

    /// What it was made of.
    List<Finding> all() {
        return all;
    }

    public List<Finding> at(EntryId id) {
        return byRow.getOrDefault(id, List.of());
    }
}
