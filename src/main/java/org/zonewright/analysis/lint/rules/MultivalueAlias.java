package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Routing;

import java.util.List;

/// Multivalue answers are made of values, so no alias can take part.
public final class MultivalueAlias implements Check.OfGroup {

    private static final LintRule RULE =
            LintRule.refusal("r53-multivalue-alias", Sources.RECORD_SET + " (MultiValueAnswer)");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        for (Row row : group.rows()) {
            if (row.alias().isPresent() && row.set().routing() instanceof Routing.Multivalue) {
                report.at(row, RULE).field(Field.ROUTING).fix(makeWeighted(group)).add();
            }
        }
    }

    /// All such members, for a group has one policy.
    private static Fix makeWeighted(Group group) {
        List<Edit> edits =
                group.rows().stream()
                        .map(Row::set)
                        .filter(set -> set.routing() instanceof Routing.Multivalue)
                        .map(set -> set.withRouting(new Routing.Weighted(1), set.setIdentifier()))
                        .<Edit>map(Edit.Put::new)
                        .toList();
        return Fix.proposed("make-weighted", Edit.of(edits));
    }
}
