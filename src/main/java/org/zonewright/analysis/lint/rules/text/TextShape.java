package org.zonewright.analysis.lint.rules.text;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.TextMending;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;

/// TXT values that hold nothing, blanks at their ends, or quotes within the quotes.
final class TextShape implements Check.OfSet {

    private static final LintRule EMPTY = rule("txt-empty", Severity.INFO);
    private static final LintRule BLANKS = rule("txt-leading-trailing-space", Severity.INFO);
    private static final LintRule QUOTED = rule("txt-double-quoted", Severity.WARNING);

    private static LintRule rule(String id, Severity severity) {
        return new LintRule(id, severity, LintRule.BEST_PRACTICE, Sources.TYPES);
    }

    @Override
    public List<LintRule> rules() {
        return List.of(EMPTY, BLANKS, QUOTED);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        for (Value value : row.values()) {
            check(row, value.text(), report);
        }
    }

    private static void check(Row row, String value, Report report) {
        String text = TextValue.of(value).text();
        if (text.isEmpty()) {
            report.at(row, EMPTY).field(Field.VALUE).says().fix(without(row, value)).add();
            return;
        }
        if (Character.isWhitespace(text.charAt(0))
                || Character.isWhitespace(text.charAt(text.length() - 1))) {
            String next = TextMending.ofText(text.strip());
            report.at(row, BLANKS)
                    .field(Field.VALUE)
                    .says()
                    .fix(Fix.proposed("trim", Values.respelled(row, value, next)))
                    .add();
        }
        String inner = text.strip();
        if (inner.length() > 1 && inner.startsWith("\"") && inner.endsWith("\"")) {
            String next = TextMending.ofText(inner.substring(1, inner.length() - 1));
            report.at(row, QUOTED)
                    .field(Field.VALUE)
                    .says(Values.brief(inner))
                    .fix(Fix.proposed("strip-quotes", Values.respelled(row, value, next)))
                    .add();
        }
    }

    private static Fix without(Row row, String value) {
        List<String> rest =
                row.set().values().stream().filter(other -> !other.equals(value)).toList();
        Edit edit =
                rest.isEmpty()
                        ? new Edit.Remove(row.set().key())
                        : new Edit.Put(Values.with(row.set(), rest));
        return Fix.proposed("delete-value", edit);
    }
}
