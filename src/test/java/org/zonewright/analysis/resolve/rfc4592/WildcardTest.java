package org.zonewright.analysis.resolve.rfc4592;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.model.zone.Zone;

/// RFC 4592, "The Role of Wildcards in the Domain Name System": the zone and the questions of
/// section 2.2.1, and what sections 2.2.2, 4.2 and 4.4 add.
class WildcardTest {

    private static final Zone EXAMPLE =
            Zones.of(
                    "example.",
                    """
                    @                 3600 SOA  ns.example.com. root.example.com. 1 7200 900 1209600 86400
                    @                 3600 NS   ns.example.com. | ns.example.net.
                    *                 3600 TXT  "this is a wildcard"
                    *                 3600 MX   10 host1.example.
                    sub.*             3600 TXT  "this is not a wildcard"
                    host1             3600 A    192.0.2.1
                    _ssh._tcp.host1   3600 SRV  0 0 22 host1.example.
                    _ssh._tcp.host2   3600 SRV  0 0 22 host2.example.
                    subdel            3600 NS   ns.example.com. | ns.example.net.
                    """);

    @ParameterizedTest(name = "{0} {1} is {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    host3.example.,              MX,  10 host1.example.,     'synthesised from *.example., host3.example. does not exist'
                    host3.example.,              A,   NODATA,                the wildcard has no A
                    foo.bar.example.,            TXT, "this is a wildcard",  bar.example. does not exist either
                    host1.example.,              MX,  NODATA,                host1.example. exists
                    sub.*.example.,              MX,  NODATA,                sub.*.example. exists
                    _telnet._tcp.host1.example., SRV, NXDOMAIN,              the closest encloser _tcp.host1.example. has no wildcard
                    host.subdel.example.,        A,   REFERRAL,              subdel.example. is a zone cut
                    ghost.*.example.,            MX,  NXDOMAIN,              the closest encloser *.example. has no wildcard below it
                    host2.example.,              MX,  NODATA,                an empty non-terminal exists (section 2.2.2)
                    _tcp.host1.example.,         SRV, NODATA,                an empty non-terminal exists (section 2.2.2)
                    *.example.,                  MX,  10 host1.example.,     an asterisk in the question is no wildcard (section 2.2.1)
                    *.example.,                  A,   NODATA,                the name *.example. exists without an A
                    subdel.example.,             MX,  REFERRAL,              a cut comes before every wildcard
                    x.y.z.example.,              MX,  10 host1.example.,     any depth
                    """,
            quoteCharacter = '\'')
    void section221(String name, String type, String outcome, String why) {
        var response = Answers.ask(EXAMPLE, name, type);

        assertEquals(outcome, Answers.outcome(response), () -> why + Answers.steps(response));
    }

    @Test
    void aSynthesisedRecordHasTheNameThatWasAskedForAndItsLetterCase() {
        var response = Answers.ask(EXAMPLE, "HoSt3.Example.", "MX");

        assertEquals(
                "HoSt3.Example. 3600 IN MX 10 host1.example.",
                response.answer().getFirst().toString());
    }

    @Test
    void aWildcardNameMayEndADenial() {
        var response = Answers.ask(EXAMPLE, "_telnet._tcp.host1.example.", "SRV");

        assertEquals(
                "example. 3600 IN SOA ns.example.com. root.example.com. 1 7200 900 1209600 86400",
                response.authority().getFirst().toString());
    }

    @ParameterizedTest(name = "{0} {1} is {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    foo.example.com.,        A,   NODATA,     *.example.com. exists through prod.*.example.com.
                    foo.bar.example.com.,    A,   NODATA,     the empty wildcard covers any depth
                    prod.*.example.com.,     A,   192.0.2.9,  an ordinary name
                    dev.*.example.com.,      A,   NXDOMAIN,   no wildcard below *.example.com.
                    a*.example.com.,         A,   192.0.2.8,  an asterisk inside a label is an ordinary character
                    ab.example.com.,         A,   NODATA,     a*.example.com. covers nothing
                    """)
    void section211AnAsteriskElsewhereIsNoWildcard(
            String name, String type, String outcome, String why) {
        Zone zone = Zones.hosted("example.com.", "prod.* A 192.0.2.9\na* A 192.0.2.8\n");

        assertEquals(outcome, Answers.outcome(Answers.ask(zone, name, type)), why);
    }

    @ParameterizedTest(name = "{0} {1} is {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    www.a.example.com.,     A,     b.example.net.,             'a wildcard CNAME answers with a CNAME (section 4.4)'
                    www.a.example.com.,     CNAME, b.example.net.,             as does the question for it
                    in.in.example.com.,     A,     host.example.com.|192.0.2.1, the CNAME leads to a name of the zone
                    host.in.example.com.,   A,     192.0.2.3,                   an existing name is not covered
                    loop.loop.example.com., A,     x.loop.example.com.|x.loop.example.com., 'the wildcard covers its own target, which then comes again'
                    """,
            quoteCharacter = '\'')
    void section44CnameAtAWildcard(String name, String type, String outcome, String why) {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        host    A     192.0.2.1
                        *.a     CNAME b.example.net.
                        *.in    CNAME host.example.com.
                        host.in A     192.0.2.3
                        *.loop  CNAME x.loop.example.com.
                        """);

        assertEquals(outcome, Answers.outcome(Answers.ask(zone, name, type)), why);
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    example.com.,            NODATA,    never the apex itself
                    acme.example.com.,       NODATA,    a name with any record set is not covered
                    sub.example.com.,        NODATA,    an empty non-terminal
                    y.sub.example.com.,      NXDOMAIN,  the closest encloser is sub.example.com.
                    x.sub.example.com.,      192.0.2.2, exact
                    b.a.example.com.,        192.0.2.1, any depth
                    y.acme.example.com.,     NXDOMAIN,  the closest encloser is acme.example.com.
                    \\052.example.com.,      192.0.2.1, the wildcard's own name
                    """)
    void route53ClosestEnclosers(String name, String outcome, String why) {
        Zone zone =
                Zones.hosted("example.com.", "* A 192.0.2.1\nacme TXT \"x\"\nx.sub A 192.0.2.2\n");

        assertEquals(outcome, Answers.outcome(Answers.ask(zone, name, "A")), why);
    }
}
