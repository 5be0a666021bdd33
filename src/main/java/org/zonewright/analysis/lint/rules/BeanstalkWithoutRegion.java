package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Aliases;
import org.zonewright.analysis.lint.common.Destination;

import java.util.List;

/// Names of Elastic Beanstalk environments from before 2016 have no region, and no alias can point
/// to them.
public final class BeanstalkWithoutRegion implements Check.OfSet {

    private static final LintRule RULE =
            new LintRule(
                    "r53-alias-eb-no-region",
                    Severity.WARNING,
                    LintRule.ROUTE53,
                    "Route 53 API reference, AliasTarget (DNSName)");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        row.alias()
                .filter(alias -> Destination.isBeanstalkWithoutRegion(alias.target()))
                .ifPresent(
                        alias ->
                                report.at(row, RULE)
                                        .field(Field.VALUE)
                                        .fix(Aliases.toCname(row, alias, context))
                                        .add());
    }
}
