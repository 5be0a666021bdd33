package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.OwnId;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Aliases;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Optional;

/// An alias names a record of this zone with this zone's id, or nothing of Route 53's: records of
/// other zones cannot be aliased, nor names outside AWS.
public final class AliasZoneId implements Check.OfSet {

    private static final LintRule RULE =
            LintRule.refusal("r53-alias-wrong-zone-id", Sources.ALIAS_TARGET);

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
        Optional<Content.Alias> alias = row.alias();
        if (alias.isEmpty() || alias.get().target().isRoot()) {
            return;
        }
        if (context.isInZone(alias.get().target())) {
            within(row, alias.get(), context, report);
        } else if (!AliasServices.isAwsName(alias.get().target())) {
            outside(row, alias.get(), context, report);
        }
    }

    private static void within(Row row, Content.Alias alias, LintContext context, Report report) {
        switch (context.ownId()) {
            case OwnId.Known(String own) -> {
                if (!own.equals(OwnId.bare(alias.hostedZoneId()))) {
                    Fix fix =
                            Fix.safe(
                                    "fill-zone-id", Aliases.withZoneId(row.set(), alias, own), own);
                    begin(row, alias, report)
                            .says(alias.hostedZoneId(), Names.plain(context.apex()))
                            .fix(fix)
                            .add();
                }
            }
            case OwnId.Inferred(String likely) -> {
                if (!likely.equals(OwnId.bare(alias.hostedZoneId()))) {
                    Fix fix =
                            Fix.proposed(
                                    "fill-zone-id",
                                    Aliases.withZoneId(row.set(), alias, likely),
                                    likely);
                    begin(row, alias, report)
                            .severity(Severity.WARNING)
                            .saysVariant("differs", alias.hostedZoneId(), likely)
                            .fix(fix)
                            .add();
                }
            }
            case OwnId.Unknown _ -> {
                if (!context.services()
                        .byHostedZoneId(OwnId.bare(alias.hostedZoneId()))
                        .isEmpty()) {
                    begin(row, alias, report)
                            .says(alias.hostedZoneId(), Names.plain(context.apex()))
                            .option(Phrase.of("lint.closed.zone-id", Names.plain(context.apex())))
                            .add();
                }
            }
        }
    }

    private static void outside(Row row, Content.Alias alias, LintContext context, Report report) {
        begin(row, alias, report)
                .saysVariant("outside", Names.plain(alias.target()))
                .fix(Aliases.toCname(row, alias, context))
                .add();
    }

    private static FindingBuilder begin(Row row, Content.Alias alias, Report report) {
        return report.at(row, RULE)
                .field(Field.VALUE)
                .wording(
                        "alias-not-in-zone",
                        Names.route53(alias.target()),
                        row.type(),
                        alias.hostedZoneId());
    }
}
