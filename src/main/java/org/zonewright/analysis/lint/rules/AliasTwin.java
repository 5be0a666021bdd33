package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An A alias to something that has IPv6 addresses too, without an AAAA alias beside it: clients
/// with IPv6 alone get no address.
public final class AliasTwin implements Check.OfPointers {

    private static final LintRule RULE =
            new LintRule(
                    "alias-no-aaaa-twin", Severity.INFO, LintRule.ROUTING, Sources.ALIAS_TARGET);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.A);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        boolean wanting =
                !context.has(group.name(), RecordType.AAAA)
                        && group.rows().stream().allMatch(row -> hasIpv6(row, context));
        if (wanting) {
            Fix twin =
                    Fix.proposed(
                            "add-aaaa-twin",
                            Edit.of(group.rows().stream().map(AliasTwin::twin).toList()));
            report.at(group, RULE).says(Names.brief(group.name(), context)).fix(twin).add();
        }
    }

    private static boolean hasIpv6(Row row, LintContext context) {
        Optional<DomainName> target = row.alias().map(Content.Alias::target);
        if (target.isEmpty() || target.get().equals(row.name())) {
            return false;
        }
        if (context.isInZone(target.get())) {
            return context.has(target.get(), RecordType.AAAA);
        }
        return context.service(target.get())
                .filter(match -> match.service().recordTypes().contains(RecordType.AAAA))
                .filter(match -> saysSo(match.service().id(), target.get()))
                .isPresent();
    }

    /// Balancers and accelerators have IPv6 only if they are dual-stack, which their names tell.
    private static boolean saysSo(String service, DomainName target) {
        return service.equals("cloudfront") || target.labels().contains("dualstack");
    }

    private static Edit twin(Row row) {
        RecordSet set = row.set();
        return new Edit.Put(
                set.withKey(new RecordSet.Key(set.name(), RecordType.AAAA, set.setIdentifier())));
    }
}
