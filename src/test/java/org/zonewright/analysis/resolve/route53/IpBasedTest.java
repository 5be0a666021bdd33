package org.zonewright.analysis.resolve.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.List;

/// Guide, "IP-based routing".
class IpBasedTest {

    private static final String ID = "c8c02a84-aaaa-bbbb-e0d2-d833a2f80106";

    private static final Zone ZONE =
            Zones.hosted(
                            "example.com.",
                            """
                            isp  A 192.0.2.1 ; ip %1$s isp-a hc=a
                            isp  A 192.0.2.2 ; ip %1$s isp-b hc=b
                            isp  A 192.0.2.3 ; ip %1$s * id=rest hc=rest
                            bare A 192.0.2.1 ; ip %1$s isp-a hc=a
                            far  A 192.0.2.1 ; ip 00000000-0000-0000-0000-000000000000 isp-a
                            """
                                    .formatted(ID))
                    .withSimulation(
                            new Simulation(
                                    List.of(),
                                    List.of(),
                                    List.of(
                                            new Simulation.Collection(
                                                    ID,
                                                    List.of(
                                                            new Simulation.Location(
                                                                    "isp-a",
                                                                    List.of(
                                                                            "203.0.113.0/24",
                                                                            "2001:db8:a::/48")),
                                                            new Simulation.Location(
                                                                    "isp-b",
                                                                    List.of("203.0.0.0/16")),
                                                            new Simulation.Location(
                                                                    "isp-c",
                                                                    List.of(
                                                                            "198.51.100.0/25",
                                                                            "203.0.120.0/24")))))));

    @ParameterizedTest(name = "{0} from {1}, failing {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    isp,  subnet=203.0.113.0/24,     none,   192.0.2.1, the block itself
                    isp,  subnet=203.0.113.64/26,    none,   192.0.2.1, a part of the block
                    isp,  subnet=203.0.112.0/23,     none,   192.0.2.2, wider than the first block: the longest that holds it whole
                    isp,  subnet=203.0.0.0/8,        none,   192.0.2.3, wider than every block
                    isp,  ip=203.0.113.9,            none,   192.0.2.1, an address is a block of its own
                    isp,  ip=203.0.113.9 subnet=203.0.114.0/24, none, 192.0.2.2, the subnet goes before the address
                    isp,  ip=2001:db8:a:1::7,        none,   192.0.2.1, IPv6
                    isp,  ip=2001:db8:b::7,          none,   192.0.2.3, another IPv6 block
                    isp,  ip=198.51.100.1,           none,   192.0.2.3, a location without a set falls to the default
                    isp,  ip=203.0.120.7,            none,   192.0.2.3, even where a shorter block has one: the longest decides
                    isp,  subnet=203.0.113.9/32,     none,   192.0.2.1, one address
                    isp,  subnet=0.0.0.0/0,          none,   192.0.2.3, the whole of IPv4
                    isp,  subnet=2001:db8:a::/47,    none,   192.0.2.3, IPv6 wider than the block
                    isp,  ip=203.0.113.9,            rest,   192.0.2.1, a healthy match whatever the default
                    isp,  ip=192.0.2.77,             rest,   192.0.2.3, the default alone on the path
                    isp,  ip=192.0.2.77,             none,   192.0.2.3, no block holds it
                    isp,  none,                      none,   192.0.2.3, an unknown client
                    isp,  country=DE,                none,   192.0.2.3, a country is no address
                    isp,  ip=nonsense,               none,   192.0.2.3, an address that is none
                    isp,  ip=203.0.113.9,            a,      192.0.2.3, an unhealthy match falls to the default
                    isp,  ip=203.0.113.9,            a rest, 192.0.2.1, both unhealthy: the match
                    bare, ip=203.0.113.9,            none,   192.0.2.1, a match without a default
                    bare, ip=203.0.113.9,            a,      192.0.2.1, the last resort
                    bare, ip=192.0.2.77,             none,   NODATA,    no match and no default
                    far,  ip=203.0.113.9,            none,   NODATA,    a collection that is not known here
                    """)
    void table(String name, String client, String failing, String answer, String why) {
        var question =
                Answers.question(
                        name + ".example.com.", "A", Clients.of(client), failing.split(" ", -1));

        assertEquals(answer, Answers.outcome(Answers.resolver(ZONE).answer(question)), why);
    }
}
