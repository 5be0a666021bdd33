package org.zonewright.analysis.lint.rules.delegation;

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
import org.zonewright.model.zone.RecordType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The times of an SOA. Route 53 itself uses the negative TTL alone; the others are for secondary
/// servers elsewhere.
public final class SoaTimes implements Check.OfSet {

    private static final LintRule EXPIRE =
            rule("soa-expire-lt-refresh", Severity.WARNING, "RFC 1912 section 2.2");
    private static final LintRule REFRESH =
            rule("soa-refresh-low", Severity.INFO, "RFC 1912 section 2.2");
    private static final LintRule RETRY =
            rule("soa-retry-low", Severity.INFO, "RFC 1912 section 2.2");
    private static final LintRule RETRY_REFRESH =
            rule("soa-retry-ge-refresh", Severity.INFO, "RFC 1912 section 2.2");
    private static final LintRule NEGATIVE =
            rule("soa-negative-ttl-high", Severity.INFO, "RFC 2308 section 5; " + Sources.SOA_NS);

    /// RFC 1912 asks for twenty minutes to two hours.
    private static final long LEAST_REFRESH = 1_200;

    /// What Route 53 has is 900.
    private static final long LEAST_RETRY = 300;

    private static final long MOST_NEGATIVE = 3_600;
    private static final long USUAL_NEGATIVE = 900;

    private static LintRule rule(String id, Severity severity, String source) {
        return new LintRule(id, severity, LintRule.BEST_PRACTICE, source);
    }

    @Override
    public List<LintRule> rules() {
        return List.of(EXPIRE, REFRESH, RETRY, RETRY_REFRESH, NEGATIVE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.SOA);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        Soa.of(row).ifPresent(soa -> check(soa, report));
    }

    private static void check(Soa soa, Report report) {
        if (soa.expire() < soa.refresh()) {
            say(soa, EXPIRE, report, soa.expire(), soa.refresh());
        }
        if (soa.refresh() < LEAST_REFRESH) {
            say(soa, REFRESH, report, soa.refresh());
        }
        if (soa.retry() < LEAST_RETRY) {
            say(soa, RETRY, report, soa.retry());
        }
        if (soa.retry() >= soa.refresh()) {
            say(soa, RETRY_REFRESH, report, soa.retry(), soa.refresh());
        }
        long negative = Math.min(soa.ttl(), soa.minimum());
        if (negative > MOST_NEGATIVE) {
            Edit edit = new Edit.Put(Values.withTtl(soa.row().set(), USUAL_NEGATIVE));
            report.at(soa.row(), NEGATIVE)
                    .field(Field.TTL)
                    .says(Long.toString(negative))
                    .fix(Fix.proposed("set-ttl", edit, Long.toString(USUAL_NEGATIVE)))
                    .add();
        }
    }

    private static void say(Soa soa, LintRule rule, Report report, long... seconds) {
        Object[] shown = Arrays.stream(seconds).mapToObj(Long::toString).toArray();
        report.at(soa.row(), rule).field(Field.VALUE).says(shown).add();
    }
}
