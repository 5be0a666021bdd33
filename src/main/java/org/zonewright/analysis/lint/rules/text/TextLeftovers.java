package org.zonewright.analysis.lint.rules.text;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Proofs of ownership that pile up: services look at them once, or once a year, and whoever left
/// them there has often left too.
final class TextLeftovers implements Check.OfSet {

    private static final LintRule RULE =
            new LintRule(
                    "txt-stale-verification",
                    Severity.INFO,
                    LintRule.BEST_PRACTICE,
                    "RFC 8555 section 8.4");

    private static final String CHALLENGE = "_acme-challenge.";

    /// A certificate for a name and its wildcard has two proofs at once.
    private static final int MANY_CHALLENGES = 3;

    private static final int MANY = 5;

    private static final List<String> MARKS =
            List.of("verification=", "verify=", "validation=", "verification:", "-verification");

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
        if (row.values().size() < MANY_CHALLENGES) {
            return;
        }
        if (row.name().canonical().startsWith(CHALLENGE)) {
            report.at(row, RULE).saysVariant("challenges", row.values().size()).add();
            return;
        }
        long proofs = row.values().stream().filter(TextLeftovers::isProof).count();
        if (proofs >= MANY) {
            report.at(row, RULE).says(proofs).add();
        }
    }

    private static boolean isProof(Value value) {
        String text = value.text().toLowerCase(Locale.ROOT);
        return text.startsWith("\"ms=") || MARKS.stream().anyMatch(text::contains);
    }
}
