package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.OpenNames;
import org.zonewright.analysis.lint.common.OpenNames.Answer;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reports that go to another domain: it must say that it wants them, at
/// `<domain>._report._dmarc.<other>` (RFC 7489 section 7.1).
final class DmarcReports implements Check.OfWorkspace {

    private static final LintRule RULE =
            new LintRule(
                    "dmarc-rua-external",
                    Severity.UNVERIFIED,
                    LintRule.MAIL,
                    "RFC 7489 section 7.1");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (!DmarcRecord.isAt(node.name())) {
            return;
        }
        Optional<DomainName> domain = node.name().parent();
        Optional<Group> texts = node.group(RecordType.TXT);
        if (texts.isEmpty() || domain.isEmpty()) {
            return;
        }
        for (Row row : texts.get().rows()) {
            DmarcRecord.in(row.set()).stream()
                    .flatMap(record -> record.reportDomains().stream())
                    .filter(other -> !isOfOneOwner(other, domain.get(), context.apex()))
                    .distinct()
                    .forEach(other -> check(row, domain.get(), other, context, report));
        }
    }

    /// Reports within the organization need no permission. Where it ends nobody can tell offline:
    /// at least the zone is of one hand.
    private static boolean isOfOneOwner(DomainName other, DomainName domain, DomainName apex) {
        return other.isAtOrBelow(apex) || domain.isAtOrBelow(other);
    }

    private static void check(
            Row row, DomainName domain, DomainName other, LintContext context, Report report) {
        DomainName permission = other.child(DmarcRecord.LABEL).child("_report");
        DomainName name = DomainName.of(Names.plain(domain) + "." + permission.canonical());
        Answer answer = OpenNames.ofAll(context).ask(name, RecordType.TXT);
        boolean isAllowed =
                answer instanceof Answer.Records(_, List<RecordSet> sets)
                        && sets.stream().anyMatch(set -> !DmarcRecord.in(set).isEmpty());
        if (isAllowed) {
            return;
        }
        boolean isUnknown = answer instanceof Answer.Elsewhere;
        report.at(row, RULE)
                .field(Field.VALUE)
                .severity(isUnknown ? Severity.UNVERIFIED : Severity.WARNING)
                .saysVariant(isUnknown ? "unknown" : "missing", Names.plain(other))
                .add();
    }
}
