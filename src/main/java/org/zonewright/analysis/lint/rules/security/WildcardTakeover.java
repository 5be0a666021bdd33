package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Pointing;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;

/// A wildcard that leads to a service where names are claimed: any customer of it may claim any
/// name below, whether or not somebody here ever used it.
final class WildcardTakeover implements Check.OfGroup {

    private static final LintRule RULE =
            new LintRule(
                    "wc-security",
                    Severity.WARNING,
                    LintRule.SECURITY,
                    "can-i-take-over-xyz; dnsReaper");

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
        if (!group.name().isWildcard()) {
            return;
        }
        for (Pointing one : Pointing.of(group, context)) {
            Takeover.service(one.target(), context)
                    .ifPresent(
                            service ->
                                    report.at(one.row(), RULE)
                                            .field(Field.VALUE)
                                            .says(Names.brief(group.name(), context), service)
                                            .add());
        }
    }
}
