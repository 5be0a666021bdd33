package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A mail exchange that is no mail server: a name that only a wildcard answers for, or one that
/// leads to a service of web pages.
final class MailHost implements Check.OfPointers {

    private static final LintRule RULE =
            new LintRule(
                    "mail-cname-apex-fallback",
                    Severity.WARNING,
                    LintRule.MAIL,
                    "RFC 5321 section 5.1; RFC 4592 section 2.2.1");

    private static final List<RecordType> ANSWERING =
            List.of(RecordType.A, RecordType.AAAA, RecordType.CNAME);

    /// Services that listen for HTTP and nothing else.
    private static final Set<String> WEB_ONLY =
            Set.of("cloudfront", "s3-website", "apigateway-edge", "apigateway-regional");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.MX);
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        for (Row row : group.rows()) {
            MailExchanges.of(row).exchanges().stream()
                    .map(MailExchanges.Exchange::host)
                    .filter(host -> context.isInZone(host) && !host.isRoot())
                    .filter(host -> context.delegation(host).isEmpty())
                    .distinct()
                    .forEach(host -> check(row, host, context, report));
        }
    }

    private static void check(Row row, DomainName host, LintContext context, Report report) {
        if (!host.equals(context.apex()) && !context.exists(host)) {
            context.wildcardFor(host)
                    .filter(wild -> ANSWERING.stream().anyMatch(type -> context.has(wild, type)))
                    .ifPresent(wild -> say(row, "wildcard", host, Names.plain(wild), report));
        } else {
            webService(host, context).ifPresent(service -> say(row, "web", host, service, report));
        }
    }

    private static void say(Row row, String variant, DomainName host, String what, Report report) {
        report.at(row, RULE).field(Field.VALUE).saysVariant(variant, Names.plain(host), what).add();
    }

    private static Optional<String> webService(DomainName host, LintContext context) {
        return context.zone().group(host, RecordType.A).stream()
                .flatMap(set -> set.alias().stream())
                .flatMap(alias -> context.service(alias.target()).stream())
                .filter(match -> WEB_ONLY.contains(match.service().id()))
                .map(match -> match.service().label())
                .findFirst();
    }
}
