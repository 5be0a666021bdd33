package org.zonewright.analysis.lint;

import org.zonewright.model.zone.Zone;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Applies a zone's waivers to what was found elsewhere than in a lint.
public final class Waiving {

    private Waiving() {}

    /// @param rules that the findings are of
    /// @param today decides which waivers have expired
    public static List<Finding> of(
            List<Finding> findings, List<LintRule> rules, Zone zone, LocalDate today) {
        var byId = rules.stream().collect(Collectors.toMap(LintRule::id, Function.identity()));
        var waivers = new Waivers(zone.annotations().waivers(), byId, today);
        return findings.stream().map(waivers::mark).toList();
    }
}
