package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Optional;

/// What the text of a zone file can break beside its record sets. Whoever reads the file finds it;
/// the zone alone does not tell.
public final class ZoneFileRules {

    /// A member given twice in one object: what counts is the reader's choice.
    public static final LintRule DUPLICATE_KEY =
            new LintRule(
                    "file-duplicate-key",
                    Severity.ERROR,
                    LintRule.BEST_PRACTICE,
                    "RFC 8259 section 4");

    /// Something that is left out because it cannot be read. What is kept all the same, as it
    /// stands, is a warning only.
    public static final LintRule MALFORMED =
            new LintRule(
                    "file-malformed",
                    Severity.ERROR,
                    LintRule.BEST_PRACTICE,
                    "Zonewright user guide, The zone file");

    /// Records of one set with several TTLs, as zone files may have them.
    public static final LintRule TTL_COLLAPSED =
            new LintRule(
                    "import-ttl-collapsed",
                    Severity.WARNING,
                    LintRule.STYLE,
                    "RFC 2181 section 5.2");

    public static final List<LintRule> ALL = List.of(DUPLICATE_KEY, MALFORMED, TTL_COLLAPSED);

    private ZoneFileRules() {}

    /// A finding of one of these rules.
    ///
    /// @param zone its name
    /// @param why what was expected and what was found
    /// @param line in the file as it was read, from 1
    /// @param column from 1
    public static Finding finding(
            LintRule rule, Severity severity, DomainName zone, Phrase why, int line, int column) {
        return new Finding(
                rule.id(),
                severity,
                zone,
                Optional.empty(),
                "",
                Optional.empty(),
                Finding.Field.ROW,
                why,
                Optional.empty(),
                List.of(Phrase.of("lint.file.place", line, column)),
                List.of(),
                Optional.empty());
    }
}
