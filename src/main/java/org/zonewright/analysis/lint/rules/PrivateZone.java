package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.List;

/// What a private zone cannot do.
public final class PrivateZone implements Check.OfSet {

    private static final LintRule POLICY =
            LintRule.refusal("r53-private-policy", Sources.PRIVATE_ZONES);

    /// Resolver delegation rules can make use of them since 2025.
    private static final LintRule DELEGATION =
            new LintRule(
                    "r53-private-ns", Severity.WARNING, LintRule.ROUTE53, Sources.PRIVATE_ZONES);

    @Override
    public List<LintRule> rules() {
        return List.of(POLICY, DELEGATION);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        if (!context.zone().info().isPrivate()) {
            return;
        }
        if (row.set().routing() instanceof Routing.IpBased) {
            report.at(row, POLICY).field(Field.ROUTING).add();
        }
        if (row.type().equals(RecordType.NS) && row.name().isBelow(context.apex())) {
            report.at(row, DELEGATION).field(Field.TYPE).add();
        }
    }
}
