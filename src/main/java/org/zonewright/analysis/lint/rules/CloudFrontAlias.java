package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
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

import java.util.List;
import java.util.Optional;

/// What CloudFront does not take: its health evaluated, and aliases from private zones. An
/// edge-optimized API has such names too, and may be evaluated: so the first is a warning.
public final class CloudFrontAlias implements Check.OfSet {

    private static final LintRule HEALTH =
            new LintRule(
                    "r53-alias-cf-eth",
                    Severity.WARNING,
                    LintRule.ROUTE53,
                    Sources.ALIAS_TARGET + " (EvaluateTargetHealth)");

    private static final LintRule PRIVATE =
            LintRule.refusal("r53-alias-cf-private", Sources.ALIAS_TARGET);

    @Override
    public List<LintRule> rules() {
        return List.of(HEALTH, PRIVATE);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        Optional<Content.Alias> found =
                row.alias()
                        .filter(
                                alias ->
                                        context.service(alias.target())
                                                .filter(m -> m.service().id().equals("cloudfront"))
                                                .isPresent());
        if (found.isEmpty()) {
            return;
        }
        Content.Alias alias = found.get();
        if (alias.evaluateTargetHealth()) {
            Fix off =
                    Fix.proposed(
                            "target-health-off", Aliases.withoutTargetHealth(row.set(), alias));
            report.at(row, HEALTH).field(Field.HEALTH).fix(off).add();
        }
        boolean refused =
                context.service(alias.target()).stream()
                        .anyMatch(m -> m.service().inPrivateZone() == Permission.FORBIDDEN);
        if (context.zone().info().isPrivate() && refused) {
            report.at(row, PRIVATE)
                    .field(Field.VALUE)
                    .fix(Aliases.toCname(row, alias, context))
                    .add();
        }
    }
}
