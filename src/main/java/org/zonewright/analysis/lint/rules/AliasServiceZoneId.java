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
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;

import java.util.List;
import java.util.Optional;

/// Each AWS service has a hosted zone of its own in each region, and an alias says which. The table
/// cannot be complete: an id that it does not know may be right.
public final class AliasServiceZoneId implements Check.OfSet {

    private static final LintRule RULE =
            LintRule.refusal("r53-alias-service-zone-id", Sources.ALIAS_TARGET);

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
        Optional<AliasMatch> match = alias.flatMap(a -> context.service(a.target()));
        if (match.isPresent()) {
            check(row, alias.orElseThrow(), match.get(), context, report);
        }
    }

    private static void check(
            Row row, Content.Alias alias, AliasMatch match, LintContext context, Report report) {
        String id = OwnId.bare(alias.hostedZoneId());
        if (match.hostedZoneIds().contains(id)) {
            return;
        }
        FindingBuilder finding = report.at(row, RULE).field(Field.VALUE);
        Optional<String> right = match.hostedZoneId();
        if (isOthers(id, context)) {
            finding.says(id, match.service().label(), match.place())
                    .wording("alias-not-in-zone", Names.route53(alias.target()), row.type(), id);
        } else if (right.isEmpty()) {
            finding.severity(Severity.UNVERIFIED)
                    .saysVariant("unknown-place", id, match.service().label(), match.place());
        } else if (match.toleratedZoneIds().contains(id)) {
            finding.severity(Severity.WARNING).saysVariant("tolerated", id, right.get());
        } else {
            finding.severity(Severity.WARNING).saysVariant("unknown", id, right.get());
        }
        right.ifPresent(
                next -> {
                    Edit edit = Aliases.withZoneId(row.set(), alias, next);
                    finding.fix(Fix.proposed("fill-zone-id", edit, next));
                });
        finding.add();
    }

    /// Whether the id is this zone's, or another service's or region's.
    private static boolean isOthers(String id, LintContext context) {
        return context.ownId().id().filter(id::equals).isPresent()
                || !context.services().byHostedZoneId(id).isEmpty();
    }
}
