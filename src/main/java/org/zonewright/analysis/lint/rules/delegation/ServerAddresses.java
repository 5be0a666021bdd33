package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.AddressKind;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.SpecialAddresses;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The servers of an NS set have addresses that differ and that everybody can reach.
public final class ServerAddresses implements Check.OfWorkspace {

    private static final LintRule SAME =
            new LintRule(
                    "ns-same-ip", Severity.WARNING, LintRule.BEST_PRACTICE, "RFC 2182 section 3.1");
    private static final LintRule PRIVATE =
            new LintRule("ns-private-ip", Severity.WARNING, LintRule.BEST_PRACTICE, "RFC 6890");

    @Override
    public List<LintRule> rules() {
        return List.of(SAME, PRIVATE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.NS);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> group = node.group(RecordType.NS);
        boolean counts =
                group.isPresent()
                        && context.delegation(node.name())
                                .filter(cut -> !cut.equals(node.name()))
                                .isEmpty();
        if (counts) {
            check(group.get(), context, report);
        }
    }

    private static void check(Group group, LintContext context, Report report) {
        var servers = new TreeMap<DomainName, SequencedSet<String>>();
        for (DomainName server : Servers.of(group)) {
            servers.put(server, Servers.reachable(server, context));
        }
        same(group, servers, context, report);
        if (!context.zone().info().isPrivate()) {
            servers.forEach(
                    (server, addresses) ->
                            addresses.stream()
                                    .filter(ServerAddresses::isUnreachable)
                                    .findFirst()
                                    .ifPresent(
                                            address ->
                                                    report.at(group, PRIVATE)
                                                            .field(Field.VALUE)
                                                            .says(
                                                                    Names.brief(server, context),
                                                                    address)
                                                            .add()));
        }
    }

    private static boolean isUnreachable(String address) {
        return SpecialAddresses.kind(address) != AddressKind.PUBLIC;
    }

    private static void same(
            Group group,
            SortedMap<DomainName, SequencedSet<String>> servers,
            LintContext context,
            Report report) {
        var seen = new HashMap<String, DomainName>();
        servers.forEach(
                (server, addresses) -> {
                    for (String address : addresses) {
                        DomainName first = seen.putIfAbsent(address, server);
                        if (first != null) {
                            report.at(group, SAME)
                                    .field(Field.VALUE)
                                    .says(
                                            Names.brief(first, context),
                                            Names.brief(server, context),
                                            address)
                                    .add();
                            return;
                        }
                    }
                });
    }
}
