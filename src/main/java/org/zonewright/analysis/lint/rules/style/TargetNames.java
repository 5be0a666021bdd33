package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.NameField;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.DottedQuad;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Names in values that are no names of hosts.
final class TargetNames implements Check.OfSet {

    private static final Set<RecordType> TO_HOSTS =
            Set.of(RecordType.MX, RecordType.NS, RecordType.SRV);
    private static final Set<RecordType> TO_NAMES =
            Set.of(RecordType.MX, RecordType.NS, RecordType.SRV, RecordType.CNAME, RecordType.PTR);

    private static final LintRule CHARACTERS =
            new LintRule(
                    "name-host-chars",
                    Severity.WARNING,
                    LintRule.STYLE,
                    "RFC 952; RFC 1123 section 2.1");
    private static final LintRule NUMERIC =
            new LintRule(
                    "name-numeric-tld", Severity.WARNING, LintRule.STYLE, "RFC 3696 section 2");

    @Override
    public List<LintRule> rules() {
        return List.of(CHARACTERS, NUMERIC);
    }

    @Override
    public Set<RecordType> types() {
        return TO_NAMES;
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        for (Value value : row.values()) {
            Optional<DomainName> target =
                    NameField.of(value)
                            .filter(field -> !DottedQuad.is(withoutDot(field.text())))
                            .map(NameField::name)
                            .filter(DomainName::isLegal)
                            .filter(name -> !name.isRoot());
            if (target.isEmpty()) {
                continue;
            }
            if (endsInNumber(target.get().canonical())) {
                report.at(row, NUMERIC)
                        .field(Field.VALUE)
                        .says(Values.brief(target.get().canonical()))
                        .add();
            } else if (TO_HOSTS.contains(row.type()) && hasOddCharacter(target.get())) {
                report.at(row, CHARACTERS)
                        .field(Field.VALUE)
                        .says(Values.brief(target.get().canonical()))
                        .add();
            }
        }
    }

    private static String withoutDot(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean endsInNumber(String canonical) {
        int at = canonical.length() - 2;
        while (at >= 0 && canonical.charAt(at) >= '0' && canonical.charAt(at) <= '9') {
            at--;
        }
        return at < canonical.length() - 2 && (at < 0 || canonical.charAt(at) == '.');
    }

    private static boolean hasOddCharacter(DomainName name) {
        String text = name.canonical();
        if (text.indexOf('\\') >= 0) {
            return false; // refused, or escaped on purpose
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean host = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.';
            if (!host) {
                return true;
            }
        }
        return false;
    }
}
