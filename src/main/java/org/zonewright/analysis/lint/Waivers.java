package org.zonewright.analysis.lint;

import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.DomainName;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The waivers of a zone that hold today.
final class Waivers {

    private record Holding(Waiver waiver, Pattern names) {}

    private final Map<String, LintRule> rules;
    private final List<Holding> holding;

    /// @param today a waiver holds on the day it expires, and no longer
    Waivers(List<Waiver> waivers, Map<String, LintRule> rules, LocalDate today) {
        this.rules = rules;
        this.holding =
                waivers.stream()
                        .filter(waiver -> holds(waiver, today))
                        .map(waiver -> new Holding(waiver, names(waiver)))
                        .toList();
    }

    Finding mark(Finding finding) {
        if (isRefusal(finding)) {
            return finding;
        }
        String name = finding.name().canonical();
        for (Holding held : holding) {
            if (held.waiver().rule().equals(finding.rule())
                    && held.names().matcher(name).matches()) {
                return finding.waivedBy(held.waiver());
            }
        }
        return finding;
    }

    /// Route 53 does not listen to waivers.
    private boolean isRefusal(Finding finding) {
        LintRule rule = rules.get(finding.rule());
        return finding.severity() == Severity.ERROR
                && rule != null
                && rule.set().equals(LintRule.ROUTE53);
    }

    /// A date that cannot be read counts as past: better to see a finding than to miss it.
    private static boolean holds(Waiver waiver, LocalDate today) {
        try {
            return waiver.expires().isEmpty()
                    || !today.isAfter(LocalDate.parse(waiver.expires().get()));
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static Pattern names(Waiver waiver) {
        if (waiver.name().isEmpty()) {
            return Pattern.compile(".*", Pattern.DOTALL);
        }
        String glob = DomainName.of(waiver.name().get()).canonical();
        return Pattern.compile("\\Q" + glob.replace("*", "\\E.*\\Q") + "\\E", Pattern.DOTALL);
    }
}
