package org.zonewright.analysis.resolve.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Guide, "Choosing between alias and non-alias records"; API reference, AliasTarget.
class AliasTest {

    private static final Zone ZONE =
            Zones.hosted(
                            "example.com.",
                            """
                            @        ALIAS A www.example.com.
                            www      120 A 192.0.2.1 | 192.0.2.2
                            chain    ALIAS A deep.example.com.
                            deep     ALIAS A www.example.com.
                            *        ALIAS A example.com.
                            gone     ALIAS A nothing.example.com.
                            wild     ALIAS A covered.example.com.
                            wrong    ALIAS AAAA www.example.com.
                            cname    60 CNAME www.example.com.
                            tocname  ALIAS A cname.example.com.
                            same     ALIAS CNAME cname.example.com.
                            away     30 CNAME www.example.net.
                            toaway   ALIAS CNAME away.example.com.
                            self     ALIAS A self.example.com.
                            ring1    ALIAS A ring2.example.com.
                            ring2    ALIAS A ring1.example.com.
                            tomail   ALIAS MX mail.example.com.
                            mail     600 MX 10 www.example.com.
                            lb       ALIAS A dualstack.web-1.eu-west-1.elb.amazonaws.com. zone=Z32O12XQLNTSW2
                            lb       ALIAS AAAA dualstack.web-1.eu-west-1.elb.amazonaws.com. zone=Z32O12XQLNTSW2
                            lb       ALIAS MX dualstack.web-1.eu-west-1.elb.amazonaws.com. zone=Z32O12XQLNTSW2
                            told     ALIAS A told-1.eu-west-1.elb.amazonaws.com. zone=Z32O12XQLNTSW2
                            told     ALIAS AAAA told-1.eu-west-1.elb.amazonaws.com. zone=Z32O12XQLNTSW2
                            cdn      ALIAS A d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2
                            cdn      ALIAS HTTPS d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2
                            s3       ALIAS A s3-website-us-east-1.amazonaws.com. zone=Z3AQBSTGFYJSTF
                            s3       ALIAS AAAA s3-website-us-east-1.amazonaws.com. zone=Z3AQBSTGFYJSTF
                            ga       ALIAS A a1234567890abcdef.awsglobalaccelerator.com. zone=Z2BJ6XQ5FK7U4H
                            other    ALIAS A www.example.org. zone=Z08345212MHE1EXAMPLE1
                            policy   POLICY A 7b3d4f2a-1111-2222-3333-444455556666
                            """)
                    .withSimulation(
                            new Simulation(
                                    List.of(
                                            new Simulation.Target(
                                                    DomainName.of(
                                                            "told-1.eu-west-1.elb.amazonaws.com"),
                                                    List.of("203.0.113.5", "203.0.113.6"),
                                                    Optional.of(17L),
                                                    Optional.empty())),
                                    List.of(),
                                    List.of()));

    @ParameterizedTest(name = "{0} {1} is {2}: {3}")
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    example.com.,         A,     "example.com. 120 IN A 192.0.2.1, example.com. 120 IN A 192.0.2.2", the name asked for and the TTL of the record
                    chain.example.com.,   A,     "chain.example.com. 120 IN A 192.0.2.1, chain.example.com. 120 IN A 192.0.2.2", the TTL of the record finally reached
                    a.b.example.com.,     A,     "a.b.example.com. 120 IN A 192.0.2.1, a.b.example.com. 120 IN A 192.0.2.2", a wildcard alias
                    same.example.com.,    CNAME, "same.example.com. 60 IN CNAME www.example.com.", an alias of type CNAME shows the target's value
                    same.example.com.,    A,     "same.example.com. 60 IN CNAME www.example.com., www.example.com. 120 IN A 192.0.2.1, www.example.com. 120 IN A 192.0.2.2", and is a CNAME for other types
                    toaway.example.com.,  A,     "toaway.example.com. 30 IN CNAME www.example.net.", which may lead out of the zone
                    tomail.example.com.,  MX,    "tomail.example.com. 600 IN MX 10 www.example.com.", any type
                    told.example.com.,    A,     "told.example.com. 17 IN A 203.0.113.5, told.example.com. 17 IN A 203.0.113.6", addresses and TTL of the simulation
                    """)
    void answers(String name, String type, String answer, String why) {
        Response response = Answers.ask(ZONE, name, type);

        assertEquals(answer, String.join(", ", Answers.text(response.answer())), why);
        assertTrue(response.authoritative());
        assertTrue(!response.simulated());
    }

    @ParameterizedTest(name = "{0} {1} is {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    example.com.,         AAAA, NODATA,   an alias answers its own type alone
                    wrong.example.com.,   AAAA, SERVFAIL, the target has no set of that type
                    gone.example.com.,    A,    SERVFAIL, the target does not exist
                    wild.example.com.,    A,    SERVFAIL, a name that a wildcard covers is no target
                    tocname.example.com., A,    SERVFAIL, a CNAME is no target of an alias for A
                    self.example.com.,    A,    SERVFAIL, an alias of itself
                    ring1.example.com.,   A,    SERVFAIL, a loop
                    other.example.com.,   A,    SERVFAIL, a record of another zone
                    told.example.com.,    AAAA, NODATA,   only IPv4 addresses are told
                    s3.example.com.,      AAAA, NODATA,   S3 websites have no IPv6
                    lb.example.com.,      MX,   NODATA,   load balancers have addresses alone
                    """)
    void otherOutcomes(String name, String type, String outcome, String why) {
        Response response = Answers.ask(ZONE, name, type);

        assertEquals(outcome, Answers.outcome(response), why);
    }

    @ParameterizedTest(name = "{0} {1} has {2} addresses, TTL {3}: {4}")
    @CsvSource(
            textBlock =
                    """
                    lb.example.com.,     A,     2, 60, a load balancer has several
                    lb.example.com.,     AAAA,  2, 60, and IPv6
                    cdn.example.com.,    A,     2, 60, CloudFront
                    cdn.example.com.,    HTTPS, 1, 60, CloudFront has HTTPS records
                    s3.example.com.,     A,     1, 60, one of an S3 website's
                    ga.example.com.,     A,     1, 60, one of an accelerator's two
                    policy.example.com., A,     2, 60, what a traffic policy says is in no file
                    """)
    void simulatedAddresses(String name, String type, int records, long ttl, String why) {
        Response response = Answers.ask(ZONE, name, type);

        assertEquals(records, response.answer().size(), why);
        assertTrue(response.simulated(), why);
        for (ResourceRecord record : response.answer()) {
            assertEquals(ttl, record.ttl(), why);
            assertTrue(
                    record.rdata()
                            .matches("198\\.1[89]\\.[0-9]+\\.[0-9]+|2001:db8:.*|1 \\. alpn=.*"),
                    record.rdata());
        }
        assertEquals(
                Answers.data(response.answer()),
                Answers.data(Answers.ask(ZONE, name, type).answer()));
    }

    @Test
    void oneOfSeveralAddressesIsEquallyLikely() {
        Map<String, String> shares =
                Answers.shares(ZONE, Question.of("ga.example.com.", RecordType.A));

        assertEquals(List.of("1/2", "1/2"), List.copyOf(shares.values()));
    }

    @Test
    void everyWayAroundALoopIsReportedAtAnAlias() {
        Response response = Answers.ask(ZONE, "ring2.example.com.", "A");

        assertEquals("resolve.loop", response.steps().getLast().why().key());
        assertEquals(List.of(), response.answer());
        assertEquals(List.of(), response.authority());
    }
}
