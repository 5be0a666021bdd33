package org.zonewright.analysis.lint.rules.aliases;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Aliases;
import org.zonewright.analysis.lint.common.Failing;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether aliases ask for their target's health where that decides something, and only there.
final class AliasHealth implements Check.OfPointers {

    private static final LintRule NO_IN_TREE =
            new LintRule("alias-eth-no-in-tree", Severity.WARNING, LintRule.ROUTING, Sources.TREES);
    private static final LintRule USELESS =
            new LintRule("alias-eth-yes-useless", Severity.INFO, LintRule.ROUTING, Sources.HEALTH);
    private static final LintRule BOTH =
            new LintRule("alias-hc-and-eth", Severity.INFO, LintRule.ROUTING, Sources.HEALTH);
    private static final LintRule BALANCER =
            new LintRule(
                    "alias-elb-multi-tg",
                    Severity.INFO,
                    LintRule.ROUTING,
                    Sources.ALIAS_TARGET + " (EvaluateTargetHealth)");

    private static final Set<String> BALANCERS = Set.of("elb-alb-classic", "elb-nlb");

    @Override
    public List<LintRule> rules() {
        return List.of(NO_IN_TREE, USELESS, BOTH, BALANCER);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        boolean hasChoice = group.rows().size() > 1;
        for (Row row : group.rows()) {
            Optional<Content.Alias> alias = row.alias();
            if (alias.isEmpty()) {
                continue;
            }
            if (alias.get().evaluateTargetHealth()) {
                evaluated(row, alias.get(), hasChoice, context, report);
            } else if (hasChoice) {
                ignored(row, alias.get(), context, report);
            }
        }
    }

    /// Of failover another rule says so.
    private static void ignored(Row row, Content.Alias alias, LintContext context, Report report) {
        boolean matters =
                row.set().healthCheckId().isEmpty()
                        && !(row.set().routing() instanceof Routing.Failover)
                        && context.isInZone(alias.target())
                        && Failing.isWatchedBelow(row.set(), alias, context);
        if (matters) {
            report.at(row, NO_IN_TREE)
                    .field(Field.HEALTH)
                    .says(Names.brief(alias.target(), context))
                    .fix(
                            Fix.proposed(
                                    "target-health-on", Aliases.withTargetHealth(row.set(), alias)))
                    .add();
        }
    }

    private static void evaluated(
            Row row, Content.Alias alias, boolean hasChoice, LintContext context, Report report) {
        Fix off = Fix.proposed("target-health-off", Aliases.withoutTargetHealth(row.set(), alias));
        if (context.isInZone(alias.target())) {
            boolean exists = context.has(alias.target(), row.type());
            boolean demanded = row.set().routing() instanceof Routing.Failover;
            if (exists && !demanded && !Failing.isWatchedBelow(row.set(), alias, context)) {
                report.at(row, USELESS)
                        .field(Field.HEALTH)
                        .says(Names.brief(alias.target(), context))
                        .option(Phrase.of("lint.option.check-below"))
                        .fix(off)
                        .add();
            }
        } else if (hasChoice) {
            context.service(alias.target())
                    .filter(match -> BALANCERS.contains(match.service().id()))
                    .ifPresent(
                            match ->
                                    report.at(row, BALANCER)
                                            .field(Field.HEALTH)
                                            .says(match.service().label())
                                            .add());
        }
        if (row.set().healthCheckId().isPresent()) {
            var unlinked = new Edit.Put(row.set().withHealthCheck(Optional.empty()));
            report.at(row, BOTH)
                    .field(Field.HEALTH)
                    .fix(Fix.proposed("drop-check", unlinked))
                    .fix(off)
                    .add();
        }
    }
}
