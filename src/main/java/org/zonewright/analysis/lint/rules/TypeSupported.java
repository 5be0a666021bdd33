package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;

import java.util.List;

/// Route 53 stores seventeen types.
public final class TypeSupported implements Check.OfSet {

    private static final LintRule RULE = LintRule.refusal("r53-type-unsupported", Sources.TYPES);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        if (!row.type().isStoredByRoute53()) {
            var delete = new Edit.Remove(row.set().key());
            report.at(row, RULE)
                    .field(Field.TYPE)
                    .says(row.type())
                    .fix(Fix.proposed("delete-set", delete, row.type()))
                    .add();
        }
    }
}
