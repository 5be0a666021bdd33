package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.List;

/// NS, SOA and DS sets have no policy, and a CNAME has no multivalue answer.
public final class PolicyType implements Check.OfSet {

    private static final LintRule RULE =
            LintRule.refusal("r53-policy-type", Sources.RECORD_SET + " (Type)");

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
        Routing routing = row.set().routing();
        RecordType type = row.type();
        boolean never =
                type.isStoredByRoute53()
                        && !type.canBeRouted()
                        && !(routing instanceof Routing.Simple);
        boolean many = type.equals(RecordType.CNAME) && routing instanceof Routing.Multivalue;
        if (never || many) {
            report.at(row, RULE)
                    .field(Field.ROUTING)
                    .says(type, PolicyMix.id(routing.policy()))
                    .add();
        }
    }
}
