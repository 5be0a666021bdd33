package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;

/// A wildcard delegates nothing (RFC 4592 section 4.2).
public final class WildcardNs implements Check.OfSet {

    private static final LintRule RULE =
            LintRule.refusal("r53-ns-wildcard", "RFC 4592 section 4.2; " + Sources.NAMES);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.NS);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        if (row.name().isWildcard()) {
            report.at(row, RULE).field(Field.NAME).add();
        }
    }
}
