package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Aliases;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// No alias is of type NS or SOA, and a service answers only for the types that it offers.
public final class AliasType implements Check.OfSet {

    private static final LintRule RULE = LintRule.refusal("r53-alias-bad-type", Sources.RECORD_SET);

    /// Types that AWS adds to a service without saying so at once.
    private static final Set<RecordType> MAY_COME =
            Set.of(RecordType.AAAA, RecordType.HTTPS, RecordType.SVCB);

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
        if (row.alias().isEmpty()) {
            return;
        }
        RecordType type = row.type();
        if (type.equals(RecordType.NS) || type.equals(RecordType.SOA)) {
            report.at(row, RULE).field(Field.TYPE).saysVariant("never", type).add();
            return;
        }
        boolean apexCname = type.equals(RecordType.CNAME) && row.name().equals(context.apex());
        Optional<AliasMatch> match = context.service(row.alias().get().target());
        if (!apexCname && match.filter(m -> !m.recordTypes().contains(type)).isPresent()) {
            notOffered(row, match.get(), context, report);
        }
    }

    private static void notOffered(Row row, AliasMatch match, LintContext context, Report report) {
        boolean mayCome = MAY_COME.contains(row.type()) && !match.typesAreCertain();
        FindingBuilder finding =
                report.at(row, RULE)
                        .field(Field.TYPE)
                        .severity(mayCome ? Severity.WARNING : Severity.ERROR)
                        .says(match.service().label(), row.type());
        for (RecordType offered : match.recordTypes()) {
            finding.fix(Aliases.retype(row.set(), offered, context));
        }
        finding.fix(Aliases.delete(row.set())).add();
    }
}
