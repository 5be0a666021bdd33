package org.zonewright.analysis.resolve.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.model.zone.Zone;

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

                    simple  ALIAS A eu.example.com. eth
                    hop     ALIAS A simple.example.com. eth ; failover PRIMARY
                    hop     A 192.0.2.9 ; failover SECONDARY
                    """);

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
                        Clients.of("region=eu-central-1 country=DE"),
                        failing.split(" ", -1));

        assertEquals(shares, Answers.shares(ZONE, question).toString(), why);
    }
}
