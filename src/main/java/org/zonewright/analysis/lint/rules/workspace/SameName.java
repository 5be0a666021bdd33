package org.zonewright.analysis.lint.rules.workspace;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Zones of one name can only be told apart by their ids.
public final class SameName implements Check.OfZone {

    private static final LintRule RULE =
            new LintRule(
                    "ws-same-name-zones",
                    Severity.INFO,
                    LintRule.BEST_PRACTICE,
                    Sources.HOSTED_ZONE);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(LintContext context, Report report) {
        List<Zone> others =
                context.neighbours().zones().stream()
                        .filter(zone -> zone.name().equals(context.apex()))
                        .toList();
        if (!others.isEmpty()) {
            String ids =
                    Stream.concat(Stream.of(context.zone()), others.stream())
                            .map(zone -> zone.info().id().orElse("?"))
                            .collect(Collectors.joining(", "));
            report.atZone(RULE)
                    .says(others.size() + 1, Names.plain(context.apex()))
                    .option(Phrase.of("lint.option.ids", ids))
                    .add();
        }
    }
}
