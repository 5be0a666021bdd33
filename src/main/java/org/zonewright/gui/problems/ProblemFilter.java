package org.zonewright.gui.problems;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Severity;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which problems are in sight, and under which headings.
///
/// @param hidden severities that are left out
/// @param set of rules that alone is shown
/// @param rule that alone is shown
/// @param isNewOnly whether only what the saved zone has not is shown
/// @param isWithWaived whether waived findings are shown too
/// @param folded keys of headings whose problems are out of sight
public record ProblemFilter(
        Set<Severity> hidden,
        Optional<String> set,
        Optional<String> rule,
        boolean isNewOnly,
        boolean isWithWaived,
        Grouping grouping,
        Set<String> folded) {

    static final ProblemFilter ALL =
            new ProblemFilter(
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    Grouping.NONE,
                    Set.of());

    public ProblemFilter {
        hidden = Set.copyOf(hidden);
        folded = Set.copyOf(folded);
    }

    /// @param rules by id
    /// @param known what the saved zone has
    boolean lets(Finding finding, Map<String, LintRule> rules, Set<Finding.Identity> known) {
        return (isWithWaived || !finding.isWaived())
                && !hidden.contains(finding.severity())
                && rule.filter(id -> !id.equals(finding.rule())).isEmpty()
                && (set.isEmpty() || set.equals(setOf(finding, rules)))
                && !(isNewOnly && known.contains(finding.identity()));
    }

    /// Whether it lets everything but what is waived.
    boolean isOpen() {
        return hidden.isEmpty() && rule.isEmpty() && set.isEmpty() && !isNewOnly;
    }

    private static Optional<String> setOf(Finding finding, Map<String, LintRule> rules) {
        return Optional.ofNullable(rules.get(finding.rule())).map(LintRule::set);
    }

    ProblemFilter toggled(Severity severity) {
        var next = EnumSet.noneOf(Severity.class);
        next.addAll(hidden);
        if (!next.remove(severity)) {
            next.add(severity);
        }
        return new ProblemFilter(next, set, rule, isNewOnly, isWithWaived, grouping, folded);
    }

    ProblemFilter folding(String key) {
        var next = new HashSet<>(folded);
        if (!next.remove(key)) {
            next.add(key);
        }
        return new ProblemFilter(hidden, set, rule, isNewOnly, isWithWaived, grouping, next);
    }

    ProblemFilter ofSet(Optional<String> next) {
        return new ProblemFilter(hidden, next, rule, isNewOnly, isWithWaived, grouping, folded);
    }

    ProblemFilter ofRule(Optional<String> next) {
        return new ProblemFilter(hidden, set, next, isNewOnly, isWithWaived, grouping, folded);
    }

    ProblemFilter onlyNew(boolean next) {
        return new ProblemFilter(hidden, set, rule, next, isWithWaived, grouping, folded);
    }

    ProblemFilter withWaived(boolean next) {
        return new ProblemFilter(hidden, set, rule, isNewOnly, next, grouping, folded);
    }

    ProblemFilter grouped(Grouping next) {
        return new ProblemFilter(hidden, set, rule, isNewOnly, isWithWaived, next, Set.of());
    }
}
