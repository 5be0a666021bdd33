package org.zonewright.analysis.plan.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Waiving;
import org.zonewright.analysis.lint.rules.semantic.SemanticRules;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.analysis.resolve.WrittenQuestion;
import org.zonewright.l10n.Messages;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class SemanticFindingsTest {

    private static final World WORLD = World.ofAws();
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final String FAILOVER =
            """
            w 60 A 192.0.2.1 ; failover PRIMARY id=1 hc=check
            w 60 A 192.0.2.2 ; failover SECONDARY id=2
            """;

    private static final String GEO =
            """
            w 60 A 192.0.2.1 ; geo continent=EU id=eu
            w 60 A 192.0.2.%d ; geo country=* id=rest
            """;

    private static Zone zone(String text) {
        return Zones.hosted("example.com.", text);
    }

    private static List<Finding> find(String before, String after) {
        Zone base = zone(before);
        Zone draft = zone(after);
        var diff = new AnswerDiffer(base, WORLD).diff(ZoneDiff.between(base, draft), draft);
        return SemanticFindings.of(diff, draft);
    }

    private static List<String> rules(String before, String after) {
        return find(before, after).stream().map(Finding::rule).distinct().sorted().toList();
    }

    @Test
    void everyRuleHasWordsThatFit() {
        for (LintRule rule : SemanticRules.ALL) {
            assertTrue(MESSAGES.text("lint." + rule.id(), "a A", "1", "2").length() <= 60);
            assertFalse(MESSAGES.text(rule.explain()).startsWith("lint."), rule.id());
        }
    }

    @Test
    void aHiddenWildcardIsUnintendedAndCanBeCopied() {
        List<Finding> found = find("* 60 A 192.0.2.1", "* 60 A 192.0.2.1\nacme 60 TXT \"x\"");

        Finding first = found.getFirst();
        assertEquals("sem-unintended", first.rule());
        assertEquals("acme TXT hides *.example.com", MESSAGES.text(first.message()));
        Fix fix = first.fixes().getFirst();
        Zone mended = fix.edit().applyTo(zone("* 60 A 192.0.2.1\nacme 60 TXT \"x\""));
        assertEquals(
                List.of("192.0.2.1"),
                mended.group(DomainName.of("acme.example.com."), RecordType.A)
                        .iterator()
                        .next()
                        .values());
        assertEquals(
                List.of("sem-answer-lost", "sem-nodata-nxdomain-flip", "sem-unintended"),
                found.stream().map(Finding::rule).distinct().sorted().toList());
    }

    /// The fix of an apex CNAME must not warn of itself.
    @Test
    void aCnameTurnedIntoAnAliasLosesNoAnswer() {
        assertEquals(
                List.of(),
                rules(
                        "a 60 A 192.0.2.1\nw 60 CNAME a.example.com.",
                        "a 60 A 192.0.2.1\nw ALIAS A a.example.com."));
    }

    @Test
    void aDeletedRecordIsAnAnswerLostAndMeant() {
        assertEquals(
                List.of("sem-answer-lost"),
                rules("w 60 A 192.0.2.1\nw 60 TXT \"x\"", "w 60 TXT \"x\""));
    }

    @Test
    void aNewNameIsNoSideEffect() {
        assertEquals(List.of("sem-nodata-nxdomain-flip"), rules("", "w 60 A 192.0.2.1"));
    }

    @Test
    void oneMoreHopIsSaidAlsoWhereTheAnswerIsTheSame() {
        String straight = "w ALIAS A b.example.com.\na ALIAS A b.example.com.\nb 60 A 192.0.2.1\n";
        String around = "w ALIAS A a.example.com.\na ALIAS A b.example.com.\nb 60 A 192.0.2.1\n";

        List<Finding> found = find(straight, around);

        assertEquals(List.of("sem-chain-longer"), found.stream().map(Finding::rule).toList());
        assertEquals("w A takes 2 hops, 1 before.", MESSAGES.text(found.getFirst().message()));
        assertEquals(List.of(), rules(around, straight));
    }

    @Test
    void allClientsAtOneEndpoint() {
        assertEquals(
                List.of("sem-all-clients-one-endpoint"), rules(GEO.formatted(2), GEO.formatted(1)));
        assertEquals(List.of(), rules(GEO.formatted(2), GEO.formatted(3)));
    }

    @Test
    void aFailoverWithoutItsStandby() {
        assertTrue(
                rules(FAILOVER, "w 60 A 192.0.2.1 ; failover PRIMARY id=1 hc=check")
                        .contains("sem-failover-weaker"));
        assertFalse(
                rules("w 60 A 192.0.2.1 ; failover PRIMARY id=1 hc=check", FAILOVER)
                        .contains("sem-failover-weaker"));
    }

    @Test
    void aSavedQuestionThatFails() {
        Zone draft = zone("w 60 A 192.0.2.1");
        var question =
                new WrittenQuestion(
                        DomainName.of("w.example.com."),
                        RecordType.A,
                        Optional.of(Client.UNKNOWN),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        List<Finding> found =
                SemanticFindings.failed(
                        List.of(
                                new Expectation("right", question, answer("192.0.2.1")),
                                new Expectation("wrong", question, answer("192.0.2.9"))),
                        Resolver.of(draft, WORLD),
                        draft);

        assertEquals(1, found.size());
        assertEquals("Not as expected: wrong", MESSAGES.text(found.getFirst().message()));
    }

    private static Expectation.Expected answer(String address) {
        return new Expectation.Expected(
                Optional.empty(),
                Optional.of(List.of(address)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aWaiverOfTheZoneHoldsHereToo() {
        Zone draft =
                zone("").withAnnotations(
                                new Annotations(
                                        List.of(),
                                        List.of(
                                                new Annotations.Waiver(
                                                        "sem-unintended",
                                                        Optional.of("acme.example.com."),
                                                        "known",
                                                        Optional.empty()))));
        List<Finding> found = find("* 60 A 192.0.2.1", "* 60 A 192.0.2.1\nacme 60 TXT \"x\"");

        List<Finding> waived =
                Waiving.of(found, SemanticRules.ALL, draft, LocalDate.of(2026, 8, 1));

        assertTrue(waived.getFirst().isWaived());
        assertFalse(waived.get(1).isWaived());
    }
}
