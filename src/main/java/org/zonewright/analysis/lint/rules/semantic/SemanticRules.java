package org.zonewright.analysis.lint.rules.semantic;

import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Severity;

import java.util.List;

/// What an edit can do to answers that somebody may not have meant. No check of a zone alone finds
/// it.
public final class SemanticRules {

    public static final LintRule UNINTENDED =
            rule(
                    "sem-unintended",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    "RFC 4592 section 2.2");

    public static final LintRule ANSWER_LOST =
            rule("sem-answer-lost", Severity.WARNING, LintRule.BEST_PRACTICE, "RFC 2308 section 2");

    public static final LintRule FLIP =
            rule(
                    "sem-nodata-nxdomain-flip",
                    Severity.INFO,
                    LintRule.BEST_PRACTICE,
                    "RFC 8020 section 2; RFC 8198 section 5");

    public static final LintRule CHAIN_LONGER =
            rule(
                    "sem-chain-longer",
                    Severity.INFO,
                    LintRule.BEST_PRACTICE,
                    "RFC 1034 section 3.6.2");

    public static final LintRule ONE_ENDPOINT =
            rule(
                    "sem-all-clients-one-endpoint",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    "Route 53 Developer Guide, Choosing a routing policy");

    public static final LintRule FAILOVER_WEAKER =
            rule(
                    "sem-failover-weaker",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    "Route 53 Developer Guide, How Route 53 chooses records when health checking is"
                            + " configured");

    public static final LintRule EXPECTATION_FAILED =
            rule(
                    "sem-expectation-failed",
                    Severity.ERROR,
                    LintRule.BEST_PRACTICE,
                    "Zonewright user guide, Expectations");

    public static final List<LintRule> ALL =
            List.of(
                    UNINTENDED,
                    ANSWER_LOST,
                    FLIP,
                    CHAIN_LONGER,
                    ONE_ENDPOINT,
                    FAILOVER_WEAKER,
                    EXPECTATION_FAILED);

    private SemanticRules() {}

    private static LintRule rule(String id, Severity severity, String set, String source) {
        return new LintRule(id, severity, set, source);
    }
}
