package org.zonewright.analysis.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.Lints;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.rules.RuleZones.Case;
import org.zonewright.analysis.lint.rules.semantic.SemanticRules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class LintRulesTest {

    /// Reported by the engine or by whoever reads a file, not by a check.
    private static final Set<String> WITHOUT_ZONES =
            Stream.of(List.of(Linter.FAILED), ZoneFileRules.ALL, SemanticRules.ALL)
                    .flatMap(List::stream)
                    .map(LintRule::id)
                    .collect(Collectors.toSet());

    /// Room for a message; names and values in it may take more.
    private static final int MESSAGE = 60;

    static Stream<Case> cases() {
        return LintRules.ALL.stream()
                .map(LintRule::id)
                .filter(id -> !WITHOUT_ZONES.contains(id))
                .flatMap(id -> zones(id).cases().stream());
    }

    private static RuleZones zones(String rule) {
        try {
            return RuleZones.of(rule);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRuleHasABadAndAGoodZone() {
        for (LintRule rule : LintRules.ALL) {
            if (!WITHOUT_ZONES.contains(rule.id())) {
                List<Case> cases = zones(rule.id()).cases();
                assertTrue(cases.stream().anyMatch(Case::isBad), rule.id());
                assertTrue(cases.stream().anyMatch(c -> !c.isBad()), rule.id());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRuleFindsTheBadAndLeavesTheGood(Case some) {
        List<Finding> found = some.ofRule();

        assertEquals(some.isBad(), !found.isEmpty(), () -> some.rule() + " " + some);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aGoodZoneHasNoErrorAtAll(Case some) {
        if (!some.isBad()) {
            List<String> errors =
                    some.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(Finding::rule)
                            .toList();

            assertEquals(List.of(), errors, () -> some.rule() + " " + some);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everythingThatIsSaidHasWords(Case some) {
        for (Finding finding : some.findings()) {
            assertFalse(Lints.text(finding.message()).contains("{"), finding.rule());
            assertFalse(Lints.text(finding.explain()).isBlank());
            finding.wording().ifPresent(Lints::text);
            finding.options().forEach(Lints::text);
            for (Fix fix : finding.fixes()) {
                assertFalse(Lints.text(fix.title()).contains("{"), fix.id());
                fix.unchecked().forEach(Lints::text);
                for (Fix.Note note : fix.notes()) {
                    assertFalse(Lints.text(note.about()).isBlank());
                    assertFalse(Lints.text(note.says()).isBlank());
                }
            }
        }
    }

    /// A safe fix takes its finding away and makes no new error.
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aSafeFixMendsWithoutNewErrors(Case some) {
        for (Finding finding : some.ofRule()) {
            for (Fix fix : finding.fixes()) {
                Case after = some.with(fix.edit().applyTo(some.zone()));
                if (fix.safe()) {
                    assertTrue(
                            after.ofRule().size() < some.ofRule().size(),
                            () -> some.rule() + " " + some + " " + fix.id());
                    assertTrue(errors(after) <= errors(some), () -> some + " " + fix.id());
                }
            }
        }
    }

    private static long errors(Case some) {
        return some.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    }

    @Test
    void idsAreUniqueAndKebabCase() {
        var seen = new HashSet<String>();
        for (LintRule rule : LintRules.ALL) {
            assertTrue(seen.add(rule.id()), rule.id());
            assertTrue(rule.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), rule.id());
            assertFalse(rule.source().isBlank());
        }
    }

    /// With the names and values of the zones here, which are as long as people's.
    @Test
    void messagesFitTheirPlaceFilledIn() {
        var tooLong = new HashSet<String>();
        for (Case some : (Iterable<Case>) cases()::iterator) {
            for (Finding finding : some.ofRule()) {
                String text = Lints.text(finding.message());
                boolean readers = finding.message().key().startsWith("codec.");
                if (!readers && text.length() > MESSAGE + 12) {
                    tooLong.add(text);
                }
            }
        }
        assertEquals(Set.of(), tooLong);
    }

    @Test
    void messagesFitTheirPlace() {
        var tooLong = new ArrayList<String>();
        for (LintRule rule : LintRules.ALL) {
            String text = Lints.pattern("lint." + rule.id()).replaceAll("\\{\\d}", "");
            if (text.length() > MESSAGE) {
                tooLong.add(text);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyRuleIsInOneOfTheSets() {
        LintRules.ALL.forEach(rule -> assertTrue(LintRules.SETS.contains(rule.set()), rule.id()));
    }
}
