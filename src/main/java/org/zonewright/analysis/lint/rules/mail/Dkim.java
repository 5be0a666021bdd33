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
import org.zonewright.analysis.lint.common.TextMending;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Keys below `_domainkey`: that they are keys, and how strong (RFC 6376 section 3.6.1, RFC 8301).
final class Dkim implements Check.OfSet {

    private static final int LEAST_BITS = 1024;
    private static final int GOOD_BITS = 2048;

    private static final LintRule SYNTAX =
            new LintRule("dkim-syntax", Severity.ERROR, LintRule.MAIL, "RFC 6376 section 3.6.1");
    private static final LintRule WEAK =
            new LintRule(
                    "dkim-weak",
                    Severity.ERROR,
                    LintRule.MAIL,
                    "RFC 8301 section 3.2; RFC 6376 section 3.6.1");

    /// What else stands there and is no key: policies of old (RFC 5617) and of reports (RFC 6651).
    private static final Set<String> NO_SELECTORS = Set.of("_adsp", "_report");

    @Override
    public List<LintRule> rules() {
        return List.of(SYNTAX, WEAK);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        if (!isSelector(row.name())) {
            return;
        }
        for (Value value : row.values()) {
            String text = TextValue.of(value.text()).text();
            DkimKey.of(text).ifPresent(key -> check(row, value.text(), text, key, report));
        }
    }

    private static boolean isSelector(DomainName name) {
        int at = name.canonical().indexOf("." + DkimKey.LABEL + ".");
        return at > 0 && !NO_SELECTORS.contains(name.canonical().substring(0, at));
    }

    private static void check(Row row, String value, String text, DkimKey key, Report report) {
        Optional<String> fault = key.fault();
        if (fault.equals(Optional.of("quotes"))) {
            var edit = Values.respelled(row, value, TextMending.ofText(text.replace("\"", "")));
            say(row, SYNTAX, report)
                    .severity(Severity.WARNING)
                    .saysVariant("quotes")
                    .fix(Fix.proposed("strip-quotes", edit))
                    .add();
        } else if (fault.isPresent()) {
            say(row, SYNTAX, report).saysVariant(fault.get()).add();
        } else if (key.isRevoked()) {
            revoked(row, report);
        } else {
            strength(row, key, report);
        }
    }

    /// For all selectors that there are not it is how a domain without mail says so.
    private static void revoked(Row row, Report report) {
        if (!row.name().isWildcard()) {
            say(row, SYNTAX, report).severity(Severity.INFO).saysVariant("revoked").add();
        }
    }

    private static void strength(Row row, DkimKey key, Report report) {
        OptionalInt bits = key.rsaBits();
        if (bits.isPresent() && bits.getAsInt() < GOOD_BITS) {
            say(row, WEAK, report)
                    .severity(bits.getAsInt() < LEAST_BITS ? Severity.ERROR : Severity.WARNING)
                    .says(bits.getAsInt())
                    .add();
        }
        if (key.isSha1Only()) {
            say(row, WEAK, report).severity(Severity.WARNING).saysVariant("sha1").add();
        }
        if (key.isTesting()) {
            say(row, WEAK, report).severity(Severity.WARNING).saysVariant("testing").add();
        }
    }

    private static FindingBuilder say(Row row, LintRule rule, Report report) {
        return report.at(row, rule).field(Field.VALUE);
    }
}
