package org.zonewright.analysis.resolve.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.model.zone.Zone;

/// Guide, "Latency-based routing", "Geolocation routing", "Geoproximity routing".
class PlaceRoutingTest {

    private static final Zone LATENCY =
            Zones.hosted(
                    "example.com.",
                    """
                    api A 192.0.2.1 ; latency eu-central-1 hc=eu
                    api A 192.0.2.2 ; latency us-east-1 hc=us
                    api A 192.0.2.3 ; latency ap-northeast-1 hc=ap
                    cn  A 192.0.2.1 ; latency ap-east-1 hc=hk
                    cn  A 192.0.2.2 ; latency cn-north-1 hc=cn
                    odd A 192.0.2.1 ; latency xx-nowhere-1 hc=x
                    odd A 192.0.2.2 ; latency ap-southeast-2 hc=au
                    """);

    @ParameterizedTest(name = "{0} from {1}, failing {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    api, region=eu-central-1,  none,     192.0.2.1, the region itself
                    api, region=eu-west-2,     none,     192.0.2.1, the nearest of those there are
                    api, region=eu-central-1,  eu,       192.0.2.2, the next nearest healthy one
                    api, region=eu-central-1,  eu us,    192.0.2.3, and the next
                    api, region=eu-central-1,  eu us ap, 192.0.2.1, none healthy: the nearest
                    api, none,                 none,     192.0.2.2, an unknown place counts as us-east-1
                    api, country=JP,           none,     192.0.2.3, a country is where its city is
                    api, continent=EU,         none,     192.0.2.1, a continent is where its middle is
                    api, at=48.85/2.35,        none,     192.0.2.1, coordinates
                    api, region=xx-nowhere-1,  none,     192.0.2.2, a region nobody knows is an unknown place
                    cn,  country=CN,           none,     192.0.2.2, China always gets Beijing
                    cn,  country=CN,           cn,       192.0.2.1, but not while it fails
                    cn,  country=CN,           hk cn,    192.0.2.2, none healthy: Beijing again
                    cn,  country=HK,           none,     192.0.2.1, Hong Kong does not
                    odd, region=eu-central-1,  none,     192.0.2.2, a region of unknown place is last
                    odd, region=xx-nowhere-1,  none,     192.0.2.1, but for a client in that very region
                    """)
    void latency(String name, String client, String failing, String answer, String why) {
        assertEquals(answer, outcome(LATENCY, name, client, failing), why);
    }

    private static final Zone GEOLOCATION =
            Zones.hosted(
                    "example.com.",
                    """
                    geo A 192.0.2.1 ; geo country=* id=default hc=default
                    geo A 192.0.2.2 ; geo continent=EU id=eu hc=eu
                    geo A 192.0.2.3 ; geo country=US id=us hc=us
                    geo A 192.0.2.4 ; geo country=US subdivision=CA id=us-ca hc=us-ca
                    geo A 192.0.2.5 ; geo country=DE id=de hc=de
                    bare A 192.0.2.6 ; geo country=DE id=de hc=de
                    ua   A 192.0.2.7 ; geo country=UA subdivision=30 id=kyiv hc=kyiv
                    ua   A 192.0.2.8 ; geo country=UA id=ua
                    cy   A 192.0.2.7 ; geo continent=AS id=as
                    cy   A 192.0.2.8 ; geo continent=EU id=eu
                    skip A 192.0.2.7 ; geo country=US subdivision=CA id=us-ca hc=us-ca
                    skip A 192.0.2.8 ; geo continent=NA id=na hc=na
                    """);

    @ParameterizedTest(name = "{0} from {1}, failing {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    geo,  country=US subdivision=CA, none,          192.0.2.4, the subdivision first
                    geo,  country=US subdivision=NY, none,          192.0.2.3, another state: the country
                    geo,  country=US,                none,          192.0.2.3, an unknown state skips that step
                    geo,  country=DE,                none,          192.0.2.5, the country before its continent
                    geo,  country=FR,                none,          192.0.2.2, a country implies its continent
                    geo,  country=TR,                none,          192.0.2.2, Route 53 has Turkey in Europe
                    geo,  country=TR continent=AS,   none,          192.0.2.2, whatever the client says
                    geo,  country=de,                none,          192.0.2.5, letter case does not matter
                    geo,  continent=EU,              none,          192.0.2.2, a continent alone
                    geo,  country=BR,                none,          192.0.2.1, no match: the default
                    geo,  none,                      none,          192.0.2.1, an unknown place: only the default
                    geo,  ip=203.0.113.9,            none,          192.0.2.1, an address is no place
                    geo,  region=eu-central-1,       none,          192.0.2.1, nor is a region in a public zone
                    geo,  country=US subdivision=CA, us-ca,         192.0.2.3, the next on the path
                    geo,  country=US subdivision=CA, us-ca us,      192.0.2.1, and the default
                    geo,  country=US subdivision=CA, us-ca us default, 192.0.2.4, none healthy: the most specific
                    geo,  country=DE,                de eu,         192.0.2.1, the continent is on the path too
                    ua,   country=UA subdivision=30, none,          192.0.2.7, Ukraine has subdivisions
                    ua,   country=UA subdivision=30, kyiv,          192.0.2.8, and they are on the path
                    ua,   country=UA subdivision=18, none,          192.0.2.8, another one
                    cy,   country=CY,                none,          192.0.2.8, Route 53 has Cyprus in Europe
                    skip, country=US subdivision=CA, us-ca,         192.0.2.8, a step without a member is skipped
                    skip, country=US subdivision=NY, none,          192.0.2.8, the continent without its country
                    skip, country=US subdivision=NY, na,            192.0.2.8, alone on the path: the last resort
                    skip, country=DE,                none,          NODATA,    nothing on the path
                    bare, country=FR,                none,          NODATA,    no match and no default
                    bare, country=DE,                de,            192.0.2.6, the last resort is the path alone
                    bare, none,                      none,          NODATA,    an unknown place and no default
                    """)
    void geolocation(String name, String client, String failing, String answer, String why) {
        assertEquals(answer, outcome(GEOLOCATION, name, client, failing), why);
    }

