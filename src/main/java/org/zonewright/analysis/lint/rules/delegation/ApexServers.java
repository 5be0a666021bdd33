package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The NS set of the zone names the servers that Route 53 gave it, where the file says which.
public final class ApexServers implements Check.OfGroup {

    private static final LintRule RULE =
            new LintRule(
                    "ns-apex-edited", Severity.WARNING, LintRule.BEST_PRACTICE, Sources.SOA_NS);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.NS);
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        List<String> given = context.zone().info().nameServers();
        if (given.isEmpty() || !group.name().equals(context.apex())) {
            return;
        }
        Set<DomainName> wanted = given.stream().map(DomainName::of).collect(Collectors.toSet());
        Set<DomainName> there = Servers.of(group);
        if (!there.equals(wanted)) {
            long missing = wanted.stream().filter(server -> !there.contains(server)).count();
            long more = there.stream().filter(server -> !wanted.contains(server)).count();
            report.at(group, RULE)
                    .field(Field.VALUE)
                    .says(missing, more)
                    .fix(restore(group.first().set(), given))
                    .add();
        }
    }

    private static Fix restore(RecordSet set, List<String> given) {
        List<String> values = given.stream().map(name -> DomainName.of(name).route53()).toList();
        return Fix.proposed("restore", new Edit.Put(Values.with(set, values)), RecordType.NS);
    }
}
