package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;

/// How much one record set may hold.
public final class SetLimits implements Check.OfSet {

    static final long MAX_TTL = Integer.MAX_VALUE;
    static final int MAX_VALUES = 400;
    static final int MAX_VALUE = 4_000;
    static final int MAX_SET_IDENTIFIER = 128;

    private static final LintRule TTL =
            LintRule.refusal("r53-ttl-range", "RFC 2181 section 8; " + Sources.RECORD_SET);
    static final LintRule NO_VALUES = LintRule.refusal("r53-no-values", Sources.RECORD_SET);
    private static final LintRule COUNT = LintRule.refusal("r53-values-400", Sources.QUOTAS);
    private static final LintRule LENGTH =
            LintRule.refusal("r53-txt-4000", Sources.RESOURCE_RECORD);
    private static final LintRule IDENTIFIER =
            LintRule.refusal("r53-setid-len", Sources.RECORD_SET + " (SetIdentifier)");

    @Override
    public List<LintRule> rules() {
        return List.of(TTL, NO_VALUES, COUNT, LENGTH, IDENTIFIER);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        int identifier = row.set().setIdentifier().length();
        if (identifier > MAX_SET_IDENTIFIER) {
            report.at(row, IDENTIFIER)
                    .field(Field.ROUTING)
                    .says(identifier)
                    .fix(truncate(row.set(), context))
                    .add();
        }
        if (row.set().content() instanceof Content.Values(long ttl, List<String> values)) {
            ttl(row, ttl, report);
            if (values.isEmpty()) {
                Fix delete =
                        Fix.proposed("delete-set", new Edit.Remove(row.set().key()), row.type());
                report.at(row, NO_VALUES).field(Field.VALUE).fix(delete).add();
            } else if (values.size() > MAX_VALUES) {
                report.at(row, COUNT).field(Field.VALUE).says(values.size()).add();
            }
            for (Value value : row.values()) {
                if (value.text().length() > MAX_VALUE) {
                    report.at(row, LENGTH).field(Field.VALUE).says(value.text().length()).add();
                }
            }
        }
    }

    /// Unless another member has the shorter identifier.
    private static Optional<Fix> truncate(RecordSet set, LintContext context) {
        String shorter = set.setIdentifier().substring(0, MAX_SET_IDENTIFIER);
        var key = new RecordSet.Key(set.name(), set.type(), shorter);
        return context.zone().find(key).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Fix.proposed("truncate", new Edit.Rekey(set.key(), set.withKey(key))));
    }

    private static void ttl(Row row, long ttl, Report report) {
        if (ttl < 0 || ttl > MAX_TTL) {
            long near = Math.clamp(ttl, 0, MAX_TTL);
            Fix clamp =
                    Fix.proposed(
                            "set-ttl",
                            new Edit.Put(Values.withTtl(row.set(), near)),
                            Long.toString(near));
            report.at(row, TTL).field(Field.TTL).says(Long.toString(ttl)).fix(clamp).add();
        }
    }
}
