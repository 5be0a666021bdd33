package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.HostForm;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// TTLs that differ from those of nearly all others of the type. Only where the zone is so small
/// that somebody keeps it by hand, and so large that there is a norm.
final class TtlNorms implements Check.OfZone {

    private static final int LARGE = 5_000;
    private static final int FEW = 20;
    private static final int NORM_PERCENT = 95;

    private static final Set<RecordType> TYPES =
            Set.of(RecordType.A, RecordType.AAAA, RecordType.CNAME);

    private static final LintRule RULE =
            new LintRule("ttl-outlier", Severity.INFO, LintRule.STYLE, Sources.BEST_PRACTICES);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(LintContext context, Report report) {
        if (context.zone().hasMoreThan(LARGE)) {
            return;
        }
        var byType = new HashMap<RecordType, List<RecordSet>>();
        for (RecordSet set : context.zone().sets()) {
            if (TYPES.contains(set.type())
                    && set.content() instanceof Content.Values
                    && set.routing() instanceof Routing.Simple
                    && !HostForm.isExempt(set.name())) {
                byType.computeIfAbsent(set.type(), _ -> new ArrayList<>()).add(set);
            }
        }
        byType.values().stream()
                .filter(sets -> sets.size() >= FEW)
                .forEach(sets -> compare(sets, report));
    }

    private static void compare(List<RecordSet> sets, Report report) {
        var counts = new HashMap<Long, Integer>();
        sets.forEach(set -> counts.merge(ttl(set), 1, Integer::sum));
        Map.Entry<Long, Integer> norm =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        if (norm.getValue() * 100 < sets.size() * NORM_PERCENT) {
            return;
        }
        long usual = norm.getKey();
        for (RecordSet set : sets) {
            if (ttl(set) != usual) {
                report.at(set, RULE)
                        .field(Field.TTL)
                        .says(Long.toString(ttl(set)), Long.toString(usual), set.type())
                        .fix(Ttls.with(set, usual))
                        .add();
            }
        }
    }

    private static long ttl(RecordSet set) {
        return ((Content.Values) set.content()).ttl();
    }
}
