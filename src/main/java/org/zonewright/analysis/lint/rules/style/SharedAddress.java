package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.HostForm;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The address that most names have, if they are many: moving the host means changing them all.
/// Said once of a zone, and only where somebody may keep it by hand.
final class SharedAddress implements Check.OfZone {

    private static final int LARGE = 5_000;
    private static final int MANY = 5;

    private static final LintRule RULE =
            new LintRule("a-shared-ip", Severity.INFO, LintRule.STYLE, Sources.ALIASES);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(LintContext context, Report report) {
        if (context.zone().hasMoreThan(LARGE)) {
            return;
        }
        var names = new HashMap<String, Integer>();
        for (RecordSet set : context.zone().sets()) {
            if (set.type().equals(RecordType.A)
                    && set.values().size() == 1
                    && !HostForm.isExempt(set.name())) {
                names.merge(set.values().getFirst(), 1, Integer::sum);
            }
        }
        names.entrySet().stream()
                .filter(entry -> entry.getValue() >= MANY)
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(
                        most ->
                                report.atZone(RULE)
                                        .field(Field.VALUE)
                                        .says(most.getKey(), most.getValue())
                                        .add());
    }
}
