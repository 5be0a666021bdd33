package org.zonewright.analysis.lint.rules.names;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;

/// DNAMEs come with files of other servers; no single record of Route 53 does the same.
public final class DnamePresent implements Check.OfSet {

    private static final LintRule RULE =
            new LintRule(
                    "dname-present", Severity.ERROR, LintRule.RFC, "RFC 6672; " + Sources.TYPES);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.DNAME);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        String name = Names.brief(row, context);
        report.at(row, RULE)
                .field(Field.TYPE)
                .says(name)
                .option(Phrase.of("lint.option.dname", name))
                .add();
    }
}
