package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.EditDistance;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.analysis.lint.common.Verified;
import org.zonewright.analysis.lint.rules.security.TakeoverTable.Kind;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Mail that goes to, or is allowed from, a domain that somebody else could have: a service where
/// domains are claimed, or a domain one letter beside a well-known one.
final class TakeoverMail implements Check.OfSet {

    private static final LintRule EXCHANGE = rule("sec-mx-takeover", "RFC 5321 section 5.1");
    private static final LintRule INCLUDE =
            new LintRule(
                    "sec-spf-include-takeover",
                    Severity.UNVERIFIED,
                    LintRule.SECURITY,
                    "RFC 7208 section 11.1");

    private static final Function<Value, List<DomainName>> INCLUDED = TakeoverMail::included;

    /// Domains of large mail services, as their set-up guides name them.
    private static final Set<String> WELL_KNOWN =
            Set.of(
                    "google.com",
                    "googlemail.com",
                    "outlook.com",
                    "amazonses.com",
                    "amazonaws.com",
                    "sendgrid.net",
                    "mailgun.org",
                    "mandrillapp.com",
                    "messagingengine.com",
                    "protonmail.ch",
                    "mailchannels.net",
                    "pphosted.com",
                    "mimecast.com",
                    "salesforce.com",
                    "zendesk.com",
                    "hubspotemail.net",
                    "sparkpostmail.com",
                    "secureserver.net",
                    "messagelabs.com",
                    "barracudanetworks.com",
                    "mailjet.com",
                    "freshdesk.com",
                    "postmarkapp.com",
                    "sendinblue.com");

    private static LintRule rule(String id, String source) {
        return new LintRule(id, Severity.UNVERIFIED, LintRule.SECURITY, source);
    }

    @Override
    public List<LintRule> rules() {
        return List.of(EXCHANGE, INCLUDE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.MX, RecordType.TXT);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        if (row.type().equals(RecordType.MX)) {
            exchanges(row, context, report);
        } else {
            for (Value value : row.values()) {
                if (TextValue.mayBegin(value.text(), "v=spf1 ")) {
                    includes(row, value.read(INCLUDED), context, report);
                }
            }
        }
    }

    /// Of a service once, however many names it has.
    private static void exchanges(Row row, LintContext context, Report report) {
        Set<String> services = new LinkedHashSet<>();
        for (Value value : row.values()) {
            String text = value.text().strip();
            DomainName host = DomainName.of(text.substring(text.lastIndexOf(' ') + 1));
            if (context.isInZone(host) || host.isRoot()) {
                continue;
            }
            TakeoverTable.service(Kind.MX, host).ifPresent(services::add);
            nearly(host).ifPresent(near -> near(row, host, near, report));
        }
        for (String service : services) {
            report.at(row, EXCHANGE)
                    .field(Field.VALUE)
                    .says(service)
                    .fix(Verified.fix(EXCHANGE, row.name(), context))
                    .add();
        }
    }

    private static void near(Row row, DomainName host, String near, Report report) {
        report.at(row, EXCHANGE)
                .field(Field.VALUE)
                .saysVariant("near", Names.plain(host), near)
                .add();
    }

    private static void includes(
            Row row, List<DomainName> targets, LintContext context, Report report) {
        for (DomainName target : targets) {
            if (!context.isInZone(target)) {
                nearly(target)
                        .ifPresent(
                                near ->
                                        report.at(row, INCLUDE)
                                                .field(Field.VALUE)
                                                .says(Names.plain(target), near)
                                                .add());
            }
        }
    }

    /// The domains whose policies an SPF record takes in.
    private static List<DomainName> included(Value value) {
        String text = TextValue.of(value.text()).text();
        var targets = new ArrayList<DomainName>();
        if (text.regionMatches(true, 0, "v=spf1 ", 0, 7)) {
            for (String term : text.toLowerCase(Locale.ROOT).split(" +", -1)) {
                int at = term.startsWith("redirect=") ? 9 : term.indexOf("include:") + 8;
                if (at >= 8 && term.indexOf('%') < 0 && at < term.length()) {
                    targets.add(DomainName.of(term.substring(at)));
                }
            }
        }
        return targets;
    }

    /// The well-known domain that a name misses by one letter.
    private static Optional<String> nearly(DomainName name) {
        List<String> labels = name.labels();
        if (labels.size() < 2) {
            return Optional.empty();
        }
        String domain = labels.get(labels.size() - 2) + "." + labels.getLast();
        return WELL_KNOWN.contains(domain)
                ? Optional.empty()
                : WELL_KNOWN.stream().filter(known -> isNear(domain, known)).findFirst();
    }

    /// Another top-level domain is another company more often than a slip.
    private static boolean isNear(String domain, String known) {
        String end = known.substring(known.lastIndexOf('.'));
        return domain.endsWith(end)
                && Math.abs(domain.length() - known.length()) <= 1
                && domain.charAt(0) == known.charAt(0)
                && EditDistance.between(domain, known) == 1;
    }
}
