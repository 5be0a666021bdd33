package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Names that tell strangers what there is to attack. Nearly every zone has some, and most people
/// live well with it: for who asks only.
final class InternalNames implements Check.OfName {

    private static final LintRule RULE =
            new LintRule(
                    "sec-internal-name-leak",
                    Severity.INFO,
                    LintRule.SECURITY,
                    "NIST SP 800-81 section 7");

    private static final List<RecordType> HOSTS =
            List.of(RecordType.A, RecordType.AAAA, RecordType.CNAME);

    /// Between hyphens: `staging-db` has two of them.
    private static final Set<String> TELLING =
            Set.of(
                    "adminer",
                    "argocd",
                    "backup",
                    "bastion",
                    "confluence",
                    "consul",
                    "db",
                    "dev",
                    "elasticsearch",
                    "gitlab",
                    "grafana",
                    "idrac",
                    "ilo",
                    "internal",
                    "intranet",
                    "ipmi",
                    "jenkins",
                    "jira",
                    "jumphost",
                    "kibana",
                    "ldap",
                    "mongo",
                    "mongodb",
                    "mysql",
                    "nagios",
                    "nas",
                    "nexus",
                    "phpmyadmin",
                    "postgres",
                    "prometheus",
                    "qa",
                    "rabbitmq",
                    "rancher",
                    "rdp",
                    "redis",
                    "sonarqube",
                    "splunk",
                    "sql",
                    "stage",
                    "staging",
                    "test",
                    "uat",
                    "vault",
                    "vpn",
                    "zabbix");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (context.zone().info().isPrivate() || !node.name().isBelow(context.apex())) {
            return;
        }
        Optional<RecordType> host = HOSTS.stream().filter(node::has).findFirst();
        if (host.isPresent()) {
            word(node.name())
                    .ifPresent(
                            word ->
                                    report.at(node.group(host.get()).orElseThrow(), RULE)
                                            .field(Field.NAME)
                                            .says(Names.brief(node.name(), context), word)
                                            .add());
        }
    }

    private static Optional<String> word(DomainName name) {
        return Stream.of(name.labels().getFirst().split("-", -1))
                .filter(TELLING::contains)
                .findFirst();
    }
}
