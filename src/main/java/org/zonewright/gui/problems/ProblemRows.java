package org.zonewright.gui.problems;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.problems.ProblemRow.Heading;
import org.zonewright.gui.problems.ProblemRow.Problem;
import org.zonewright.model.zone.DomainName;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts problems under headings.
final class ProblemRows {

    private ProblemRows() {}

    /// @param findings those in sight, worst first; the group of the worst comes first
    static List<ProblemRow> of(List<Finding> findings, ProblemFilter filter, DomainName zone) {
        Grouping grouping = filter.grouping();
        if (grouping == Grouping.NONE) {
            return findings.stream().<ProblemRow>map(Problem::new).toList();
        }
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(key(finding, grouping, zone), _ -> new ArrayList<>())
                    .add(finding);
        }
        var rows = new ArrayList<ProblemRow>(findings.size() + groups.size());
        groups.forEach(
                (key, under) -> {
                    boolean isOpen = !filter.folded().contains(key);
                    rows.add(heading(key, under, grouping, isOpen));
                    if (isOpen) {
                        under.forEach(finding -> rows.add(new Problem(finding)));
                    }
                });
        return rows;
    }

    /// Whether a finding is under a heading that is folded.
    static boolean isFolded(Finding finding, ProblemFilter filter, DomainName zone) {
        return !filter.folded().isEmpty()
                && filter.folded().contains(key(finding, filter.grouping(), zone));
    }

    private static String key(Finding finding, Grouping grouping, DomainName zone) {
        return grouping == Grouping.RULE
                ? finding.rule()
                : (finding.name().relativeTo(zone)
                                + finding.type().map(type -> " " + type).orElse("")
                                + " "
                                + finding.setIdentifier())
                        .strip();
    }

    private static Heading heading(
            String key, List<Finding> under, Grouping grouping, boolean isOpen) {
        Optional<Finding> fixable =
                under.stream()
                        .filter(_ -> grouping == Grouping.RULE)
                        .filter(finding -> !finding.isWaived() && !finding.fixes().isEmpty())
                        .findFirst();
        return new Heading(key, under.getFirst().severity(), under.size(), isOpen, fixable);
    }
}
