package org.zonewright.analysis.lint;

import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The waivers of a zone, on one day.
final class Waivers {

    /// @param names what the waiver's name fits
    private record Known(Waiver waiver, Predicate<DomainName> names, boolean isOver) {}

    /// Stands for a pattern's `*` while its name is spelled as names are compared, where one that
    /// is meant as such is a plain `*` too.
    private static final String ANYTHING = "zonewright-anything";

    private final Map<String, LintRule> rules;
    private final Map<String, List<Known>> byRule;

    /// @param today a waiver holds on the day it expires, and no longer
    Waivers(List<Waiver> waivers, Map<String, LintRule> rules, LocalDate today) {
        this.rules = rules;
        this.byRule =
                waivers.stream()
                        .map(waiver -> new Known(waiver, names(waiver), waiver.isOver(today)))
                        .collect(Collectors.groupingBy(known -> known.waiver().rule()));
    }

    /// The finding, waived if a waiver holds for it. One that has expired is told beside it.
    Finding mark(Finding finding) {
        List<Known> known = byRule.getOrDefault(finding.rule(), List.of());
        if (known.isEmpty() || isRefusal(finding)) {
            return finding;
        }
        Optional<Known> best =
                known.stream()
                        .filter(one -> one.names().test(finding.name()))
                        .min(Comparator.comparing(Known::isOver));
        return best.map(
                        one ->
                                one.isOver()
                                        ? finding.noting(over(one.waiver()))
                                        : finding.waivedBy(one.waiver()))
                .orElse(finding);
    }

    private static Phrase over(Waiver waiver) {
        return Phrase.of("lint.waiver.over", waiver.expires().orElse(""), waiver.reason());
    }

    private boolean isRefusal(Finding finding) {
        LintRule rule = rules.get(finding.rule());
        return rule != null && !rule.canBeWaived(finding.severity());
    }

    /// A `*` stands for anything; one that is meant as such is written as Route 53 prints it,
    /// `\052`.
    private static Predicate<DomainName> names(Waiver waiver) {
        if (waiver.name().isEmpty()) {
            return _ -> true;
        }
        String text = waiver.name().get();
        if (text.indexOf('*') < 0) {
            DomainName only = DomainName.of(text);
            return only::equals;
        }
        String glob = DomainName.of(text.replace("*", ANYTHING)).canonical();
        String quoted = "\\Q" + glob.replace(ANYTHING, "\\E.*\\Q") + "\\E";
        Pattern pattern = Pattern.compile(quoted, Pattern.DOTALL);
        return name -> pattern.matcher(name.canonical()).matches();
    }
}
