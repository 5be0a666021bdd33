package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.MostCommon;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.OptionalLong;

/// The members of a weighted group have one TTL; aliases have none and do not count.
public final class WeightedTtl implements Check.OfGroup {

    private static final LintRule RULE =
            new LintRule(
                    "rt-weighted-ttl-differs",
                    Severity.ERROR,
                    LintRule.ROUTING,
                    Sources.RECORD_SET + " (TTL)");

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
        List<Row> members = group.rows().stream().filter(r -> ttl(r).isPresent()).toList();
        if (members.size() < 2) {
            return;
        }
        long common = MostCommon.of(members.stream().map(r -> ttl(r).getAsLong()).toList());
        for (Row row : members) {
            long own = ttl(row).getAsLong();
            if (own != common) {
                var align = new Edit.Put(Values.withTtl(row.set(), common));
                report.at(row, RULE)
                        .field(Field.TTL)
                        .says(Long.toString(own), Long.toString(common))
                        .wording(
                                "weighted-ttl",
                                Names.route53(row.name()),
                                row.type(),
                                row.set().setIdentifier())
                        .fix(Fix.proposed("set-ttl", align, Long.toString(common)))
                        .add();
            }
        }
    }

    private static OptionalLong ttl(Row row) {
        return row.set().routing() instanceof Routing.Weighted
                        && row.set().content() instanceof Content.Values(long ttl, _)
                ? OptionalLong.of(ttl)
                : OptionalLong.empty();
    }
}
