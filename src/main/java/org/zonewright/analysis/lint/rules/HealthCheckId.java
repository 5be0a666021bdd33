package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Uuids;
import org.zonewright.analysis.lint.common.Values;

import java.util.List;

/// A health check's id is a UUID: Route 53 makes it.
public final class HealthCheckId implements Check.OfSet {

    private static final LintRule RULE =
            LintRule.refusal("r53-hc-id-shape", Sources.RECORD_SET + " (HealthCheckId)");

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
        row.set()
                .healthCheckId()
                .filter(id -> !Uuids.isUuid(id))
                .ifPresent(
                        id ->
                                report.at(row, RULE)
                                        .field(Field.HEALTH)
                                        .says(Values.brief(id))
                                        .wording("no-health-check", id)
                                        .add());
    }
}
