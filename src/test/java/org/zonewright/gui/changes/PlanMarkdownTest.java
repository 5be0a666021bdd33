package org.zonewright.gui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.plan.review.Review;
import org.zonewright.analysis.plan.review.Reviewer;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Locale;

class PlanMarkdownTest {

    private static List<String> lines(String before, String after) {
        Zone base = Zones.hosted("example.com.", before);
        Zone draft = Zones.hosted("example.com.", after);
        Review review =
                new Reviewer(new AliasServices(), new Geography())
                        .review(base, draft, ZoneDiff.between(base, draft).changes());
        return PlanMarkdown.of(DomainName.of("example.com."), review, new Messages(Locale.ENGLISH))
                .lines()
                .toList();
    }

    @Test
    void allThatASetSaysIsInTheTicket() {
        List<String> lines =
                lines(
                        "old A 192.0.2.9",
                        """
                        api 60 A   192.0.2.3 ; weighted 10 id=blue
                        x      A   192.0.2.1 | 192.0.2.2
                        x   60 TXT "a`b|c"
                        app ALIAS A x.example.com. eth
                        """);

        assertEquals("## Change of `example.com.`", lines.getFirst());
        assertEquals(
                List.of(
                        "| # | What | Name | Type | Change |",
                        "|---|---|---|---|---|",
                        "| 1 | DELETE | `old` | A | TTL `300` `192.0.2.9` |",
                        "| 2 | CREATE | `api` | A | `blue` weight `10` TTL `60` `192.0.2.3` |",
                        "| 3 | CREATE | `x` | A | TTL `300` `192.0.2.1` `192.0.2.2` |",
                        "| 4 | CREATE | `x` | TXT | TTL `60` ``\"a`b\\|c\"`` |",
                        "| 5 | CREATE | `app` | A | alias `x.example.com.` zone id `"
                                + Zones.ID
                                + "` evaluate target health `true` |"),
                lines.stream().filter(line -> line.startsWith("|")).toList());
    }

    @Test
    void itSaysWhatThePaneSaysAndOfWhichSet() {
        List<String> lines =
                lines(
                        "_a 172800 A 192.0.2.1\nb CNAME x.example.net.",
                        """
                        _a  60 A     192.0.2.2
                        b      CNAME y.example.net.
                        api 60 A     192.0.2.3 ; weighted 10 id=blue hc=abcdef11-2222-3333-4444-555555fedcba
                        """);

        assertTrue(lines.contains("**Route 53 would accept this**"), lines::toString);
        assertTrue(
                lines.contains(
                        "- \\_a A: Resolvers may keep the old answer for 172800 seconds. Lower the"
                                + " TTL first, and wait that long, before this is sent."),
                lines::toString);
        int open = lines.indexOf("- Not known offline: 1");
        assertTrue(lines.get(open + 1).startsWith("  - api A blue: "), lines::toString);
        assertTrue(lines.contains("- Rollback of 3 changes, written first"), lines::toString);
        int visible = lines.indexOf("- Seen everywhere after 48:01:00 at the latest");
        assertTrue(lines.get(visible + 1).startsWith("  - T+0:00:00  "), lines::toString);
    }

    @Test
    void whyItWouldBeRefusedIsSaid() {
        List<String> lines = lines("", "@ CNAME www.example.net.");

        assertTrue(lines.contains("**Route 53 would refuse this**"));
        assertTrue(
                lines.stream().anyMatch(line -> line.contains("is not permitted at apex")),
                lines::toString);
    }

    @Test
    void whatCannotBeSentIsNamed() {
        List<String> lines = lines("p POLICY A 7b3d4f2a-1111-2222-3333-444455556666", "");

        assertTrue(lines.contains("**Nothing to send**"));
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("- p A: Traffic flow owns")),
                lines::toString);
    }
}
