package org.zonewright.codec.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Zones as DNSControl's JavaScript.
class DnsConfigTest {

    private static final ZoneInfo INFO =
            ZoneInfo.named(DomainName.of("example.com.")).withId(Optional.of("Z1"));

    @Test
    void aZoneIsOneCallWithItsRecords() throws IOException {
        var weighted =
                RecordSet.simple("w.example.com.", RecordType.A, 60, "192.0.2.1", "192.0.2.2")
                        .withRouting(new Routing.Weighted(10), "blue")
                        .withHealthCheck(Optional.of("hc"));
        var alias =
                RecordSet.simple("example.com.", RecordType.A, 60)
                        .withContent(
                                new Content.Alias(
                                        DomainName.of("d1.cloudfront.net."),
                                        "Z2FDTNDATAQYW2",
                                        false));

        assertEquals(
                """
                var REG_NONE = NewRegistrar("none");
                var DSP_ROUTE53 = NewDnsProvider("route53");

                D("example.com", REG_NONE, DnsProvider(DSP_ROUTE53),
                    R53_ZONE("Z1"),
                    R53_ALIAS("@", "A", "d1.cloudfront.net.", R53_ZONE("Z2FDTNDATAQYW2")),
                    NAMESERVER("ns-1.awsdns-00.com."),
                    A("w", "192.0.2.1", TTL(60), R53_WEIGHT(10, "blue"), R53_HEALTH_CHECK_ID("hc")),
                    A("w", "192.0.2.2", TTL(60), R53_WEIGHT(10, "blue"), R53_HEALTH_CHECK_ID("hc")),
                END);
                """,
                text(
                        weighted,
                        alias,
                        RecordSet.simple("example.com.", RecordType.NS, 60, "ns-1.awsdns-00.com")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    MX    -> 10 mx.example.com              -> 10, "mx.example.com."
                    SRV   -> 1 2 443 t.example.com.         -> 1, 2, 443, "t.example.com."
                    TXT   -> "it's " "a \\042text\\042\\134"  -> "it's a \\"text\\"\\\\"
                    CAA   -> 128 issue "ca.example"         -> "issue", "ca.example", CAA_CRITICAL
                    DS    -> 1 8 2 AB CD                    -> 1, 8, 2, "ABCD"
                    TLSA  -> 3 1 1 abcd                     -> 3, 1, 1, "abcd"
                    SSHFP -> 4 2 abcd                       -> 4, 2, "abcd"
                    NAPTR -> 10 20 "S" "SIP+D2U" "" a.b.    -> 10, 20, "S", "SIP+D2U", "", "a.b."
                    HTTPS -> 1 . alpn="h2,h3" port=8443     -> 1, ".", "alpn=\\"h2,h3\\" port=8443"
                    """)
    void valuesBecomeArguments(String type, String value, String expected) {
        assertEquals(Optional.of(expected), JsValue.arguments(RecordType.of(type), value));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "MX,  mx.example.com,   no preference",
        "MX,  x mx.example.com, no number",
        "TXT, '\"\\377\"',      a byte that is no character",
        "TXT, '\"open',         a quote not closed",
        "SOA, a b 1 2 3 4 5,    a type that the provider keeps to itself"
    })
    void whatCannotBeSaidIsNoArgument(String type, String value, String why) {
        assertEquals(Optional.empty(), JsValue.arguments(RecordType.of(type), value), why);
    }

    @Test
    void otherPoliciesAreLosses() throws IOException {
        var latency =
                RecordSet.simple("l.example.com.", RecordType.A, 60, "192.0.2.1")
                        .withRouting(new Routing.Latency("eu-west-1"), "eu");
        var soa = RecordSet.simple("example.com.", RecordType.SOA, 60, "a. b. 1 2 3 4 5");
        var losses = new DnsControl().write(zone(latency, soa), new StringBuilder());

        assertEquals(
                List.of("iac.loss-values", "iac.loss-routing"),
                losses.stream().map(loss -> loss.what().key()).toList());
        assertEquals(Optional.of(latency.key()), losses.get(1).at());
    }

    private static String text(RecordSet... sets) throws IOException {
        var out = new StringBuilder();
        new DnsControl().write(zone(sets), out);
        return out.toString();
    }

    private static Zone zone(RecordSet... sets) {
        return Zone.of(INFO, List.of(sets), List.of(), Zone.Besides.NOTHING);
    }
}
