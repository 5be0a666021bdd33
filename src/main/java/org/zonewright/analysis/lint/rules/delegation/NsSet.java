package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// An NS set by itself: how many servers, how long they are kept, whose they are.
public final class NsSet implements Check.OfGroup {

    private static final LintRule SINGLE =
            new LintRule(
                    "ns-single",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    "RFC 1034 section 4.1; RFC 2182 section 5");
    private static final LintRule TTL =
            new LintRule("ns-ttl", Severity.INFO, LintRule.BEST_PRACTICE, Sources.SOA_NS);
    private static final LintRule PARTIAL =
            new LintRule(
                    "ns-awsdns-partial", Severity.WARNING, LintRule.BEST_PRACTICE, Sources.SOA_NS);
    private static final LintRule MIXED =
            new LintRule(
                    "ns-mixed-providers",
                    Severity.INFO,
                    LintRule.BEST_PRACTICE,
                    "RFC 2182 section 3");

    private static final long SHORTEST = 3_600;
    private static final long LONGEST = 172_800;

    /// Name servers of a hosted zone, one in each of four top-level domains.
    private static final int OF_A_ZONE = 4;

    @Override
    public List<LintRule> rules() {
        return List.of(SINGLE, TTL, PARTIAL, MIXED);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.NS);
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        Set<DomainName> servers = Servers.of(group);
        if (servers.size() == 1) {
            report.at(group, SINGLE)
                    .field(Field.VALUE)
                    .says(Names.brief(group.name(), context))
                    .add();
        }
        group.rows().forEach(row -> ttl(row, report));
        partial(group, servers, report);
        Set<String> vendors =
                servers.stream()
                        .flatMap(server -> NameServerVendors.of(server).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (vendors.size() > 1) {
            report.at(group, MIXED).field(Field.VALUE).says(String.join(", ", vendors)).add();
        }
    }

    private static void ttl(Row row, Report report) {
        if (row.set().content() instanceof Content.Values(long ttl, _)
                && (ttl < SHORTEST || ttl > LONGEST)) {
            Edit edit = new Edit.Put(Values.withTtl(row.set(), LONGEST));
            report.at(row, TTL)
                    .field(Field.TTL)
                    .says(Long.toString(ttl))
                    .fix(Fix.proposed("set-ttl", edit, Long.toString(LONGEST)))
                    .add();
        }
    }

    private static void partial(Group group, Set<DomainName> servers, Report report) {
        List<DomainName> route53 = servers.stream().filter(Servers::isOfRoute53).toList();
        long domains = route53.stream().map(server -> server.labels().getLast()).distinct().count();
        if (!route53.isEmpty() && (route53.size() != OF_A_ZONE || domains != OF_A_ZONE)) {
            report.at(group, PARTIAL).field(Field.VALUE).says(route53.size(), domains).add();
        }
    }
}
