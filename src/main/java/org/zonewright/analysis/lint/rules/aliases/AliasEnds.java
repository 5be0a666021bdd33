package org.zonewright.analysis.lint.rules.aliases;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.AliasConversion;
import org.zonewright.analysis.lint.common.Aliases;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Aliases whose end is not what their type promises, or costs something.
final class AliasEnds implements Check.OfPointers {

    private static final LintRule ORPHAN =
            new LintRule(
                    "alias-aaaa-orphan", Severity.WARNING, LintRule.ROUTING, Sources.ALIAS_TARGET);
    private static final LintRule TO_CNAME =
            new LintRule("alias-to-cname", Severity.WARNING, LintRule.ROUTING, Sources.ALIASES);
    private static final LintRule TO_POLICY =
            new LintRule(
                    "alias-to-policy-record",
                    Severity.INFO,
                    LintRule.ROUTING,
                    Sources.TRAFFIC_POLICY);

    @Override
    public List<LintRule> rules() {
        return List.of(ORPHAN, TO_CNAME, TO_POLICY);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        boolean toCname = false;
        for (Row row : group.rows()) {
            Optional<DomainName> target = row.alias().map(Content.Alias::target);
            if (target.isEmpty()) {
                continue;
            }
            if (group.type().equals(RecordType.AAAA)) {
                orphan(row, context, report);
            }
            if (context.isInZone(target.get())) {
                Collection<RecordSet> there = context.zone().group(target.get(), row.type());
                if (there.stream()
                        .anyMatch(set -> set.content() instanceof Content.TrafficPolicy)) {
                    report.at(row, TO_POLICY)
                            .field(Field.VALUE)
                            .says(Names.brief(target.get(), context))
                            .add();
                }
                toCname |= row.type().equals(RecordType.CNAME) && isSimple(row.set(), there);
            }
        }
        if (toCname && !group.name().equals(context.apex())) {
            report.at(group, TO_CNAME)
                    .field(Field.TYPE)
                    .says(Names.brief(group.name(), context))
                    .fix(new AliasConversion(group, context).fix())
                    .add();
        }
    }

    /// A tree of routed CNAMEs has no shorter form.
    private static boolean isSimple(RecordSet alias, Collection<RecordSet> there) {
        return alias.routing() instanceof Routing.Simple
                && there.size() == 1
                && there.iterator().next().routing() instanceof Routing.Simple;
    }

    private static void orphan(Row row, LintContext context, Report report) {
        RecordSet last = row.set();
        Set<DomainName> seen = new HashSet<>();
        while (last.alias().isPresent() && seen.add(last.name())) {
            DomainName target = last.alias().get().target();
            if (!context.isInZone(target)) {
                if (context.service(target).filter(AliasEnds::isIpv4Only).isPresent()) {
                    report(row, target, context, report);
                }
                return;
            }
            Collection<RecordSet> next = context.zone().group(target, RecordType.AAAA);
            if (next.isEmpty() && context.has(target, RecordType.A)) {
                report(row, target, context, report);
            }
            if (next.size() != 1) {
                return;
            }
            last = next.iterator().next();
        }
    }

    private static boolean isIpv4Only(AliasMatch match) {
        return match.typesAreCertain() && !match.recordTypes().contains(RecordType.AAAA);
    }

    private static void report(Row row, DomainName end, LintContext context, Report report) {
        report.at(row, ORPHAN)
                .field(Field.VALUE)
                .says(Names.brief(end, context))
                .fix(Aliases.delete(row.set()))
                .add();
    }
}
