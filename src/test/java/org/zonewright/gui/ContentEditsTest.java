package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.OptionalLong;

class ContentEditsTest {

    private static final Zone ZONE =
            Zones.of(
                    "example.com.",
                    """
                    www 300 A 192.0.2.1
                    app ALIAS A www.example.com. eth
                    """);

    private static final ContentEdits EDITS = new ContentEdits(ZONE, Desks.WORLD.services());

    @ParameterizedTest(name = "{0} is {1} seconds: {2}")
    @CsvSource(
            textBlock =
                    """
                    # typed   seconds  why
                    300,      300,     seconds
                    5m,       300,     minutes
                    1h30m,    5400,    units add up
                    2d,       172800,  days
                    -1,       -1,      a number that Route 53 refuses can be held
                    3000000000, 3000000000, so can one over 31 bits
                    """)
    void aTtlIsANumberOrHasUnits(String typed, long seconds, String why) {
        assertEquals(OptionalLong.of(seconds), ContentEdits.seconds(typed), why);
    }

    @ParameterizedTest
    @CsvSource({"abc", "''", "5x", "1.5"})
    void otherTextIsNoTtl(String typed) {
        assertEquals(OptionalLong.empty(), ContentEdits.seconds(typed));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            textBlock =
                    """
                    # typed                          target                            zone id         why
                    www,                             www.example.com.,                 Z08345212MHE1EXAMPLE1, a record of this zone
                    d111.cloudfront.net,             d111.cloudfront.net.,             Z2FDTNDATAQYW2, an AWS name as it stands
                    d111.cloudfront.net.,            d111.cloudfront.net.,             Z2FDTNDATAQYW2, with a dot too
                    app.s3-website-us-east-1.amazonaws.com, s3-website-us-east-1.amazonaws.com., Z3AQBSTGFYJSTF, the endpoint in place of a bucket's site
                    web-1.eu-central-1.elb.amazonaws.com, web-1.eu-central-1.elb.amazonaws.com., Z215JYRZR1TBD5, by region
                    """)
    void theZoneIdOfATargetIsFilledIn(String typed, String target, String zoneId, String why) {
        RecordSet www = ZONE.find(Desks.key("www A")).orElseThrow();

        var entered = (Entered.Change) EDITS.target(www, typed);

        var alias =
                entered.edit().applyTo(ZONE).find(www.key()).orElseThrow().alias().orElseThrow();
        assertEquals(DomainName.of(target), alias.target(), why);
        assertEquals(zoneId, alias.hostedZoneId(), why);
    }

    @Test
    void cloudFrontGetsNoEvaluationOfHealth() {
        RecordSet app = ZONE.find(Desks.key("app A")).orElseThrow();

        var entered = (Entered.Change) EDITS.target(app, "d111.cloudfront.net");

        var alias =
                entered.edit().applyTo(ZONE).find(app.key()).orElseThrow().alias().orElseThrow();
        assertEquals(false, alias.evaluateTargetHealth());
    }

    @Test
    void valuesAreTheLinesThatAreNotBlank() {
        RecordSet www = ZONE.find(Desks.key("www A")).orElseThrow();

        var entered = (Entered.Change) EDITS.values(www, List.of(" 192.0.2.7 ", "", "192.0.2.8"));

        assertEquals(
                new Content.Values(300, List.of("192.0.2.7", "192.0.2.8")),
                entered.edit().applyTo(ZONE).find(www.key()).orElseThrow().content());
    }

    @Test
    void anAliasHasNoTtlToSet() {
        RecordSet app = ZONE.find(Desks.key("app A")).orElseThrow();

        assertEquals(Entered.refused("edit.refused.ttl-of-alias"), EDITS.ttl(List.of(app), "60"));
    }
}
