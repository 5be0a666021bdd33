package org.zonewright.analysis.lint;

import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lints zones for tests, on the twenty-third of November 2026.
public final class Lints {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Linter LINTER = new Linter(LintRules.EVERY, new AliasServices());
    private static final Messages WORDS = new Messages(Locale.ROOT);

    private Lints() {}

    public static List<Finding> of(Zone zone) {
        return LINTER.lint(zone, TODAY);
    }

    public static List<Finding> of(Zone zone, String rule) {
        return of(zone).stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    public static List<Finding> of(Zone base, Zone draft, Neighbours neighbours) {
        return LINTER.lint(base, draft, neighbours, TODAY);
    }

    /// What checks get when they look at a zone.
    static LintContext context(Zone zone, Neighbours neighbours) {
        return LINTER.context(
                ZoneNames.walked(zone), Optional.empty(), neighbours, new OwnId.Unknown(), TODAY);
    }

    /// What is left of `rule` after the first fix of its first finding.
    public static Zone fixed(Zone zone, String rule, String fix) {
        return of(zone, rule).getFirst().fixes().stream()
                .filter(some -> some.id().equals(fix))
                .findFirst()
                .orElseThrow()
                .edit()
                .applyTo(zone);
    }

    /// The words of a key with its places for arguments still in them.
    public static String pattern(String key) {
        return WORDS.text(key, "{0}", "{1}", "{2}", "{3}");
    }

    public static String text(Phrase phrase) {
        return WORDS.text(phrase);
    }
}
