package org.zonewright.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.gui.Desks;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;

class TargetChoicesTest {

    private final Zone zone =
            Zones.hosted(
                    "example.com.",
                    """
                    app   ALIAS A dualstack.web-prod-1456789012.eu-central-1.elb.amazonaws.com. zone=Z215JYRZR1TBD5
                    shop  ALIAS A app.example.com.
                    eu    60 A 192.0.2.1 ; weighted 1 id=a
                    eu    60 A 192.0.2.2 ; weighted 2 id=b
                    db    300 CNAME db.example.net.
                    both  300 A 192.0.2.3
                    both  300 TXT "a"
                    cdn   ALIAS AAAA d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2
                    """);

    private List<TargetChoice> of(String words) {
        var set = zone.find(Desks.key(words)).orElseThrow();
        return TargetChoices.of(zone, Desks.WORLD.services(), set);
    }

    private TargetChoice of(String words, String title) {
        return of(words).stream().filter(c -> c.title().equals(title)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "eu, , an A set of the zone",
        "web-prod, , a load balancer in use",
        "shop, inspector.pick.loop, shop points to app already",
        "db, inspector.pick.other-type, an A alias finds no CNAME",
        "both, , the set of the right type counts",
    })
    void whatIsNotPossibleStaysWithItsReason(String title, String reason, String why) {
        assertEquals(
                Optional.ofNullable(reason), of("app A", title).impossible().map(Phrase::key), why);
    }

    @Test
    void resourcesComeBeforeRecordsAndThePossibleFirst() {
        List<String> titles = of("app A").stream().map(TargetChoice::title).toList();

        assertEquals(List.of("web-prod", "d111111abcdef8", "both", "eu"), titles.subList(0, 4));
        assertTrue(titles.containsAll(List.of("shop", "db")), titles::toString);
        assertTrue(of("app A", "web-prod").isNow());
    }

    @Test
    void itselfAndWhatNoAliasCanPointToAreLeftOut() {
        List<String> titles = of("app A").stream().map(TargetChoice::title).toList();

        assertTrue(!titles.contains("app") && !titles.contains("@"), titles::toString);
    }

    @Test
    void aGroupSaysItsPolicyAndMembers() {
        assertTrue(
                of("app A", "eu").about()
                                instanceof TargetChoice.About.Group(String type, _, int members, _)
                        && type.equals("A")
                        && members == 2);
    }
}
