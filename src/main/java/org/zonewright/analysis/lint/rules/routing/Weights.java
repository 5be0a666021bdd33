package org.zonewright.analysis.lint.rules.routing;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Failing;
import org.zonewright.analysis.lint.common.Members;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Policy;

import java.util.List;

/// Weights that do not do what they look like.
final class Weights implements Check.OfGroup {

    private static final LintRule ONE =
            new LintRule("rt-weighted-one", Severity.INFO, LintRule.ROUTING, Sources.WEIGHTED);
    private static final LintRule ALL_ZERO =
            new LintRule(
                    "rt-weighted-all-zero", Severity.WARNING, LintRule.ROUTING, Sources.WEIGHTED);
    private static final LintRule ZERO_LIVE =
            new LintRule(
                    "rt-weighted-zero-live", Severity.INFO, LintRule.ROUTING, Sources.WEIGHTED);

    @Override
    public List<LintRule> rules() {
        return List.of(ONE, ALL_ZERO, ZERO_LIVE);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        if (!Members.areAll(group, Policy.WEIGHTED)) {
            return;
        }
        List<Row> rows = group.rows();
        List<Row> zeros = rows.stream().filter(row -> weight(row) == 0).toList();
        List<Row> others = rows.stream().filter(row -> weight(row) != 0).toList();
        if (rows.size() == 1) {
            alone(group, report);
        } else if (others.isEmpty()) {
            report.at(group, ALL_ZERO).field(Field.ROUTING).says(rows.size()).add();
        } else if (others.stream().allMatch(row -> Failing.isWatched(row.set()))) {
            for (Row row : zeros) {
                report.at(row, ZERO_LIVE)
                        .field(Field.ROUTING)
                        .says(row.set().setIdentifier())
                        .add();
            }
        }
    }

    private static void alone(Group group, Report report) {
        if (!Members.areOfOctoDns(group)) {
            report.at(group, ONE)
                    .field(Field.ROUTING)
                    .fix(Fix.proposed("make-simple", Members.simple(group.first().set())))
                    .add();
        }
    }

    private static long weight(Row row) {
        return ((Routing.Weighted) row.set().routing()).weight();
    }
}
