package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Verified;
import org.zonewright.analysis.lint.rules.security.TakeoverTable.Kind;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A delegation to a DNS service where anybody may open the zone if nobody has it. Route 53's own
/// servers are for another rule.
final class TakeoverDelegation implements Check.OfWorkspace {

    private static final LintRule RULE =
            new LintRule("sec-takeover-ns", Severity.UNVERIFIED, LintRule.SECURITY, "dnsReaper");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.NS);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> servers = node.group(RecordType.NS);
        if (servers.isEmpty() || !node.name().isBelow(context.apex())) {
            return;
        }
        boolean isPrivate = context.zone().info().isPrivate();
        if (isPrivate || context.neighbours().named(node.name(), false).isPresent()) {
            return;
        }
        servers.get().first().values().stream()
                .flatMap(value -> service(value, context).stream())
                .findFirst()
                .ifPresent(
                        service ->
                                report.at(servers.get(), RULE)
                                        .field(Field.VALUE)
                                        .says(Names.brief(node.name(), context), service)
                                        .fix(Verified.fix(RULE, node.name(), context))
                                        .add());
    }

    private static Optional<String> service(Value value, LintContext context) {
        DomainName server = value.name();
        return context.isInZone(server) ? Optional.empty() : TakeoverTable.service(Kind.NS, server);
    }
}
