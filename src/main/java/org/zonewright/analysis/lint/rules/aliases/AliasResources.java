package org.zonewright.analysis.lint.rules.aliases;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.analysis.lint.common.Verified;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether the AWS resource behind an alias exists and takes the name is not to be seen here. The
/// targets that the zone file tells the simulator of are known; of a name's aliases to one target
/// the first is asked about.
final class AliasResources implements Check.OfPointers {

    private static final LintRule RESOURCE =
            new LintRule(
                    "alias-external-unverified",
                    Severity.UNVERIFIED,
                    LintRule.ROUTING,
                    Sources.ALIAS_TARGET);
    private static final LintRule ALTERNATE_NAME =
            new LintRule(
                    "alias-cf-alternate-name",
                    Severity.UNVERIFIED,
                    LintRule.ROUTING,
                    Sources.ALIAS_TARGET + " (DNSName)");

    @Override
    public List<LintRule> rules() {
        return List.of(RESOURCE, ALTERNATE_NAME);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        Set<DomainName> seen = new HashSet<>();
        context.zone().at(group.name()).stream()
                .filter(set -> set.type().compareTo(group.type()) < 0)
                .forEach(set -> set.alias().ifPresent(alias -> seen.add(alias.target())));
        for (Row row : group.rows()) {
            Optional<DomainName> target = row.alias().map(Content.Alias::target);
            if (target.isPresent()
                    && !context.isInZone(target.get())
                    && AliasServices.isAwsName(target.get())
                    && seen.add(target.get())) {
                ask(row, target.get(), context, report);
            }
        }
    }

    private static void ask(Row row, DomainName target, LintContext context, Report report) {
        if (context.zone().simulation().target(target).isPresent()) {
            return;
        }
        boolean atCloudFront =
                context.service(target)
                        .filter(match -> match.service().id().equals("cloudfront"))
                        .isPresent();
        LintRule rule = atCloudFront ? ALTERNATE_NAME : RESOURCE;
        report.at(row, rule)
                .field(Field.VALUE)
                .says(Values.brief(Names.plain(atCloudFront ? row.name() : target)))
                .fix(Verified.fix(rule, row.name(), context))
                .add();
    }
}
