package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Aliases;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;

/// A primary without a health check never fails over; Route 53 refuses it unless it is an alias.
public final class FailoverPrimary implements Check.OfSet {

    private static final LintRule RULE =
            new LintRule(
                    "rt-failover-no-primary-hc",
                    Severity.ERROR,
                    LintRule.ROUTING,
                    Sources.FAILOVER);

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
        boolean primary =
                row.set().routing() instanceof Routing.Failover(var role)
                        && role == Routing.Failover.Role.PRIMARY;
        if (!primary || row.set().healthCheckId().isPresent()) {
            return;
        }
        switch (row.set().content()) {
            case Content.Alias alias -> {
                if (!alias.evaluateTargetHealth()) {
                    begin(row, report)
                            .severity(Severity.WARNING)
                            .saysVariant("alias")
                            .fix(watch(row, alias, context))
                            .add();
                }
            }
            case Content.Values _ ->
                    begin(row, report).says().wording("primary-without-check").add();
            case Content.TrafficPolicy _ -> {}
        }
    }

    private static Optional<Fix> watch(Row row, Content.Alias alias, LintContext context) {
        boolean allowed =
                context.service(alias.target())
                        .map(match -> match.service().evaluateTargetHealth() == Permission.ALLOWED)
                        .orElse(true);
        return allowed
                ? Optional.of(
                        Fix.proposed(
                                "target-health-on", Aliases.withTargetHealth(row.set(), alias)))
                : Optional.empty();
    }

    private static FindingBuilder begin(Row row, Report report) {
        return report.at(row, RULE)
                .field(Field.HEALTH)
                .option(Phrase.of("lint.option.attach-check"));
    }
}
