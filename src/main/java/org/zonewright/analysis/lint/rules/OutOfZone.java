package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;

/// A zone holds its own name and names below it.
public final class OutOfZone implements Check.OfTree {

    private static final LintRule RULE = LintRule.refusal("r53-out-of-zone", Sources.CHANGE);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (!context.isInZone(node.name())) {
            node.groups().stream()
                    .flatMap(group -> group.rows().stream())
                    .forEach(row -> add(row, context, report));
        }
    }

    private static void add(Row row, LintContext context, Report report) {
        report.at(row, RULE)
                .field(Field.NAME)
                .says(Names.plain(row.name()), Names.plain(context.apex()))
                .wording("out-of-zone", Names.route53(row.name()), Names.route53(context.apex()))
                .fix(append(row.set(), context))
                .add();
    }

    private static Optional<Fix> append(RecordSet set, LintContext context) {
        DomainName below = DomainName.of(set.name().canonical() + context.apex().canonical());
        if (set.name().isRoot() || context.has(below, set.type())) {
            return Optional.empty();
        }
        var key = new RecordSet.Key(below, set.type(), set.setIdentifier());
        return Optional.of(
                Fix.proposed(
                        "append-zone",
                        new Edit.Rekey(set.key(), set.withKey(key)),
                        Names.plain(context.apex())));
    }
}
