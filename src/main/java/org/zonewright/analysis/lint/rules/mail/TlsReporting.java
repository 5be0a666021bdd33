package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
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

/// Where reports on TLS are sent to, at `_smtp._tls` (RFC 8460 section 3).
final class TlsReporting implements Check.OfSet {

    private static final LintRule RULE =
            new LintRule("tlsrpt-syntax", Severity.WARNING, LintRule.MAIL, "RFC 8460 section 3");

    private static final String VERSION = "TLSRPTv1";

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        if (!row.name().canonical().startsWith("_smtp._tls.")) {
            return;
        }
        List<TagList> all =
                row.set().values().stream().map(v -> TagList.of(TextValue.of(v).text())).toList();
        List<TagList> records = all.stream().filter(tags -> tags.begins(VERSION)).toList();
        if (records.isEmpty()) {
            say(row, "version", Values.brief(first(row)), report);
        } else if (records.size() > 1) {
            say(row, "multiple", String.valueOf(records.size()), report);
        } else {
            receivers(row, records.getFirst().value("rua"), report);
        }
    }

    private static String first(Row row) {
        return row.set().values().stream().findFirst().map(v -> TextValue.of(v).text()).orElse("");
    }

    private static void receivers(Row row, Optional<String> receivers, Report report) {
        if (receivers.isEmpty()) {
            say(row, "no-rua", "", report);
            return;
        }
        List<String> unsound = ReportUris.unsound(receivers.get(), List.of("mailto", "https"));
        if (!unsound.isEmpty()) {
            say(row, "uri", Values.brief(unsound.getFirst()), report);
        }
    }

    private static void say(Row row, String variant, String what, Report report) {
        report.at(row, RULE).field(Field.VALUE).saysVariant(variant, what).add();
    }
}
