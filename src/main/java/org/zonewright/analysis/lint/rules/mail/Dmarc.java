package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The DMARC policy at a name (RFC 7489).
final class Dmarc implements Check.OfSet {

    private static final LintRule MULTIPLE = rule("dmarc-multiple", Severity.ERROR, "6.6.3");
    private static final LintRule NO_P = rule("dmarc-no-p", Severity.ERROR, "6.3, 6.6.3");
    private static final LintRule SYNTAX = rule("dmarc-syntax", Severity.ERROR, "6.3, 6.4");
    private static final LintRule P_NONE = rule("dmarc-p-none", Severity.INFO, "6.3");

    private static LintRule rule(String id, Severity severity, String sections) {
        return new LintRule(id, severity, LintRule.MAIL, "RFC 7489 section " + sections);
    }

    @Override
    public List<LintRule> rules() {
        return List.of(MULTIPLE, NO_P, SYNTAX, P_NONE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        if (!DmarcRecord.isAt(row.name())) {
            return;
        }
        List<DmarcRecord> records = DmarcRecord.in(row.set());
        if (records.isEmpty()) {
            nearly(row)
                    .ifPresent(text -> say(row, SYNTAX, report).saysVariant("version", text).add());
        } else if (records.size() > 1) {
            say(row, MULTIPLE, report).says(records.size()).add();
        }
        records.forEach(record -> check(row, record, report));
    }

    private static Optional<String> nearly(Row row) {
        return row.set().values().stream()
                .map(value -> TextValue.of(value).text())
                .filter(DmarcRecord::isNearly)
                .findFirst()
                .map(Values::brief);
    }

    private static void check(Row row, DmarcRecord record, Report report) {
        Optional<String> policy = record.policy();
        if (policy.isEmpty()) {
            say(row, NO_P, report).says().add();
        } else if (policy.get().equals("none")) {
            say(row, P_NONE, report).says().add();
        }
        for (DmarcRecord.Fault fault : record.faults()) {
            say(row, SYNTAX, report)
                    .severity(fault.isFatal() ? Severity.ERROR : Severity.WARNING)
                    .saysVariant(fault.what(), Values.brief(fault.text()))
                    .add();
        }
    }

    private static FindingBuilder say(Row row, LintRule rule, Report report) {
        return report.at(row, rule).field(Field.VALUE);
    }
}
