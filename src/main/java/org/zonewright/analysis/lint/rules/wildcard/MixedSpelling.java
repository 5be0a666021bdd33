package org.zonewright.analysis.lint.rules.wildcard;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.List;

/// Wildcards spelled both `*` and `\\052`, which Route 53 prints: of one name, or of a name and the
/// zone's own wildcard.
public final class MixedSpelling implements Check.OfTree {

    private static final LintRule RULE =
            new LintRule("wc-octal-mixed", Severity.INFO, LintRule.STYLE, Sources.NAMES);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (!node.name().isWildcard()) {
            return;
        }
        var sets = new ArrayList<>(context.zone().at(node.name()));
        DomainName apex = context.apex().child("*");
        if (!node.name().equals(apex)) {
            sets.addAll(context.zone().at(apex));
        }
        List<RecordSet> plain = sets.stream().filter(set -> isPlain(set.name())).toList();
        if (!plain.isEmpty() && plain.size() < sets.size()) {
            List<Edit> edits =
                    plain.stream()
                            .map(set -> set.withKey(printed(set.key())))
                            .<Edit>map(Edit.Put::new)
                            .toList();
            report.at(node.groups().getFirst(), RULE)
                    .field(Field.NAME)
                    .says(Names.brief(node.name(), context))
                    .fix(Fix.safe("spell-octal", Edit.of(edits)))
                    .add();
        }
    }

    private static boolean isPlain(DomainName name) {
        return name.text().startsWith("*");
    }

    private static RecordSet.Key printed(RecordSet.Key key) {
        return new RecordSet.Key(key.name().asRoute53Prints(), key.type(), key.setIdentifier());
    }
}
