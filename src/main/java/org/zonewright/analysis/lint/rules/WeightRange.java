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
import org.zonewright.model.zone.Routing;

import java.util.List;

/// A weight is 0 to 255.
public final class WeightRange implements Check.OfSet {

    static final long MAX_WEIGHT = 255;

    private static final LintRule RULE =
            LintRule.refusal("r53-weight-range", Sources.RECORD_SET + " (Weight)");

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
        if (row.set().routing() instanceof Routing.Weighted(long weight)
                && (weight < 0 || weight > MAX_WEIGHT)) {
            long near = Math.clamp(weight, 0, MAX_WEIGHT);
            var edit =
                    new Edit.Put(
                            row.set()
                                    .withRouting(
                                            new Routing.Weighted(near), row.set().setIdentifier()));
            report.at(row, RULE)
                    .field(Field.ROUTING)
                    .says(Long.toString(weight))
                    .fix(Fix.proposed("set-weight", edit, Long.toString(near)))
                    .add();
        }
    }
}
