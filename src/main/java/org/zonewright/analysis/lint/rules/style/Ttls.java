package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

import java.util.List;

/// TTLs out of the range that caches are made for (guide, "Best practices").
final class Ttls implements Check.OfSet {

    private static final long LOW = 60;
    private static final long HIGH = 172_800;

    /// Of certificates (RFC 8555 section 8.4): there for minutes, and asked for once.
    private static final String CHALLENGE = "_acme-challenge.";

    private static final LintRule ZERO =
            new LintRule("ttl-zero", Severity.INFO, LintRule.STYLE, Sources.BEST_PRACTICES);
    private static final LintRule SHORT =
            new LintRule("ttl-low", Severity.INFO, LintRule.STYLE, Sources.BEST_PRACTICES);
    private static final LintRule LONG =
            new LintRule("ttl-high", Severity.WARNING, LintRule.STYLE, Sources.BEST_PRACTICES);

    @Override
    public List<LintRule> rules() {
        return List.of(ZERO, SHORT, LONG);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        if (!(row.set().content() instanceof Content.Values(long ttl, _)) || ttl < 0) {
            return;
        }
        if (ttl < LOW && row.name().canonical().startsWith(CHALLENGE)) {
            return;
        }
        if (ttl == 0) {
            say(row, ZERO, ttl, LOW, report);
        } else if (ttl < LOW) {
            say(row, SHORT, ttl, LOW, report);
        } else if (ttl > HIGH && ttl <= Integer.MAX_VALUE) {
            say(row, LONG, ttl, HIGH, report);
        }
    }

    private static void say(Row row, LintRule rule, long ttl, long next, Report report) {
        report.at(row, rule)
                .field(Field.TTL)
                .says(Long.toString(ttl))
                .fix(with(row.set(), next))
                .add();
    }

    static Fix with(RecordSet set, long ttl) {
        return Fix.proposed("set-ttl", new Edit.Put(Values.withTtl(set, ttl)), Long.toString(ttl));
    }
}
