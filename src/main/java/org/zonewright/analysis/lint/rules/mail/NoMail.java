package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.OpenNames;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A name without mail says so in three places: a null MX (RFC 7505), `v=spf1 -all`, and a DMARC
/// policy of reject. One or two of them leave a door open.
final class NoMail implements Check.OfTree {

    private static final LintRule RULE =
            new LintRule(
                    "no-mail-incomplete",
                    Severity.INFO,
                    LintRule.MAIL,
                    "RFC 7505 section 3; RFC 7208 section 10.1.2");

    private static final String NULL_MX = "0 .";
    private static final String SPF = "v=spf1 -all";
    private static final String DMARC = "v=DMARC1; p=reject";
    private static final long TTL = 3600;

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.MX, RecordType.TXT);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        boolean hasNullMx =
                node.group(RecordType.MX)
                        .filter(mx -> MailExchanges.of(mx.first()).isNull())
                        .isPresent();
        boolean sendsNone = sendsNone(node);
        if (!hasNullMx && (!sendsNone || node.has(RecordType.MX) || !couldTakeMail(node, context))
                || node.name().isWildcard()) {
            return;
        }
        var policy = new MailPolicy(OpenNames.ofZone(context), context);
        DomainName name = node.name();
        List<SpfRecord> spf = policy.spf(name).orElse(List.of());
        var missing = new ArrayList<String>();
        var edits = new ArrayList<Edit>();
        if (!hasNullMx) {
            missing.add("MX " + NULL_MX);
            edits.add(new Edit.Put(RecordSet.simple(name.route53(), RecordType.MX, TTL, NULL_MX)));
        }
        if (!sendsNone) {
            missing.add(SPF);
            if (spf.isEmpty()) {
                MailPolicy.withText(name, SPF, context).ifPresent(edits::add);
            }
        }
        if (policy.dmarc(name).filter(found -> !rejects(found, name, context)).isPresent()) {
            missing.add(DMARC);
            DomainName at = name.child(DmarcRecord.LABEL);
            if (!context.has(at, RecordType.TXT)) {
                MailPolicy.withText(at, DMARC, context).ifPresent(edits::add);
            }
        }
        if (!missing.isEmpty()) {
            report.at(node.group(hasNullMx ? RecordType.MX : RecordType.TXT).orElseThrow(), RULE)
                    .says(Names.brief(name, context), String.join(", ", missing))
                    .fix(template(edits))
                    .add();
        }
    }

    private static boolean sendsNone(Node node) {
        return node.group(RecordType.TXT).stream()
                .flatMap(texts -> texts.rows().stream())
                .flatMap(row -> row.values().stream())
                .flatMap(value -> SpfRecord.of(value).stream())
                .anyMatch(SpfRecord::isNoMail);
    }

    /// Without an MX mail goes to the name's address (RFC 5321 section 5.1).
    private static boolean couldTakeMail(Node node, LintContext context) {
        return node.name().equals(context.apex())
                || node.has(RecordType.A)
                || node.has(RecordType.AAAA);
    }

    private static boolean rejects(
            List<DmarcRecord> records, DomainName name, LintContext context) {
        boolean isOwn = context.has(name.child(DmarcRecord.LABEL), RecordType.TXT);
        return records.stream()
                .map(record -> isOwn ? record.policy() : record.subdomainPolicy())
                .anyMatch(Optional.of("reject")::equals);
    }

    private static Optional<Fix> template(List<Edit> edits) {
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(Fix.proposed("no-mail", Edit.of(edits)));
    }
}
