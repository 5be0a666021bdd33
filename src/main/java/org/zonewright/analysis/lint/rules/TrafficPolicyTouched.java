package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;

/// Sets that traffic flow made are changed with its own calls, never with record sets.
public final class TrafficPolicyTouched implements Check.OfZone {

    private static final LintRule RULE =
            LintRule.refusal("r53-policy-record-touch", Sources.TRAFFIC_POLICY);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(LintContext context, Report report) {
        context.base().ifPresent(base -> compare(base, context.zone(), report));
    }

    private static void compare(Zone base, Zone draft, Report report) {
        for (RecordSet before : base.sets()) {
            if (before.content() instanceof Content.TrafficPolicy) {
                Optional<RecordSet> after = draft.find(before.key());
                if (after.isEmpty() || !Sameness.same(before, after.get())) {
                    Fix restore =
                            Fix.safe("restore", new Edit.Put(before), before.type().mnemonic());
                    report.at(before, RULE).fix(restore).add();
                }
            }
        }
    }
}
