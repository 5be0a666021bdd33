package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Sameness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// No two values of a set say the same (RFC 2181 section 5).
public final class DuplicateValues implements Check.OfSet {

    private static final LintRule RULE =
            LintRule.refusal("r53-duplicate-value", "RFC 2181 section 5");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        List<String> values = row.set().values();
        if (values.size() < 2) {
            return;
        }
        var seen = new HashSet<String>();
        var kept = new ArrayList<String>();
        var again = new ArrayList<String>();
        for (String value : values) {
            (seen.add(Sameness.normal(row.type(), value)) ? kept : again).add(value);
        }
        if (!again.isEmpty()) {
            Fix fix = Fix.safe("remove-duplicates", new Edit.Put(Values.with(row.set(), kept)));
            report.at(row, RULE)
                    .field(Field.VALUE)
                    .says(Values.brief(again.getFirst()))
                    .wording("duplicate-value", again.getFirst())
                    .fix(fix)
                    .add();
        }
    }
}
