package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.OpenNames;
import org.zonewright.analysis.lint.common.Organizations;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Policies that a zone lacks, said once: of the zone's own name, or of the first other that takes
/// mail. Who has no mail can say so.
final class MailMissing implements Check.OfZone {

    private static final LintRule SPF =
            new LintRule("spf-missing", Severity.INFO, LintRule.MAIL, "RFC 7208 section 3");
    private static final LintRule DMARC =
            new LintRule("dmarc-missing", Severity.INFO, LintRule.MAIL, "RFC 7489 section 6.6.3");

    @Override
    public List<LintRule> rules() {
        return List.of(SPF, DMARC);
    }

    @Override
    public void check(LintContext context, Report report) {
        if (context.zone().info().isPrivate() || context.apex().canonical().endsWith(".arpa.")) {
            return;
        }
        var policy = new MailPolicy(OpenNames.ofAll(context), context);
        spf(policy, context, report);
        dmarc(policy, context, report);
    }

    private static void spf(MailPolicy policy, LintContext context, Report report) {
        DomainName apex = context.apex();
        if (takesMail(apex, context)) {
            if (lacksSpf(apex, policy, context)) {
                missing(apex, "v=spf1 mx ~all", context, report);
            }
        } else if (Organizations.isRegistered(apex)
                && !context.has(apex, RecordType.MX)
                && lacksSpf(apex, policy, context)) {
            report.atZone(SPF)
                    .saysVariant("no-mail", Names.plain(apex))
                    .fix(template("add-spf", apex, "v=spf1 -all", context))
                    .add();
        } else {
            context.zone()
                    .namesWith(RecordType.MX)
                    .filter(name -> name.isBelow(apex) && !name.isWildcard())
                    .filter(name -> takesMail(name, context) && lacksSpf(name, policy, context))
                    .findFirst()
                    .ifPresent(name -> missing(name, "v=spf1 mx ~all", context, report));
        }
    }

    private static void missing(
            DomainName name, String record, LintContext context, Report report) {
        RecordSet mx = context.zone().group(name, RecordType.MX).iterator().next();
        report.at(mx, SPF)
                .says(Names.brief(name, context))
                .fix(template("add-spf", name, record, context))
                .add();
    }

    private static boolean takesMail(DomainName name, LintContext context) {
        Collection<RecordSet> sets = context.zone().group(name, RecordType.MX);
        return !sets.isEmpty()
                && sets.stream().noneMatch(set -> MailExchanges.of(Row.of(set)).isNull());
    }

    /// A record of type SPF is for another rule to speak of.
    private static boolean lacksSpf(DomainName name, MailPolicy policy, LintContext context) {
        return policy.spf(name).filter(List::isEmpty).isPresent()
                && !context.has(name, RecordType.SPF);
    }

    /// Policies hold for all names of an organization: zones within one may do without.
    private static void dmarc(MailPolicy policy, LintContext context, Report report) {
        DomainName apex = context.apex();
        DomainName name = apex.child(DmarcRecord.LABEL);
        if (Organizations.isRegistered(apex)
                && policy.dmarcAt(apex).filter(List::isEmpty).isPresent()
                && !context.has(name, RecordType.TXT)) {
            boolean sends =
                    policy.spf(apex).stream().flatMap(List::stream).noneMatch(SpfRecord::isNoMail);
            String record = "v=DMARC1; p=" + (sends ? "none" : "reject");
            report.atZone(DMARC)
                    .says(Names.plain(apex))
                    .fix(template("add-dmarc", name, record, context))
                    .add();
        }
    }

    private static Optional<Fix> template(
            String id, DomainName name, String record, LintContext context) {
        return MailPolicy.withText(name, record, context)
                .map(edit -> Fix.proposed(id, edit, record));
    }
}
