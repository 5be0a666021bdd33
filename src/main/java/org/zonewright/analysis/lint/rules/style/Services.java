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
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.ValueText;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// SRV records: their names, "no such service", and ports (RFC 2782).
final class Services implements Check.OfSet {

    private static final LintRule NAME =
            new LintRule("srv-name", Severity.ERROR, LintRule.RFC, "RFC 2782; RFC 8552");
    private static final LintRule MIXED =
            new LintRule("srv-target-dot-mixed", Severity.WARNING, LintRule.RFC, "RFC 2782");

    @Override
    public List<LintRule> rules() {
        return List.of(NAME, MIXED);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.SRV);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        name(row, context, report);
        long nowhere =
                row.values().stream()
                        .flatMap(value -> NameField.of(value).stream())
                        .filter(field -> field.text().equals("."))
                        .count();
        if (nowhere > 0 && row.values().size() > nowhere) {
            report.at(row, MIXED).field(Field.VALUE).add();
        } else if (row.values().stream().anyMatch(Services::hasNoPort)) {
            report.at(row, MIXED).field(Field.VALUE).saysVariant("port").add();
        }
    }

    /// Clients ask for `_service._proto`, or for an instance of it (RFC 6763 section 4.1). A name
    /// without any underscore may be a convention of its own, as those of service discovery are;
    /// half of one is a mistake.
    private static void name(Row row, LintContext context, Report report) {
        List<String> labels = row.name().labels();
        if (isPair(labels, 0) || isPair(labels, 1)) {
            return;
        }
        boolean any = labels.stream().anyMatch(label -> label.startsWith("_"));
        if (!any && row.name().isWildcard()) {
            return;
        }
        report.at(row, NAME)
                .severity(any ? Severity.ERROR : Severity.WARNING)
                .field(Field.NAME)
                .says(Names.brief(row, context))
                .add();
    }

    private static boolean isPair(List<String> labels, int at) {
        return labels.size() > at + 1
                && (labels.get(at).startsWith("_") || labels.get(at).equals("*"))
                && labels.get(at + 1).startsWith("_");
    }

    private static boolean hasNoPort(Value value) {
        List<ValueText.Token> fields = ValueText.of(value.text()).tokens();
        Optional<NameField> target = NameField.of(value);
        return fields.size() == 4
                && fields.get(2).text().equals("0")
                && target.filter(field -> !field.text().equals(".")).isPresent();
    }
}
