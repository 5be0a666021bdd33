package org.zonewright.analysis.lint.rules.aliases;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.AliasConversion;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A CNAME that an alias could stand for: queries for aliases to AWS resources cost nothing, and
/// resolvers are spared a hop.
final class AliasCouldBe implements Check.OfPointers {

    private static final LintRule RULE =
            new LintRule("alias-could-be", Severity.INFO, LintRule.BEST_PRACTICE, Sources.ALIASES);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.CNAME);
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        if (group.name().canonical().startsWith("_")
                || group.name().equals(context.apex())
                || !group.rows().stream().allMatch(row -> mayBe(row, context))
                || context.zone().at(group.name()).size() > group.rows().size()) {
            return;
        }
        Optional<Fix> fix = new AliasConversion(group, context).fix();
        if (fix.isPresent()) {
            report.at(group, RULE)
                    .field(Field.TYPE)
                    .says(Names.brief(group.name(), context))
                    .fix(fix)
                    .add();
        }
    }

    /// A quick look before the names are followed.
    private static boolean mayBe(Row row, LintContext context) {
        if (row.values().size() != 1) {
            return false;
        }
        DomainName target = row.values().getFirst().name();
        return context.isInZone(target)
                ? !context.zone().at(target).isEmpty()
                : AliasServices.isAwsName(target);
    }
}
