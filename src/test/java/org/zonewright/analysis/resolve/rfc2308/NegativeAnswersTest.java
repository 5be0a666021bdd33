package org.zonewright.analysis.resolve.rfc2308;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.analysis.resolve.Response;

import java.util.List;

/// RFC 2308, "Negative Caching of DNS Queries": the forms of section 2 and the TTL of section 5.
class NegativeAnswersTest {

    private static final String SOA = "ns1.xx. hostmaster.ns1.xx. 1 7200 900 1209600 ";

    private static Response ask(String ttls, String name, String type) {
        String[] both = ttls.split("/", -1);
        return Answers.ask(
                Zones.of(
                        "xx.",
                        """
                        @       %s SOA ns1.xx. hostmaster.ns1.xx. 1 7200 900 1209600 %s
                        @       NS  ns1.xx. | ns2.xx.
                        ns1     A   127.0.0.2
                        ns2     A   127.0.0.3
                        tony    CNAME triple.xx.
                        triplex MX  10 ns1.xx.
                        another.example A 127.0.0.4
                        an      CNAME another.xx.
                        some    CNAME triplex.xx.
                        """
                                .formatted(both[0], both[1])),
                name,
                type);
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(
            textBlock =
                    """
                    an.xx.,          A, NXDOMAIN, another.xx., 'name error behind a CNAME (section 2.1): the code is that of the last name'
                    some.xx.,        A, NOERROR,  triplex.xx., 'no data behind a CNAME (section 2.2)'
                    nothing.xx.,     A, NXDOMAIN, '',          'name error'
                    triplex.xx.,     A, NOERROR,  '',          'no data'
                    example.xx.,     A, NOERROR,  '',          'an empty non-terminal is no data'
                    """)
    void section2(String name, String type, String rcode, String answer, String why) {
        Response response = ask("900/86400", name, type);

        assertEquals(rcode, response.rcode().name(), why);
        assertEquals(answer, Answers.data(response.answer()), why);
        assertEquals(true, response.authoritative(), why);
        assertEquals(
                List.of("xx. 900 IN SOA " + SOA + "86400"), Answers.text(response.authority()));
        assertEquals(List.of(), response.additional());
    }

    @ParameterizedTest(name = "SOA {0} gives {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    900/86400,  900,  a default zone's
                    86400/900,  900,  the lower of the two
                    3600/3600,  3600, both the same
                    0/86400,    0,    a TTL of 0
                    86400/0,    0,    a minimum of 0
                    """)
    void section5TheTtlIsTheLowerOfTheSoasTtlAndMinimum(String ttls, long ttl, String why) {
        Response response = ask(ttls, "nothing.xx.", "A");

        assertEquals(ttl, response.authority().getFirst().ttl(), why);
    }
}
