package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Aliases;
import org.zonewright.analysis.lint.common.FieldKind;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.ValueText.Token;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.DottedQuad;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Addresses: four decimal numbers without leading zeros (RFC 1035 section 3.4.1), or IPv6 text
/// (RFC 4291 section 2.2) without a scope.
public final class AddressSyntax implements Check.OfSet {

    private static final LintRule A =
            LintRule.refusal("r53-a-syntax", "RFC 1035 section 3.4.1; " + Sources.TYPES);
    private static final LintRule AAAA =
            LintRule.refusal("r53-aaaa-syntax", "RFC 4291 section 2.2; " + Sources.TYPES);

    private static final Pattern LEADING_ZEROS = Pattern.compile("\\b0+(?=\\d)");

    @Override
    public List<LintRule> rules() {
        return List.of(A, AAAA);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.A, RecordType.AAAA);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        boolean v4 = row.type().equals(RecordType.A);
        for (Value value : row.values()) {
            String text = value.text();
            if (v4 ? !DottedQuad.is(text) : !isIpv6(text)) {
                say(row, text, v4 ? A : AAAA, context, report);
            }
        }
    }

    private static boolean isIpv6(String text) {
        return FieldKind.IPV6.accepts(new Token(text, false));
    }

    private static void say(
            Row row, String text, LintRule rule, LintContext context, Report report) {
        FindingBuilder finding = report.at(row, rule).field(Field.VALUE).says(Values.brief(text));
        if (rule.equals(A)) {
            finding.wording(text.contains(" ") ? "a-spaces" : "a-illegal", text);
        }
        String plain = LEADING_ZEROS.matcher(text.strip()).replaceAll("");
        boolean mended = rule.equals(A) ? DottedQuad.is(plain) : isIpv6(text.strip());
        String next = rule.equals(A) ? plain : text.strip();
        if (mended) {
            finding.fix(Values.respell("normalise", row, text, next));
        }
        other(row, rule).ifPresent(type -> finding.fix(Aliases.retype(row.set(), type, context)));
        finding.add();
    }

    /// The type that all values of the set would be right for.
    private static Optional<RecordType> other(Row row, LintRule rule) {
        RecordType type = rule.equals(A) ? RecordType.AAAA : RecordType.A;
        boolean fits =
                row.set().values().stream()
                        .allMatch(text -> rule.equals(A) ? isIpv6(text) : DottedQuad.is(text));
        return fits ? Optional.of(type) : Optional.empty();
    }
}
