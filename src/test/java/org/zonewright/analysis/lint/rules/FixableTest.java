package org.zonewright.analysis.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.rules.RuleZones.Case;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class FixableTest {

    /// If this fails, the first list is what `fixable.txt` should hold.
    @Test
    void theListHoldsTheRulesThatOfferFixesAndNoOther() {
        Set<String> offering =
                LintRulesTest.cases()
                        .filter(Case::isBad)
                        .flatMap(some -> some.ofRule().stream())
                        .filter(finding -> !finding.fixes().isEmpty())
                        .map(finding -> finding.rule())
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> listed =
                LintRules.ALL.stream().map(LintRule::id).filter(Fixable::is).sorted().toList();

        assertEquals(String.join("\n", offering), String.join("\n", listed));
        assertTrue(offering.size() > 50, "only %d".formatted(offering.size()));
    }
}
