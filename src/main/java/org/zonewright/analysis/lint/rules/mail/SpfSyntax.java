package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.analysis.lint.rules.mail.SpfTerm.Kind;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// An SPF record with a mistake anywhere is a permanent error (RFC 7208 section 4.6).
final class SpfSyntax implements Check.OfSet {

    private static final LintRule RULE =
            new LintRule("spf-syntax", Severity.ERROR, LintRule.MAIL, "RFC 7208 sections 4.6, 12");

    /// Not followed by what is another version, `v=spf10`.
    private static final Pattern NEARLY =
            Pattern.compile("v=spf1[^ 0-9.].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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
        for (Value value : row.values()) {
            if (SpfRecord.isLikely(value.text())) {
                check(row, value, report);
            }
        }
    }

    private static void check(Row row, Value value, Report report) {
        SpfRecord.of(value)
                .ifPresentOrElse(
                        record -> faults(row, record, report),
                        () -> {
                            String text = TextValue.of(value.text()).text();
                            if (NEARLY.matcher(text).matches()) {
                                say(row, "version", Values.brief(text), report).add();
                            }
                        });
    }

    private static void faults(Row row, SpfRecord record, Report report) {
        for (SpfTerm term : record.terms()) {
            term.fault().ifPresent(fault -> faulty(row, term, fault, report));
        }
        for (Kind once : List.of(Kind.REDIRECT, Kind.EXP)) {
            if (record.of(once).count() > 1) {
                say(row, "twice", once == Kind.EXP ? "exp" : "redirect", report).add();
            }
        }
    }

    /// `include=` is read as a modifier that nobody knows, and skipped: no error, and no include.
    private static void faulty(Row row, SpfTerm term, String fault, Report report) {
        FindingBuilder finding = say(row, fault, shown(term), report);
        if (fault.equals("equals")) {
            finding.severity(Severity.WARNING).fix(respelled(row, term, "=", ":"));
        } else if (fault.equals("ip4-with-ipv6")) {
            finding.fix(respelled(row, term, "4:", "6:"));
        } else if (fault.equals("ip6-with-ipv4")) {
            finding.fix(respelled(row, term, "6:", "4:"));
        }
        finding.add();
    }

    /// Up to where a macro begins, which says little to people.
    private static String shown(SpfTerm term) {
        int macro = term.text().indexOf('{');
        return Values.brief(macro < 0 ? term.text() : term.text().substring(0, macro) + "…");
    }

    private static Fix respelled(Row row, SpfTerm term, String from, String to) {
        String next = term.text().replaceFirst(Pattern.quote(from), to);
        String value =
                row.set().values().stream()
                        .filter(text -> text.contains(term.text()))
                        .findFirst()
                        .orElse("");
        return Fix.proposed(
                "normalise",
                Values.respelled(row, value, value.replace(term.text(), next)),
                Values.brief(next));
    }

    private static FindingBuilder say(Row row, String variant, String what, Report report) {
        return report.at(row, RULE).field(Field.VALUE).saysVariant(variant, what);
    }
}
