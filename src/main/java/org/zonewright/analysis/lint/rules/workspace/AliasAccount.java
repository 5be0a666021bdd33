package org.zonewright.analysis.lint.rules.workspace;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.OwnId;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Content;

import java.util.List;
import java.util.Optional;

/// An alias with a zone id that no AWS service has and no open zone: nobody here knows what it
/// leads to.
public final class AliasAccount implements Check.OfWorkspace {

    private static final LintRule RULE =
            new LintRule(
                    "ws-alias-other-account",
                    Severity.UNVERIFIED,
                    LintRule.BEST_PRACTICE,
                    Sources.ALIAS_TARGET);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        for (Group group : node.groups()) {
            for (Row row : group.rows()) {
                row.alias()
                        .map(Content.Alias::hostedZoneId)
                        .map(OwnId::bare)
                        .filter(id -> !isKnown(id, context))
                        .ifPresent(id -> report.at(row, RULE).field(Field.VALUE).says(id).add());
            }
        }
    }

    /// Where the zone's own id is not known, it may be that.
    private static boolean isKnown(String id, LintContext context) {
        Optional<String> own = context.ownId().id();
        return own.isEmpty()
                || own.get().equals(id)
                || !context.services().byHostedZoneId(id).isEmpty()
                || context.neighbours().zones().stream()
                        .flatMap(zone -> zone.info().id().stream())
                        .map(OwnId::bare)
                        .anyMatch(id::equals);
    }
}
