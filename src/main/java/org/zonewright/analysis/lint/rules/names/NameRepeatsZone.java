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
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;

/// The zone's name twice at the end of a name: it was appended to a name that had it already.
public final class NameRepeatsZone implements Check.OfSet {

    private static final LintRule RULE =
            new LintRule(
                    "name-repeats-zone", Severity.WARNING, LintRule.BEST_PRACTICE, Sources.NAMES);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        once(row.name(), context)
                .ifPresent(
                        meant ->
                                report.at(row, RULE)
                                        .field(Field.NAME)
                                        .says(Names.brief(row, context))
                                        .fix(rename(row.set(), meant, context))
                                        .add());
        for (Value value : row.values()) {
            NameField.of(value)
                    .ifPresent(field -> target(row, value.text(), field, context, report));
        }
    }

    private static void target(
            Row row, String value, NameField field, LintContext context, Report report) {
        if (field.text().length() >= 2 * context.apex().canonical().length() - 1) {
            once(field.name(), context)
                    .ifPresent(
                            meant ->
                                    report.at(row, RULE)
                                            .field(Field.VALUE)
                                            .says(Names.brief(field.name(), context))
                                            .fix(respell(row, value, field, meant))
                                            .add());
        }
    }

    /// The name with the zone's name in it once, if it is there twice; of a zone with a single
    /// label nobody can tell.
    private static Optional<DomainName> once(DomainName name, LintContext context) {
        String apex = context.apex().canonical();
        String text = name.canonical();
        int first = text.length() - 2 * apex.length();
        boolean twice =
                first >= 0
                        && text.endsWith(apex)
                        && text.startsWith(apex, first)
                        && (first == 0 || text.charAt(first - 1) == '.')
                        && apex.indexOf('.') < apex.length() - 1;
        return twice
                ? Optional.of(DomainName.of(text.substring(0, text.length() - apex.length())))
                : Optional.empty();
    }

    private static Optional<Fix> rename(RecordSet set, DomainName meant, LintContext context) {
        if (!context.zone().at(meant).isEmpty()) {
            return Optional.empty();
        }
        var key = new RecordSet.Key(meant.asRoute53Prints(), set.type(), set.setIdentifier());
        return Optional.of(
                Fix.proposed(
                        "drop-zone",
                        new Edit.Rekey(set.key(), set.withKey(key)),
                        Names.plain(meant)));
    }

    private static Fix respell(Row row, String value, NameField field, DomainName meant) {
        return Fix.proposed(
                "drop-zone",
                Values.respelled(row, value, field.with(meant.route53())),
                Names.plain(meant));
    }
}
