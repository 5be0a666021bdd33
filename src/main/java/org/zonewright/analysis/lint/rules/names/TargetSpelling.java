package org.zonewright.analysis.lint.rules.names;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.NameField;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Spellings of names in values that mean the same and only show up as differences: capital
/// letters, and a final dot that some values of a set have and others have not. Values without it
/// are usual where the console made them.
public final class TargetSpelling implements Check.OfSet {

    private static final LintRule CASE =
            new LintRule("target-case", Severity.INFO, LintRule.STYLE, Sources.NAMES);
    private static final LintRule DOT =
            new LintRule("target-dot", Severity.INFO, LintRule.STYLE, Sources.NAMES);

    @Override
    public List<LintRule> rules() {
        return List.of(CASE, DOT);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        boolean withDot = false;
        boolean without = false;
        for (Value value : row.values()) {
            Optional<NameField> field = NameField.of(value);
            if (field.isPresent()) {
                withDot |= field.get().text().endsWith(".");
                without |= !field.get().text().endsWith(".");
                letterCase(row, value.text(), field.get(), report);
            }
        }
        if (withDot && without) {
            report.at(row, DOT).field(Field.VALUE).fix(dots(row)).add();
        }
    }

    private static void letterCase(Row row, String value, NameField field, Report report) {
        String lower = field.text().toLowerCase(Locale.ROOT);
        if (!lower.equals(field.text())) {
            report.at(row, CASE)
                    .field(Field.VALUE)
                    .says(Values.brief(field.text()))
                    .fix(Values.respell("normalise", row, value, field.with(lower)))
                    .add();
        }
    }

    private static Fix dots(Row row) {
        List<String> values =
                row.values().stream()
                        .map(Value::text)
                        .map(text -> text.endsWith(".") ? text : text.strip() + ".")
                        .toList();
        return Fix.safe("add-dots", new Edit.Put(Values.with(row.set(), values)));
    }
}
