package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Linter;

import java.util.List;
import java.util.stream.Stream;

/// Every rule the program has: a list to read, not a class path to scan.
public final class LintRules {

    /// The checks, in the order of the catalogue.
    public static final List<Check> CHECKS = List.of(new ApexCname(), new BeanstalkWithoutRegion());

    /// What they can report, in the same order.
    public static final List<LintRule> ALL =
            Stream.concat(
                            CHECKS.stream().flatMap(check -> check.rules().stream()),
                            Stream.of(Linter.FAILED))
                    .toList();

    private LintRules() {}
}
