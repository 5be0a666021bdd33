package org.zonewright.analysis.plan.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.plan.report.AnswerWords;
import org.zonewright.analysis.resolve.World;
import org.zonewright.l10n.Messages;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class AnswerDiffTest {

    private static final String APEX = "example.com.";
    private static final World WORLD = World.ofAws();
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final AnswerWords WORDS =
            new AnswerWords(MESSAGES::text, DomainName.of(APEX), WORLD.geography());

    private static AnswerDiff diff(String before, String after) {
        return diff(Zones.hosted(APEX, before), Zones.hosted(APEX, after));
    }

    private static AnswerDiff diff(Zone base, Zone draft) {
        return new AnswerDiffer(base, WORLD).diff(ZoneDiff.between(base, draft), draft);
    }

    /// Side effects with a `!`.
    private static List<String> told(AnswerDiff diff) {
        return diff.changes().stream()
                .map(
                        change ->
                                "%s%s %s %s: %s → %s; %s"
                                        .formatted(
                                                change.isSideEffect() ? "! " : "",
                                                WORDS.names(change),
                                                WORDS.types(change),
                                                WORDS.where(change),
                                                WORDS.before(change),
                                                WORDS.after(change),
                                                WORDS.because(change)))
                .toList();
    }

    private static void check(String before, String after, String... expected) {
        assertEquals(List.of(expected), told(diff(before, after)));
    }

    @Test
    void aTextTakesTheWildcardsAddressAway() {
        check(
                "* 60 A 192.0.2.1",
                "* 60 A 192.0.2.1\nacme 60 TXT \"x\"",
                "! acme A any: 192.0.2.1 → NODATA; acme TXT hides *.example.com",
                "! any other name below acme A any: 192.0.2.1 → NXDOMAIN;"
                        + " acme TXT hides *.example.com",
                "! any other name below acme any other type any: NODATA → NXDOMAIN;"
                        + " acme TXT hides *.example.com",
                "acme TXT any: NODATA → \"x\"; acme TXT added");
    }

    @Test
    void aNameBelowMakesAnEmptyNonTerminal() {
        check(
                "",
                "a.b 60 A 192.0.2.1",
                "! b any other type any: NXDOMAIN → NODATA;"
                        + " with a.b A, b exists without records",
                "a.b A any: NXDOMAIN → 192.0.2.1; a.b A added",
                "a.b any other type any: NXDOMAIN → NODATA; a.b A added");
    }

    @Test
    void anAliasLosesItsTarget() {
        check(
                "www ALIAS A lb.example.com.\nlb 60 A 192.0.2.1\nlb 60 TXT \"x\"",
                "www ALIAS A lb.example.com.\nlb 60 TXT \"x\"",
                "! www A any: 192.0.2.1 → SERVFAIL; lb A, which it leads to, no longer answers",
                "lb A any: 192.0.2.1 → NODATA; lb A deleted");
    }

    @Test
    void whatLeadsToAnEditedRecordFollows() {
        check(
                "a 60 CNAME b.example.com.\nb 60 A 192.0.2.1",
                "a 60 CNAME b.example.com.\nb 300 A 192.0.2.1",
                "a A any: TTL 60 → TTL 60, 300; b A changed",
                "b A any: TTL 60 → TTL 300; b A changed");
    }

    @Test
    void aNewDelegationTakesTheNamesBelowAway() {
        List<String> told =
                told(
                        diff(
                                "www.sub 60 A 192.0.2.1",
                                "www.sub 60 A 192.0.2.1\nsub 60 NS ns.example.net."));

        assertTrue(
                told.contains(
                        "! www.sub A any: 192.0.2.1 → referral to ns.example.net.;"
                                + " sub is delegated"),
                told::toString);
    }

    @Test
    void withinADelegationThereIsOneClass() {
        check(
                "sub 60 NS ns.example.net.\nwww.sub 60 A 192.0.2.1",
                "sub 60 NS ns2.example.net.\nwww.sub 60 A 192.0.2.2",
                "sub and all below any other type any: referral to ns.example.net. →"
                        + " referral to ns2.example.net.; sub NS changed");
    }

    @Test
    void glueIsPartOfAReferral() {
        AnswerDiff diff =
                diff(
                        "sub 60 NS ns.sub.example.com.\nns.sub 60 A 192.0.2.1",
                        "sub 60 NS ns.sub.example.com.\nns.sub 60 A 192.0.2.2");

        assertEquals(1, diff.changes().size());
        assertEquals("sub and all below", WORDS.names(diff.changes().getFirst()));
    }

    @Test
    void clientsAreToldApartWhereTheZonesTellThemApart() {
        check(
                """
                w 60 A 192.0.2.1 ; geo continent=EU id=eu
                w 60 A 192.0.2.2 ; geo country=* id=rest
                """,
                """
                w 60 A 192.0.2.1 ; geo continent=EU id=eu
                w 60 A 192.0.2.3 ; geo country=DE id=de
                w 60 A 192.0.2.2 ; geo country=* id=rest
                """,
                "w A Germany: 192.0.2.1 → 192.0.2.3; w A added");
    }

    @Test
    void aFailureMayBeAllThatTellsZonesApart() {
        String primary = "w 60 A 192.0.2.1 ; failover PRIMARY id=1 hc=check\n";
        check(
                primary + "w 60 A 192.0.2.2 ; failover SECONDARY id=2",
                primary + "w 60 A 192.0.2.3 ; failover SECONDARY id=2",
                "w A elsewhere, while check fails: 192.0.2.2 → 192.0.2.3; w A changed");
    }

    @Test
    void aCheckThatAnotherIsCalculatedFromCounts() {
        String sets =
                """
                w 60 A 192.0.2.1 ; failover PRIMARY id=1 hc=calc
                w 60 A 192.0.2.%d ; failover SECONDARY id=2
                """;
        AnswerDiff diff = diff(withCheck(sets.formatted(2)), withCheck(sets.formatted(3)));

        assertEquals(
                List.of(Optional.of("calc"), Optional.of("child")),
                diff.changes().getFirst().situations().stream().map(Situation::failing).toList());
    }

    private static Zone withCheck(String sets) {
        var check =
                new HealthCheck(
                        "calc",
                        "",
                        "CALCULATED",
                        "",
                        false,
                        false,
                        Optional.of(1),
                        List.of("child"),
                        Optional.empty(),
                        "{}");
        return Zones.hosted(APEX, sets).withHealthChecks(List.of(check));
    }

    @Test
    void whatOneFileCannotSayIsNoDifference() {
        String sets = "w 60 A 192.0.2.1 ; failover PRIMARY id=1 hc=calc\n";

        assertEquals(List.of(), told(diff(withCheck(sets), Zones.hosted(APEX, sets))));
    }

    @Test
    void theSameResourceIsTheSameAnswer() {
        check(
                "w ALIAS A web-1.us-east-1.elb.amazonaws.com. zone=Z35SXDOTRQ7X7K",
                "w ALIAS A dualstack.web-1.us-east-1.elb.amazonaws.com. zone=Z35SXDOTRQ7X7K");
    }

    @Test
    void aCircleOfCnamesIsNoEndlessWork() {
        AnswerDiff diff = diff("* 60 CNAME x.example.com.", "* 60 CNAME y.example.com.");

        assertTrue(
                diff.changes().stream().anyMatch(c -> WORDS.names(c).contains("any other name")));
    }
}
