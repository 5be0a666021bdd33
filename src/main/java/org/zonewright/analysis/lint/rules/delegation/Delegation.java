package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.ZoneNames;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// A delegation and the zone that it leads to, where that one is open.
public final class Delegation implements Check.OfWorkspace {

    private static final LintRule MISMATCH =
            new LintRule(
                    "ns-child-mismatch", Severity.ERROR, LintRule.RFC, "RFC 1034 section 4.2.2");
    private static final LintRule LAME =
            new LintRule(
                    "ns-lame-in-workspace", Severity.WARNING, LintRule.RFC, "RFC 1912 section 2.8");
    private static final LintRule GRANDPARENT =
            new LintRule(
                    "ns-grandparent", Severity.WARNING, LintRule.BEST_PRACTICE, Sources.SUBDOMAINS);
    private static final LintRule UNKNOWN =
            new LintRule(
                    "ns-awsdns-unknown-child",
                    Severity.UNVERIFIED,
                    LintRule.SECURITY,
                    Sources.SUBDOMAINS);

    @Override
    public List<LintRule> rules() {
        return List.of(MISMATCH, LAME, GRANDPARENT, UNKNOWN);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.NS);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> group = node.group(RecordType.NS);
        if (group.isPresent() && node.name().isBelow(context.apex())) {
            check(group.get(), context, report);
        }
    }

    private static void check(Group group, LintContext context, Report report) {
        boolean isPrivate = context.zone().info().isPrivate();
        Optional<ZoneNames> between = between(group.name(), context);
        if (between.isPresent()) {
            grandparent(group, between.get().apex(), context, report);
            return;
        }
        List<Zone> children =
                context.neighbours()
                        .in(isPrivate)
                        .map(ZoneNames::zone)
                        .filter(zone -> zone.name().equals(group.name()))
                        .toList();
        SequencedSet<DomainName> servers = Servers.of(group);
        if (!children.isEmpty()) {
            compare(group, servers, nearest(children, servers), context, report);
        } else if (!isPrivate && servers.stream().anyMatch(Servers::isOfRoute53)) {
            report.at(group, UNKNOWN)
                    .field(Field.VALUE)
                    .says(Names.brief(group.name(), context))
                    .add();
        }
    }

    /// An open zone between this one and a name below it.
    private static Optional<ZoneNames> between(DomainName name, LintContext context) {
        return context.neighbours()
                .in(context.zone().info().isPrivate())
                .filter(zone -> name.isBelow(zone.apex()) && zone.apex().isBelow(context.apex()))
                .findFirst();
    }

    private static void grandparent(
            Group group, DomainName parent, LintContext context, Report report) {
        Edit edit = new Edit.Remove(group.first().set().key());
        report.at(group, GRANDPARENT)
                .field(Field.TYPE)
                .says(Names.brief(group.name(), context), Names.brief(parent, context))
                .fix(Fix.proposed("delete-set", edit, RecordType.NS))
                .add();
    }

    /// Of several zones of one name, the one with the most of these servers.
    private static Zone nearest(List<Zone> children, Set<DomainName> servers) {
        return children.stream()
                .max(
                        Comparator.comparingLong(
                                zone ->
                                        Servers.of(zone, zone.name()).stream()
                                                .filter(servers::contains)
                                                .count()))
                .orElseThrow();
    }

    private static void compare(
            Group group,
            SequencedSet<DomainName> servers,
            Zone child,
            LintContext context,
            Report report) {
        SequencedSet<DomainName> there = Servers.of(child, child.name());
        String name = Names.brief(group.name(), context);
        if (there.isEmpty() || child.group(child.name(), RecordType.SOA).isEmpty()) {
            report.at(group, LAME).field(Field.VALUE).saysVariant("no-soa", name).add();
            return;
        }
        servers.stream()
                .filter(server -> !there.contains(server))
                .findFirst()
                .ifPresent(
                        server ->
                                report.at(group, LAME)
                                        .field(Field.VALUE)
                                        .says(name, Names.plain(server))
                                        .add());
        if (!servers.equals(there)) {
            List<String> values = there.stream().map(DomainName::route53).toList();
            Edit edit = new Edit.Put(Values.with(group.first().set(), values));
            report.at(group, MISMATCH)
                    .field(Field.VALUE)
                    .says(name)
                    .fix(Fix.proposed("copy-servers", edit, name))
                    .add();
        }
    }
}
