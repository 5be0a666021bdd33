package org.zonewright.analysis.lint.rules.wildcard;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;

import java.util.List;

/// An asterisk that is not the whole leftmost label is a character like any other.
public final class LiteralStar implements Check.OfName {

    private static final LintRule RULE =
            new LintRule(
                    "wc-literal-star",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    "RFC 4592 section 2.1.1; " + Sources.NAMES);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        String name = node.name().canonical();
        if (name.indexOf('*', node.name().isWildcard() ? 1 : 0) >= 0) {
            report.at(node.groups().getFirst(), RULE)
                    .field(Field.NAME)
                    .says(Names.brief(node.name(), context))
                    .add();
        }
    }
}
