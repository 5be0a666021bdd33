package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.AddressKind;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.SpecialAddresses;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DottedQuad;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Sameness;

import java.util.List;
import java.util.Optional;

/// Values of one set that do not go together, or that were only put in another order.
final class SetContents implements Check.OfSet {

    private static final LintRule MIX =
            new LintRule("a-public-private-mix", Severity.WARNING, LintRule.STYLE, "RFC 6890");
    private static final LintRule ORDER =
            new LintRule("order-significance", Severity.INFO, LintRule.STYLE, Sources.CHANGE);

    @Override
    public List<LintRule> rules() {
        return List.of(MIX, ORDER);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        if (row.values().size() < 2) {
            return;
        }
        if (row.type().equals(RecordType.A) || row.type().equals(RecordType.AAAA)) {
            mix(row, report);
        }
        context.base()
                .flatMap(base -> base.find(row.set().key()))
                .filter(before -> before != row.set() && isReordered(before, row.set()))
                .ifPresent(before -> reordered(row, before, report));
    }

    private static void mix(Row row, Report report) {
        Optional<String> local = Optional.empty();
        Optional<String> open = Optional.empty();
        for (Value value : row.values()) {
            String text = value.text();
            if (DottedQuad.is(text) || row.type().equals(RecordType.AAAA)) {
                AddressKind kind = SpecialAddresses.kind(text);
                if (kind.isLocal()) {
                    local = Optional.of(text);
                } else if (kind.isPublic()) {
                    open = Optional.of(text);
                }
            }
        }
        if (local.isPresent() && open.isPresent()) {
            report.at(row, MIX).field(Field.VALUE).says(local.get(), open.get()).add();
        }
    }

    private static boolean isReordered(RecordSet before, RecordSet now) {
        return before.content() instanceof Content.Values old
                && now.content() instanceof Content.Values next
                && !old.values().equals(next.values())
                && Sameness.same(before, now);
    }

    private static void reordered(Row row, RecordSet before, Report report) {
        Fix restore = Fix.proposed("restore-order", new Edit.Put(before));
        report.at(row, ORDER).field(Field.VALUE).fix(restore).add();
    }
}
