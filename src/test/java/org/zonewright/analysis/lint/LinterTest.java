package org.zonewright.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class LinterTest {

    private static final LintRule BROKEN =
            new LintRule("broken", Severity.INFO, LintRule.ROUTING, "nowhere");

    /// Stands for a mistake of ours.
    private record Broken() implements Check.OfSet {
        @Override
        public List<LintRule> rules() {
            return List.of(BROKEN);
        }

        @Override
        public void check(Row row, LintContext context, Report report) {
            throw new IllegalStateException("oh");
        }
    }

    @Test
    void aCheckThatThrowsIsReportedOnceAndTheOthersGoOn() {
        var checks = new ArrayList<Check>(LintRules.checksFor(Set.of("r53-apex-cname")));
        checks.addFirst(new Broken());
        Zone zone = Zones.hosted("example.com.", "@ CNAME a.example.net.\nwww A 192.0.2.1");

        List<Finding> found = new Linter(checks, new AliasServices()).lint(zone, Lints.TODAY);

        assertEquals(
                List.of("r53-apex-cname", "lint-rule-failed"),
                found.stream().map(Finding::rule).toList());
        assertTrue(Lints.text(found.getLast().message()).contains("broken"));
    }

    @Test
    void theWorstComesFirstThenTheOrderOfTheListing() {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        b A 192.0.2.256
                        a A 192.0.2.256
                        * A 192.0.2.1
                        c TXT "x"
                        d TXT y
                        """);

        List<Finding> found =
                Lints.of(zone).stream()
                        .filter(f -> f.severity().compareTo(Severity.WARNING) <= 0)
                        .toList();

        assertEquals(
                List.of(
                        "r53-a-syntax a.example.com.",
                        "r53-a-syntax b.example.com.",
                        "r53-txt-unquoted d.example.com.",
                        "wc-type-block c.example.com.",
                        "wc-type-block d.example.com."),
                found.stream().map(f -> f.rule() + " " + f.name()).toList());
        assertEquals(
                found.stream().sorted(Comparator.comparing(Finding::severity)).toList(), found);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    wc-type-block, -,                  -,          true,  the whole zone
                    wc-type-block, acme.example.com.,  -,          true,  the name
                    wc-type-block, ACME.example.com,   -,          true,  the name in other letters
                    wc-type-block, *.example.com.,     -,          true,  a pattern
                    wc-type-block, \\052.example.com., -,          false, the wildcard itself
                    wc-type-block, acm*,               -,          true,  a pattern within a label
                    wc-type-block, *.example.org.,     -,          false, a pattern of other names
                    wc-type-block, www.example.com.,   -,          false, another name
                    spf-multiple,  -,                  -,          false, another rule
                    wc-type-block, -,                  2026-11-23, true,  on its last day
                    wc-type-block, -,                  2026-11-22, false, yesterday it expired
                    wc-type-block, -,                  soon,       false, no date
                    """)
    void aWaiverMarksTheFindingsItNames(
            String rule, String name, String expires, boolean waived, String why) {
        var waiver =
                new Waiver(rule, Optional.ofNullable(name), "known", Optional.ofNullable(expires));

        Finding finding =
                Lints.of(waiving(waiver, "* A 192.0.2.1\nacme TXT \"x\""), "wc-type-block")
                        .getFirst();

        assertEquals(waived, finding.isWaived(), why);
    }

    @Test
    void aWaiverThatHasEndedIsToldBesideTheFinding() {
        var waiver =
                new Waiver("wc-type-block", Optional.empty(), "known", Optional.of("2026-11-22"));

        Finding finding =
                Lints.of(waiving(waiver, "* A 192.0.2.1\nacme TXT \"x\""), "wc-type-block")
                        .getFirst();

        assertEquals(
                "A waiver for this ended on 2026-11-22: known",
                Lints.text(finding.options().getLast()));
    }

    @Test
    void whatRoute53RefusesCannotBeWaived() {
        var waiver = new Waiver("r53-apex-cname", Optional.empty(), "no", Optional.empty());

        Zone zone = waiving(waiver, "@ CNAME a.example.net.");

        assertTrue(Lints.of(zone, "r53-apex-cname").stream().noneMatch(Finding::isWaived));
    }

    @Test
    void theSameZoneGivesTheSameFindings() {
        Zone zone =
                Zones.hosted("example.com.", "a ALIAS A b.example.com.\nb ALIAS A a.example.com.");

        assertEquals(Lints.of(zone), Lints.of(zone));
    }

    private static Zone waiving(Waiver waiver, String lines) {
        return Zones.hosted("example.com.", lines)
                .withAnnotations(new Annotations(List.of(), List.of(waiver)));
    }
}
