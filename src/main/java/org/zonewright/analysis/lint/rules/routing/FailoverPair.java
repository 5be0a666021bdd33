package org.zonewright.analysis.lint.rules.routing;

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
import org.zonewright.analysis.lint.common.Endpoints;
import org.zonewright.analysis.lint.common.Failing;
import org.zonewright.analysis.lint.common.Members;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;
import org.zonewright.model.zone.Routing.Policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A primary and a secondary that can take over from it.
final class FailoverPair implements Check.OfPointers {

    private static final LintRule ALONE =
            new LintRule("rt-failover-alone", Severity.WARNING, LintRule.ROUTING, Sources.FAILOVER);
    private static final LintRule HEALTH =
            new LintRule(
                    "rt-failover-alias-eth",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    Sources.RECORD_SET + " (Failover)");
    private static final LintRule SAME =
            new LintRule(
                    "rt-failover-same-target",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    Sources.FAILOVER);
    private static final LintRule CLOUDFRONT =
            new LintRule(
                    "rt-failover-both-cf",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    Sources.ALIAS_TARGET + " (DNSName)");

    @Override
    public List<LintRule> rules() {
        return List.of(ALONE, HEALTH, SAME, CLOUDFRONT);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        if (!Members.areAll(group, Policy.FAILOVER)) {
            return;
        }
        Optional<Row> primary = of(group, Role.PRIMARY);
        Optional<Row> secondary = of(group, Role.SECONDARY);
        if (primary.isEmpty() || secondary.isEmpty()) {
            report.at(group, ALONE)
                    .field(Field.ROUTING)
                    .says(
                            primary.isPresent() ? Role.PRIMARY : Role.SECONDARY,
                            primary.isPresent() ? Role.SECONDARY : Role.PRIMARY)
                    .add();
        } else if (!Members.areOfOctoDns(group)) {
            pair(primary.get(), secondary.get(), context, report);
        }
        group.rows().forEach(row -> health(row, context, report));
    }

    private static Optional<Row> of(Group group, Role role) {
        return group.rows().stream()
                .filter(row -> row.set().routing().equals(new Routing.Failover(role)))
                .findFirst();
    }

    private static void pair(Row primary, Row secondary, LintContext context, Report report) {
        if (isCloudFront(primary, context) && isCloudFront(secondary, context)) {
            report.at(secondary, CLOUDFRONT).field(Field.VALUE).add();
        }
        Set<String> ends = Endpoints.of(primary.set(), context);
        if (!ends.isEmpty() && ends.equals(Endpoints.of(secondary.set(), context))) {
            report.at(secondary, SAME)
                    .field(Field.VALUE)
                    .says(Names.brief(secondary, context))
                    .add();
        }
    }

    private static boolean isCloudFront(Row row, LintContext context) {
        return row.alias()
                .flatMap(alias -> context.service(alias.target()))
                .filter(match -> match.service().id().equals("cloudfront"))
                .isPresent();
    }

    /// CloudFront refuses what the API reference demands: there a primary wants a health check,
    /// which another rule asks for.
    private static void health(Row row, LintContext context, Report report) {
        Optional<Content.Alias> alias = row.alias();
        if (alias.isPresent()
                && !alias.get().evaluateTargetHealth()
                && row.set().healthCheckId().isEmpty()
                && Failing.canBeEvaluated(alias.get(), context)) {
            Fix on =
                    Fix.proposed(
                            "target-health-on", Aliases.withTargetHealth(row.set(), alias.get()));
            report.at(row, HEALTH).field(Field.HEALTH).fix(on).add();
        }
    }
}
