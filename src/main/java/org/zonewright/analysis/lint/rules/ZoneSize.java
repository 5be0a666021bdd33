package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Sources;

import java.util.List;

/// A zone holds 10 000 record sets, unless AWS was asked for more.
public final class ZoneSize implements Check.OfZone {

    public static final int QUOTA = 10_000;

    /// From where on it is time to ask.
    static final int NEAR_QUOTA = QUOTA * 8 / 10;

    private static final LintRule RULE = LintRule.refusal("r53-zone-10000", Sources.QUOTAS);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(LintContext context, Report report) {
        int size = context.zone().size() + context.zone().unreadable().size();
        if (size > QUOTA) {
            report.atZone(RULE)
                    .says(size)
                    .wording("zone-10000", context.zone().info().id().orElse("?"))
                    .add();
        } else if (size >= NEAR_QUOTA) {
            report.atZone(RULE).severity(Severity.WARNING).saysVariant("near", size).add();
        }
    }
}
