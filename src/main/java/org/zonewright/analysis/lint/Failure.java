package org.zonewright.analysis.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A check that threw, which is a mistake of ours. It is asked no more, and nothing that it found
/// before counts.
public record Failure(Check check, RuntimeException how) {

    /// The ids of the rules that nobody looks after now.
    public String rules() {
        return check.rules().stream().map(LintRule::id).collect(Collectors.joining(", "));
    }

    /// Of each check the first: it may have failed in several parts of a zone.
    static List<Failure> firsts(Stream<Failure> failures) {
        Map<Check, Failure> first = new LinkedHashMap<>();
        failures.forEach(failure -> first.putIfAbsent(failure.check(), failure));
        return List.copyOf(first.values());
    }

    Finding finding(LintContext context) {
        var report = new Report(context);
        report.atZone(Linter.FAILED).says(rules(), how.toString()).add();
        return report.take().getFirst();
    }

    /// The findings that are none of failed checks.
    static List<Finding> without(List<Failure> failures, List<Finding> findings) {
        if (failures.isEmpty()) {
            return findings;
        }
        Set<String> rules =
                failures.stream()
                        .flatMap(failure -> failure.check().rules().stream())
                        .map(LintRule::id)
                        .collect(Collectors.toSet());
        return findings.stream().filter(finding -> !rules.contains(finding.rule())).toList();
    }
}
