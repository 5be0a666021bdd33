package org.zonewright.analysis.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Zone;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class ExtentTest {

    private static final AliasServices SERVICES = new AliasServices();

    private static final Zone ZONE =
            Zones.of(
                    "example.com.",
                    """
                    @      MX 10 mail.example.com. | 20 mx.example.net.
                    none   MX 0 .
                    mail   A 192.0.2.1
                    _s._tcp SRV 0 5 443 mail.example.com.
                    web    HTTPS 1 svc.example.net. alpn=h2
                    self   HTTPS 1 . alpn=h2
                    sub    NS ns1.sub.example.com.
                    @      TXT "v=spf1 include:_spf.example.com ?include:%{i}.example.net redirect=_all.example.net"
                    _spf   TXT "v=spf1 -all"
                    other  TXT "include:not.example.net"
                    """);

    private static String edges(AliasGraph graph) {
        return graph.edges().stream()
                .filter(edge -> edge.kind() != Edge.Kind.QUESTION)
                .map(edge -> edge.kind() + " " + edge.to())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    MX,   'MX set mail.example.com. A, MX outside mx.example.net.'
                    SRV,  'SRV set mail.example.com. A'
                    NS,   'NS outside ns1.sub.example.com.'
                    SVCB, 'SVCB outside svc.example.net.'
                    SPF,  'SPF set _spf.example.com. TXT, SPF outside _all.example.net.'
                    """)
    void pointersAreFollowed(Extent.Pointer pointer, String expected) {
        var extent = new Extent(EnumSet.of(pointer), List.of());

        assertEquals(expected, edges(AliasGraph.of(ZONE, SERVICES, extent)));
    }

    @Test
    void nobodyIsFollowedUnasked() {
        assertEquals("", edges(AliasGraph.of(ZONE, SERVICES)));
    }

    @Test
    void whatLeadsIntoAnotherOpenZoneIsFollowedThere() {
        Zone front =
                Zones.of(
                        "example.com.",
                        """
                        www CNAME app.example.net.
                        www2 CNAME a.dev.example.com.
                        dev NS ns1.example.org.
                        """);
        Zone other =
                Zones.of(
                        "example.net.",
                        """
                        app CNAME end.example.org.
                        back CNAME www.example.com.
                        """);
        Zone below = Zones.of("dev.example.com.", "a A 192.0.2.1");

        String found =
                edges(AliasGraph.of(front, SERVICES, new Extent(Set.of(), List.of(other, below))));

        assertEquals(
                "CNAME set app.example.net. CNAME, CNAME outside end.example.org., "
                        + "CNAME set www.example.com. CNAME, CNAME set a.dev.example.com. A",
                found);
    }

    @Test
    void anAliasFindsWhatItsOwnZoneHasOfADelegatedName() {
        Zone front = Zones.of("example.com.", "www ALIAS A dev.example.com.\ndev A 192.0.2.1");
        Zone below = Zones.of("dev.example.com.", "a A 192.0.2.1");

        String found = edges(AliasGraph.of(front, SERVICES, new Extent(Set.of(), List.of(below))));

        assertEquals("ALIAS set dev.example.com. A", found);
    }

    @Test
    void ofTwoZonesOfOneNameTheFirstHasTheRecords() {
        Zone twin = Zones.ofPrivate("example.com.", "hidden CNAME x.example.net.");

        AliasGraph graph = AliasGraph.of(ZONE, SERVICES, new Extent(Set.of(), List.of(twin)));

        assertEquals("", edges(graph));
    }
}
