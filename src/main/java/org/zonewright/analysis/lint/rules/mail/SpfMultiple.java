package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.TextMending;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two SPF records at one name are a permanent error to receivers (RFC 7208 section 4.5).
final class SpfMultiple implements Check.OfSet {

    private static final LintRule RULE =
            new LintRule(
                    "spf-multiple", Severity.ERROR, LintRule.MAIL, "RFC 7208 sections 3.2, 4.5");

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
        if (row.values().size() < 2) {
            return;
        }
        List<String> spf =
                row.set().values().stream().filter(v -> SpfText.of(v).isPresent()).toList();
        if (spf.size() > 1) {
            report.at(row, RULE).field(Field.VALUE).says(spf.size()).fix(merge(row, spf)).add();
        }
    }

    private static Optional<Fix> merge(Row row, List<String> spf) {
        List<SpfText> texts = spf.stream().flatMap(v -> SpfText.of(v).stream()).toList();
        Optional<SpfText> merged = SpfText.merge(texts);
        if (merged.isEmpty()) {
            return Optional.empty();
        }
        String value = TextMending.quoted(merged.get().text());
        var next = new ArrayList<>(row.set().values());
        next.set(next.indexOf(spf.getFirst()), value);
        next.removeAll(spf.subList(1, spf.size()));
        Fix fix = Fix.proposed("merge-spf", new Edit.Put(Values.with(row.set(), next)));
        return Optional.of(fix.withUnchecked(List.of(Phrase.of("lint.unchecked.spf-lookups"))));
    }
}
