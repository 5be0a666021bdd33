package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Organizations;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Amazon SES set up by half: mail comes in for a domain whose proof of ownership is gone, or a
/// MAIL FROM domain lacks its SPF record (SES guide, "Verified identities", "Custom MAIL FROM").
final class SesSetup implements Check.OfTree {

    private static final LintRule TOKEN =
            new LintRule(
                    "sec-ses-token-missing",
                    Severity.INFO,
                    LintRule.SECURITY,
                    "Amazon SES Developer Guide, Verified identities");
    private static final LintRule MAIL_FROM =
            new LintRule(
                    "sec-ses-mail-from-half",
                    Severity.INFO,
                    LintRule.SECURITY,
                    "Amazon SES Developer Guide, Custom MAIL FROM domain");

    @Override
    public List<LintRule> rules() {
        return List.of(TOKEN, MAIL_FROM);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.MX);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> exchanges = node.group(RecordType.MX);
        if (exchanges.isEmpty() || node.name().isWildcard()) {
            return;
        }
        if (leadsTo(exchanges.get(), "inbound-smtp.", ".amazonaws.com")
                && !isVerified(node.name(), context)) {
            report.at(exchanges.get(), TOKEN).says(Names.brief(node.name(), context)).add();
        }
        if (leadsTo(exchanges.get(), "feedback-smtp.", ".amazonses.com") && !names(node)) {
            report.at(exchanges.get(), MAIL_FROM).says(Names.brief(node.name(), context)).add();
        }
    }

    private static boolean leadsTo(Group exchanges, String begins, String ends) {
        return exchanges.first().values().stream()
                .map(value -> value.text().strip().toLowerCase(Locale.ROOT))
                .map(text -> text.substring(text.lastIndexOf(' ') + 1))
                .map(host -> host.endsWith(".") ? host.substring(0, host.length() - 1) : host)
                .anyMatch(host -> host.startsWith(begins) && host.endsWith(ends));
    }

    /// A domain is verified by a token, or by keys for DKIM, of its own or of one above it; zones
    /// above this one may have them too.
    private static boolean isVerified(DomainName name, LintContext context) {
        return !Organizations.isRegistered(context.apex())
                || Stream.concat(Stream.of(name), context.above(name))
                        .anyMatch(
                                at ->
                                        !context.zone().at(at.child("_amazonses")).isEmpty()
                                                || context.exists(at.child("_domainkey")));
    }

    private static boolean names(Node node) {
        return node.group(RecordType.TXT).stream()
                .flatMap(texts -> texts.rows().stream())
                .flatMap(row -> row.values().stream())
                .map(Value::text)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("v=spf1"));
    }
}
