package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// New zones have the records of ROUTE53 A.2.
class NewZoneTest {

    private static final DomainName NAME = DomainName.of("Example.com");
    private static final String TAIL = " awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    40,   ns-40.awsdns-05.com
                    852,  ns-852.awsdns-42.net
                    1026, ns-1026.awsdns-00.org
                    1873, ns-1873.awsdns-42.co.uk
                    2047, ns-2047.awsdns-63.co.uk
                    """)
    void nameServersFollowTheRule(int number, String name) {
        assertEquals(name, NewZone.nameServer(number));
    }

    @Test
    void aPublicZoneHasAnNsSetOfFourDomainsAndAnSoaThatNamesTheFirst() {
        for (int seed = 0; seed < 50; seed++) {
            Zone zone = NewZone.ofPublic(NAME, "hi", Samples.NOON, new Random(seed));
            List<String> servers = set(zone, RecordType.NS).values();

            assertEquals(2, zone.size());
            assertEquals(servers.getFirst() + TAIL, set(zone, RecordType.SOA).values().getFirst());
            assertEquals(
                    List.of("co.uk.", "com.", "net.", "org."),
                    servers.stream()
                            .map(name -> name.replaceFirst("ns-\\d+\\.awsdns-\\d\\d\\.", ""))
                            .sorted()
                            .toList());
            assertEquals(
                    servers, zone.info().nameServers().stream().map(name -> name + ".").toList());
        }
    }

    @Test
    void aPrivateZoneHasTheNameServersOfAllPrivateZones() {
        var vpc = new ZoneInfo.Vpc("us-east-1", "vpc-1");
        Zone zone = NewZone.ofPrivate(NAME, "", Samples.NOON, List.of(vpc));

        assertTrue(zone.info().isPrivate());
        assertEquals(List.of(vpc), zone.info().vpcs());
        assertEquals(
                List.of(
                        "ns-1536.awsdns-00.co.uk.",
                        "ns-0.awsdns-00.com.",
                        "ns-1024.awsdns-00.org.",
                        "ns-512.awsdns-00.net."),
                set(zone, RecordType.NS).values());
        assertEquals(
                "ns-1536.awsdns-00.co.uk." + TAIL, set(zone, RecordType.SOA).values().getFirst());
    }

    @Test
    void ttlsAreThoseOfRoute53() {
        Zone zone = NewZone.ofPublic(NAME, "", Samples.NOON, new Random(1));

        assertEquals(
                List.of(172800L, 900L),
                Stream.of(RecordType.NS, RecordType.SOA)
                        .map(type -> set(zone, type).content())
                        .map(org.zonewright.model.zone.Content.Values.class::cast)
                        .map(org.zonewright.model.zone.Content.Values::ttl)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    com,             session.zone-name-tld
                    '',              session.zone-name-tld
                    x..example.com,  session.zone-name-illegal
                    *.example.com,   session.zone-name-wildcard
                    example.com,     ''
                    2.0.192.in-addr.arpa., ''
                    """)
    void someNamesCanBeNoZone(String name, String key) {
        assertEquals(
                key, NewZone.objection(DomainName.of(name)).map(phrase -> phrase.key()).orElse(""));
    }

    private static RecordSet set(Zone zone, RecordType type) {
        return zone.find(new RecordSet.Key(NAME, type, "")).orElseThrow();
    }
}
