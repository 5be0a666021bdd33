package org.zonewright.analysis.lint.rules.aliases;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Aliases;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The A and AAAA alias of one name lead to one balancer under two names: with `dualstack.` before
/// it and without. Tools that compare will never agree on which is right.
final class DualstackPrefix implements Check.OfName {

    private static final String PREFIX = "dualstack.";

    private static final LintRule RULE =
            new LintRule(
                    "alias-dualstack-prefix",
                    Severity.INFO,
                    LintRule.ROUTING,
                    Sources.ALIAS_TARGET + " (DNSName)");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.A);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (!node.has(RecordType.A) || !node.has(RecordType.AAAA)) {
            return;
        }
        for (Row row : node.group(RecordType.A).orElseThrow().rows()) {
            for (Row twin : node.group(RecordType.AAAA).orElseThrow().rows()) {
                if (row.set().setIdentifier().equals(twin.set().setIdentifier())) {
                    compare(row, twin, report);
                    compare(twin, row, report);
                }
            }
        }
    }

    /// @param bare the one that may lack the prefix
    private static void compare(Row bare, Row prefixed, Report report) {
        Optional<Content.Alias> alias = bare.alias();
        Optional<DomainName> other = prefixed.alias().map(Content.Alias::target);
        if (alias.isPresent()
                && other.isPresent()
                && other.get().canonical().equals(PREFIX + alias.get().target().canonical())) {
            Fix unify =
                    Fix.proposed(
                            "unify-prefix",
                            Aliases.withTarget(bare.set(), alias.get(), other.get()));
            report.at(bare, RULE).field(Field.VALUE).says(prefixed.type()).fix(unify).add();
        }
    }
}