    private static final Zone GEOPROXIMITY =
            Zones.hosted(
                    "example.com.",
                    """
                    near A 192.0.2.1 ; near region=eu-central-1 id=frankfurt hc=f
                    near A 192.0.2.2 ; near region=eu-west-1 id=dublin hc=d
                    # 1 degree of latitude is 111 km
                    bias A 192.0.2.1 ; near at=1.35,0 bias=50 id=far
                    bias A 192.0.2.2 ; near at=0.9,0 id=close
                    push A 192.0.2.1 ; near at=0.9,0 bias=-50 id=close
                    push A 192.0.2.2 ; near at=1.35,0 id=far
                    most A 192.0.2.1 ; near at=45,0 bias=99 id=far
                    most A 192.0.2.2 ; near at=0.9,0 id=close
                    least A 192.0.2.1 ; near at=0.9,0 bias=-99 id=close
                    least A 192.0.2.2 ; near at=45,0 id=far
                    pole A 192.0.2.1 ; near at=0,179 id=date
                    pole A 192.0.2.2 ; near at=0,-90 id=west
                    zone A 192.0.2.1 ; near group=us-west-2-lax-1 id=la
                    zone A 192.0.2.2 ; near region=eu-west-1 id=dublin
                    lost A 192.0.2.1 ; near group=nowhere id=nowhere
                    lost A 192.0.2.2 ; near region=eu-west-1 id=dublin
                    """);

    @ParameterizedTest(name = "{0} from {1}, failing {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    near, at=48.85/2.35,       none, 192.0.2.1, Paris is nearer to Frankfurt
                    near, at=51.5/-3.2,        none, 192.0.2.2, Cardiff is nearer to Dublin
                    near, at=48.85/2.35,       f,    192.0.2.2, the next nearest healthy one
                    near, at=48.85/2.35,       f d,  192.0.2.1, none healthy: the nearest
                    near, none,                none, 192.0.2.2, an unknown place counts as us-east-1
                    near, region=eu-central-1, none, 192.0.2.1, the client's region has coordinates
                    bias, at=0/0,              none, 192.0.2.1, 150 km with bias 50 count as 75 and beat 100
                    push, at=0/0,              none, 192.0.2.2, 100 km with bias -50 count as 200 and lose to 150
                    most, at=0/0,              none, 192.0.2.1, 5000 km with bias 99 count as 50
                    least, at=0/0,             none, 192.0.2.2, 100 km with bias -99 count as 10 000
                    pole, at=0/-179,           none, 192.0.2.1, across the date line
                    zone, at=34.05/-118.2,     none, 192.0.2.1, a Local Zone group counts as its parent region
                    lost, at=34.05/-118.2,     none, 192.0.2.2, an unknown group is last
                    """)
    void geoproximity(String name, String client, String failing, String answer, String why) {
        assertEquals(answer, outcome(GEOPROXIMITY, name, client, failing), why);
    }

    @ParameterizedTest(name = "a VPC in {0}, failing {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    eu-central-1, none,       192.0.2.5, 'the VPC''s region is the location'
                    us-west-1,    none,       192.0.2.4, a US region has a state too
                    sa-east-1,    none,       192.0.2.1, the default
                    eu-central-1, de,         192.0.2.1, if its member fails the default is used (F.8)
                    eu-central-1, de default, 192.0.2.2, behind it the path goes on
                    us-west-1,    us-ca us default, 192.0.2.4, none healthy: the most specific
                    """)
    void aPrivateZonesClientsAreWhereTheirVpcIs(
            String region, String failing, String answer, String why) {
        Zone zone = Clients.movedTo(region, GEOLOCATION);

        assertEquals(answer, outcome(zone, "geo", "none", failing), why);
    }

    @ParameterizedTest(name = "a VPC in {0}, failing {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    eu-central-1,   none, 192.0.2.1, 'the VPC''s region'
                    eu-central-1,   eu,   192.0.2.2, then the closest region
                    ap-northeast-2, none, 192.0.2.3, a region without a member
                    """)
    void aPrivateZonesLatencyIsThatOfItsVpc(
            String region, String failing, String answer, String why) {
        Zone zone = Clients.movedTo(region, LATENCY);

        assertEquals(answer, outcome(zone, "api", "none", failing), why);
    }

    private static String outcome(Zone zone, String name, String client, String failing) {
        Client from = Clients.of(client);
        var question = Answers.question(name + ".example.com.", "A", from, failing.split(" ", -1));
        Response response = Answers.resolver(zone).answer(question);
        return Answers.outcome(response);
    }
}
