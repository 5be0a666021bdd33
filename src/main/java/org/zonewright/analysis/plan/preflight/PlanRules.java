package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Severity;

import java.util.List;

/// What is looked at when change batches are planned or judged, as the rules of the linter are
/// listed: those marked as errors are refusals, and no plan of ours is without them.
public final class PlanRules {

    private static final String CHANGES = "Route 53 API Reference, ChangeResourceRecordSets";
    private static final String QUOTAS = "Route 53 Developer Guide, Quotas";
    private static final String PRACTICES = "Route 53 Developer Guide, Best practices";
    private static final String NS_AND_SOA =
            "Route 53 Developer Guide, NS and SOA records for a public hosted zone";

    /// In the order of the rule catalogue.
    public static final List<LintRule> ALL =
            List.of(
                    LintRule.refusal("batch-1000", QUOTAS),
                    LintRule.refusal("batch-32000", QUOTAS),
                    LintRule.refusal("batch-alias-order", CHANGES),
                    LintRule.refusal("batch-split-group", CHANGES),
                    LintRule.refusal("batch-delete-mismatch", CHANGES),
                    LintRule.refusal("batch-delete-missing", CHANGES),
                    LintRule.refusal("batch-same-rrset-twice", CHANGES),
                    rule("batch-noop-upsert", Severity.INFO, CHANGES),
                    rule("batch-mass-delete", Severity.WARNING, "octoDNS, plan safety"),
                    rule("batch-gap", Severity.WARNING, CHANGES),
                    rule("batch-ttl-not-lowered", Severity.WARNING, PRACTICES),
                    rule("batch-stale-base", Severity.WARNING, PRACTICES),
                    rule("batch-apex-ns", Severity.WARNING, NS_AND_SOA),
                    rule("batch-apex-soa", Severity.WARNING, NS_AND_SOA));

    private PlanRules() {}

    private static LintRule rule(String id, Severity severity, String source) {
        return new LintRule(id, severity, LintRule.BEST_PRACTICE, source);
    }
}
