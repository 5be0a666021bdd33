package org.zonewright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;

class ZonesTest {

    @Test
    void aLineGivesNameTtlTypeAndValues() {
        assertEquals(
                RecordSet.simple("www.example.com.", RecordType.A, 60, "192.0.2.1", "192.0.2.2"),
                Zones.set("example.com.", "www  60 A  192.0.2.1 | 192.0.2.2"));
    }

    @Test
    void quotesHideSeparators() {
        assertEquals(
                List.of("\"v=DMARC1 ; p=none | \\\" ; x\"", "\"y\""),
                Zones.set("example.com.", "@ TXT \"v=DMARC1 ; p=none | \\\" ; x\" | \"y\"")
                        .values());
    }

    @Test
    void anAliasWithinTheZoneTakesTheZonesId() {
        var alias = new Content.Alias(DomainName.of("www.example.com."), Zones.ID, true);

        assertEquals(
                Optional.of(alias),
                Zones.set("example.com.", "@ ALIAS A www.example.com. eth").alias());
        assertThrows(
                IllegalArgumentException.class,
                () -> Zones.set("example.com.", "@ ALIAS A d1.cloudfront.net."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    weighted 10 id=blue hc=c1   -> WEIGHTED     -> blue
                    latency eu-west-1           -> LATENCY      -> eu-west-1
                    geo continent=EU            -> GEOLOCATION  -> EU
                    near at=-26.2,28.04 id=jnb  -> GEOPROXIMITY -> jnb
                    failover PRIMARY            -> FAILOVER     -> PRIMARY
                    multivalue id=h1            -> MULTIVALUE   -> h1
                    ip 1-2-3 *                  -> IP_BASED     -> *
                    """)
    void routingStandsBehindASemicolon(String routing, String policy, String identifier) {
        RecordSet set = Zones.set("example.com.", "api 60 A 192.0.2.3 ; " + routing);

        assertEquals(policy, set.routing().policy().name());
        assertEquals(identifier, set.setIdentifier());
    }

    @Test
    void aHostedZoneHasSoaAndNs() {
        assertEquals(3, Zones.hosted("example.com.", "www A 192.0.2.1").size());
    }
}
