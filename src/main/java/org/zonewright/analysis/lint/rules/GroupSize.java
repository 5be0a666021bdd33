package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Routing;

import java.util.List;

/// How many members a routing group may have.
public final class GroupSize implements Check.OfGroup {

    public static final int MAX_MEMBERS = 100;
    public static final int MAX_GEOPROXIMITY = 30;

    private static final LintRule MEMBERS = LintRule.refusal("r53-set-100", Sources.QUOTAS);
    private static final LintRule GEOPROXIMITY = LintRule.refusal("r53-geoprox-30", Sources.QUOTAS);

    @Override
    public List<LintRule> rules() {
        return List.of(MEMBERS, GEOPROXIMITY);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        int members = group.rows().size();
        boolean near = group.first().set().routing() instanceof Routing.Geoproximity;
        if (near && members > MAX_GEOPROXIMITY) {
            report.at(group, GEOPROXIMITY).field(Field.ROUTING).says(members).add();
        } else if (members > MAX_MEMBERS) {
            report.at(group, MEMBERS).field(Field.ROUTING).says(members).wording("set-100").add();
        }
    }
}
