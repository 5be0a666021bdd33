package org.zonewright.analysis.resolve.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.List;

/// Guide, "How health checks work in complex Amazon Route 53 configurations": aliases that lead to
/// groups that lead to groups.
class TreeTest {

    private static final Zone ZONE =
            Zones.hosted(
                            "example.com.",
                            """
                            api     ALIAS A eu.example.com. eth ; latency eu-central-1
                            api     ALIAS A us.example.com. eth ; latency us-east-1
                            eu      A 192.0.2.1 ; weighted 1 id=1 hc=eu1
                            eu      A 192.0.2.2 ; weighted 3 id=2 hc=eu2
                            us      A 192.0.2.3 ; weighted 1 id=1 hc=us1
                            us      A 192.0.2.4 ; weighted 1 id=2 hc=us2

                            stay    ALIAS A eu.example.com. ; latency eu-central-1
                            stay    ALIAS A us.example.com. eth ; latency us-east-1

                            ever    ALIAS A mix.example.com. eth ; latency eu-central-1
                            ever    ALIAS A us.example.com. eth ; latency us-east-1
                            mix     A 192.0.2.5 ; weighted 1 id=1 hc=m1
                            mix     A 192.0.2.6 ; weighted 0 id=2

                            deep    ALIAS A api.example.com. eth ; failover PRIMARY
                            deep    A 192.0.2.9 ; failover SECONDARY

                            both    ALIAS A eu.example.com. eth ; failover PRIMARY hc=both
                            both    A 192.0.2.9 ; failover SECONDARY

                            gone    ALIAS A nothing.example.com. eth ; latency eu-central-1
                            gone    ALIAS A us.example.com. eth ; latency us-east-1
                            blind   ALIAS A nothing.example.com. ; latency eu-central-1
                            blind   ALIAS A us.example.com. eth ; latency us-east-1

                            geo     A 192.0.2.7 ; geo country=DE id=de hc=de
                            geo     A 192.0.2.8 ; geo country=FR id=fr
                            where   ALIAS A geo.example.com. eth ; failover PRIMARY
                            where   A 192.0.2.9 ; failover SECONDARY

                            ring    ALIAS A back.example.com. eth ; failover PRIMARY
                            ring    A 192.0.2.9 ; failover SECONDARY
                            back    ALIAS A ring.example.com. eth ; weighted 1 id=1

                            ip      A 192.0.2.7 ; ip c8c02a84 isp-a hc=ip
                            ip      A 192.0.2.8 ; ip c8c02a84 isp-b
                            which   ALIAS A ip.example.com. eth ; failover PRIMARY
                            which   A 192.0.2.9 ; failover SECONDARY

                            shut    ALIAS A eu.example.com. eth ; latency eu-central-1 hc=shut1
                            shut    ALIAS A us.example.com. eth ; latency us-east-1 hc=shut2

                            heavy   ALIAS A zeros.example.com. eth ; failover PRIMARY
                            heavy   A 192.0.2.9 ; failover SECONDARY
                            zeros   A 192.0.2.5 ; weighted 5 id=5 hc=z5
                            zeros   A 192.0.2.6 ; weighted 0 id=0 hc=z0

                            many    ALIAS A eu.example.com. eth ; multivalue id=1
                            many    ALIAS A us.example.com. eth ; multivalue id=2
                            many    300 A 192.0.2.9 ; multivalue id=3 hc=many

                            simple  ALIAS A eu.example.com. eth
                            hop     ALIAS A simple.example.com. eth ; failover PRIMARY
                            hop     A 192.0.2.9 ; failover SECONDARY
                            """)
                    .withSimulation(
                            new Simulation(
                                    List.of(),
                                    List.of(),
                                    List.of(
                                            new Simulation.Collection(
                                                    "c8c02a84",
                                                    List.of(
                                                            new Simulation.Location(
                                                                    "isp-a",
                                                                    List.of("203.0.113.0/24")))))));

    @ParameterizedTest(name = "{0} failing {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    api,    none,            '{192.0.2.1=1/4, 192.0.2.2=3/4}', the nearest region by weight
                    api,    eu1,             '{192.0.2.2=1}',                  the healthy one of that region
                    api,    eu1 eu2,         '{192.0.2.3=1/2, 192.0.2.4=1/2}', all of it fail: the next region
                    api,    eu1 eu2 us1,     '{192.0.2.4=1}',                  and its healthy one
                    api,    eu1 eu2 us1 us2, '{192.0.2.1=1/4, 192.0.2.2=3/4}', none at all: as if all were healthy
                    stay,   eu1 eu2,         '{192.0.2.1=1/4, 192.0.2.2=3/4}', not evaluated: the region stays and takes its last resort
                    stay,   eu1,             '{192.0.2.2=1}',                  not evaluated: the lower level still looks
                    ever,   m1,              '{192.0.2.6=1}',                  a member without a check keeps the branch healthy
                    deep,   eu1 eu2,         '{192.0.2.3=1/2, 192.0.2.4=1/2}', three levels
                    deep,   eu1 eu2 us1 us2, '{192.0.2.9=1}',                  three levels that all fail
                    both,   both,            '{192.0.2.9=1}',                  a check on the alias counts as well
                    both,   eu1 eu2,         '{192.0.2.9=1}',                  as does its target
                    gone,   none,            '{192.0.2.3=1/2, 192.0.2.4=1/2}', a missing target is unhealthy
                    blind,  none,            '{SERVFAIL=1}',                   unless nobody looks
                    where,  de,              '{192.0.2.9=1}',                  only members on the client's path count as its health
                    where,  fr,              '{192.0.2.7=1}',                  another country's does not
                    which,  ip,              '{192.0.2.9=1}',                  of IP-based groups too
                    which,  none,            '{192.0.2.7=1}',                  whose block holds the client
                    shut,   shut1 shut2 eu1, '{192.0.2.2=1}',                  the last resort above does not make the level below take the unhealthy
                    shut,   shut1 shut2 eu1 eu2, '{192.0.2.1=1/4, 192.0.2.2=3/4}', which has a last resort of its own
                    shut,   shut1,           '{192.0.2.3=1/2, 192.0.2.4=1/2}', a failing alias is passed over though its target is healthy
                    heavy,  z5,              '{192.0.2.6=1}',                  members of weight 0 count as the target's health
                    heavy,  z5 z0,           '{192.0.2.9=1}',                  if they are healthy
                    many,   eu1 us1 us2,     '{192.0.2.2|192.0.2.9=1}',        of several answers each is looked up by itself
                    many,   eu1 us1 many,    '{192.0.2.2|192.0.2.4=1}',        and unhealthy ones are left out
                    ring,   none,            '{192.0.2.9=1}',                  a loop is unhealthy
                    simple, eu1 eu2,         '{192.0.2.1=1/4, 192.0.2.2=3/4}', a simple alias has nowhere else to go
                    hop,    eu1 eu2,         '{192.0.2.9=1}',                  but what leads to it has
                    api,    eu.example.com.,  '{192.0.2.3=1/2, 192.0.2.4=1/2}', an alias target of the zone can be told to fail
                    """)
    void shares(String name, String failing, String shares, String why) {
        var question =
                Answers.question(
                        name + ".example.com.",
                        "A",
                        Clients.of("region=eu-central-1 country=DE ip=203.0.113.9"),
                        failing.split(" ", -1));

        assertEquals(shares, Answers.shares(ZONE, question).toString(), why);
    }
}
