package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Found;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The two names of an SOA: the primary server, and a mail address written as a name.
public final class SoaNames implements Check.OfPointers {

    private static final LintRule RNAME =
            rule("soa-rname-at", Severity.WARNING, "RFC 1035 section 3.3.13; RFC 1912 section 2.2");
    private static final LintRule CNAME =
            rule("soa-mname-cname", Severity.INFO, "RFC 2181 section 7.3");
    private static final LintRule LOCALHOST =
            rule("soa-mname-localhost", Severity.INFO, "RFC 1035 section 3.3.13");
    private static final LintRule ROOT =
            rule("soa-mname-root", Severity.INFO, "RFC 1035 section 3.3.13");

    private static LintRule rule(String id, Severity severity, String source) {
        return new LintRule(id, severity, LintRule.RFC, source);
    }

    @Override
    public List<LintRule> rules() {
        return List.of(RNAME, CNAME, LOCALHOST, ROOT);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.SOA);
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        if (group.name().equals(context.apex())) {
            Soa.of(group.first())
                    .ifPresent(
                            soa -> {
                                mname(soa, context, report);
                                rname(soa, context, report);
                            });
        }
    }

    private static void mname(Soa soa, LintContext context, Report report) {
        DomainName name = soa.mname();
        if (name.isRoot()) {
            report.at(soa.row(), ROOT).field(Field.VALUE).add();
        } else if (name.canonical().equals("localhost.")) {
            report.at(soa.row(), LOCALHOST).field(Field.VALUE).add();
        } else if (context.isInZone(name)
                && context.names().find(name) instanceof Found.Sets sets
                && sets.has(RecordType.CNAME)) {
            report.at(soa.row(), CNAME).field(Field.VALUE).says(Names.brief(name, context)).add();
        }
    }

    private static void rname(Soa soa, LintContext context, Report report) {
        String written = soa.rname();
        DomainName name = DomainName.of(written);
        int at = name.canonical().indexOf('@');
        if (at > 0) {
            String next = asName(name, at, context);
            report.at(soa.row(), RNAME)
                    .field(Field.VALUE)
                    .says(Values.brief(written))
                    .fix(Fix.safe("normalise", soa.withRname(next), next))
                    .add();
        } else if (isUnescaped(name, context)) {
            String read = name.labels().getFirst() + "@" + Names.plain(name.parent().orElseThrow());
            String next = joined(name, context);
            report.at(soa.row(), RNAME)
                    .field(Field.VALUE)
                    .saysVariant("dot", Values.brief(read))
                    .fix(Fix.proposed("normalise", soa.withRname(next), Values.brief(next)))
                    .add();
        }
    }

    /// The mail address as a name: dots of its first part are no separators there. A zone file
    /// appends the zone to an address without a final dot.
    private static String asName(DomainName name, int at, LintContext context) {
        String local = name.canonical().substring(0, at).replace(".", "\\056");
        String domain = name.canonical().substring(at + 1);
        String appended = context.apex().canonical() + context.apex().canonical();
        String once =
                domain.endsWith(appended)
                        ? domain.substring(0, domain.length() - context.apex().canonical().length())
                        : domain;
        return local + "." + once;
    }

    /// Whether the mail domain would be a name below the zone that the zone does not have: then a
    /// dot of the mailbox was taken for one between labels.
    private static boolean isUnescaped(DomainName name, LintContext context) {
        Optional<DomainName> domain = name.parent().filter(one -> one.isBelow(context.apex()));
        return domain.isPresent() && context.names().find(domain.get()) instanceof Found.Missing;
    }

    private static String joined(DomainName name, LintContext context) {
        String mailbox = name.relativeTo(context.apex()).replace(".", "\\056");
        return mailbox + "." + context.apex().canonical();
    }
}
