package org.zonewright.analysis.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Set;

/// Guide, "DNS behaviour" and "Considerations when working with a private hosted zone"; CNAMEs and
/// delegations as far as RFCs give no example.
class SectionsTest {

    private static final Zone ZONE =
            Zones.hosted(
                    "example.com.",
                    """
                    www           300 A     192.0.2.1
                    www           300 AAAA  2001:db8::1
                    @             600 MX    10 www.example.com. | 20 mail.example.net. | 30 alias.example.com.
                    alias         ALIAS A   www.example.com.
                    lb            ALIAS A   web-1.eu-west-1.elb.amazonaws.com. zone=Z32O12XQLNTSW2
                    tolb          600 MX    10 lb.example.com.
                    _sip._tcp     300 SRV   1 1 5060 www.example.com.
                    one           60 CNAME  two.example.com.
                    two           60 CNAME  www.example.com.
                    out           60 CNAME  www.example.org.
                    dead          60 CNAME  nothing.example.com.
                    empty         60 CNAME  www.example.com.
                    tochild       60 CNAME  host.child.example.com.
                    ring1         60 CNAME  ring2.example.com.
                    ring2         60 CNAME  ring1.example.com.
                    text          300 TXT   "x"
                    child         3600 NS   ns.child.example.com. | ns.example.net.
                    child         3600 DS   12345 13 2 F9C7AF7EBCBF098B9F5F37361D1B168BB2E5B98D930CEEF0F055377A8C94DB61
                    child         300 A     192.0.2.50
                    ns.child      172800 A  192.0.2.53
                    host.child    300 A     192.0.2.54
                    deep.child    300 NS    ns.example.org.
                    nods          3600 NS   ns.example.net.
                    afs           300 AFSDB 1 www.example.com.
                    kx            300 KX    1 www.example.com.
                    rt            300 RT    1 www.example.com.
                    svc           300 HTTPS 1 www.example.com.
                    covered       3600 NS   any.example.com. | any.covered.example.com.
                    *.covered     300 A     192.0.2.55
                    *             60 A      192.0.2.99
                    """);

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource(
            textBlock =
                    """
                    www.example.com.,          A,     NOERROR, 192.0.2.1,                            an address
                    one.example.com.,          A,     NOERROR, two.example.com.|www.example.com.|192.0.2.1, a chain within the zone
                    one.example.com.,          CNAME, NOERROR, two.example.com.,                     the CNAME itself
                    out.example.com.,          A,     NOERROR, www.example.org.,                     a CNAME that leads out of the zone
                    dead.example.com.,         TXT,   NOERROR, nothing.example.com.,                 a wildcard without the type: no data
                    empty.example.com.,        TXT,   NOERROR, www.example.com.,                     the target has no such type
                    ring1.example.com.,        A,     NOERROR, ring2.example.com.|ring1.example.com., a loop ends with what there is
                    tochild.example.com.,      A,     NOERROR, host.child.example.com.,              a CNAME below a delegation
                    child.example.com.,        DS,    NOERROR, 12345 13 2 F9C7AF7EBCBF098B9F5F37361D1B168BB2E5B98D930CEEF0F055377A8C94DB61, DS belongs above the cut
                    nods.example.com.,         DS,    NOERROR, NODATA,                               no DS at the cut
                    child.example.com.,        A,     NOERROR, REFERRAL,                             what stands at the cut is hidden
                    child.example.com.,        NS,    NOERROR, REFERRAL,                             even its NS set
                    child.example.com.,        ANY,   NOERROR, REFERRAL,                             whatever is asked
                    host.child.example.com.,   A,     NOERROR, REFERRAL,                             what stands below the cut is hidden
                    host.child.example.com.,   DS,    NOERROR, REFERRAL,                             DS below the cut too
                    x.deep.child.example.com., A,     NOERROR, REFERRAL,                             the highest cut counts
                    text.example.com.,         LOC,   NOERROR, NODATA,                               a type that Route 53 does not store
                    example.org.,              A,     REFUSED, REFUSED,                              outside the zone
                    com.,                      A,     REFUSED, REFUSED,                              above the zone
                    example.com.,              AXFR,  REFUSED, REFUSED,                              there are no transfers
                    a..example.com.,           A,     FORMERR, FORMERR,                              no legal name
                    """)
    void answers(String name, String type, String rcode, String answer, String why) {
        Response response = Answers.ask(ZONE, name, type);

        assertEquals(rcode, response.rcode().name(), why);
        assertEquals(answer, Answers.outcome(response), why);
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(
            textBlock =
                    """
                    example.com.,           MX,  192.0.2.1|2001:db8::1|192.0.2.1, exchanges within the zone and aliases that end in it
                    tolb.example.com.,      MX,  '',                              not what an AWS resource has
                    _sip._tcp.example.com., SRV, 192.0.2.1|2001:db8::1,           services
                    two.example.com.,       CNAME, 192.0.2.1|2001:db8::1,         the target of a CNAME that was asked for
                    two.example.com.,       A,   2001:db8::1,                     not what is in the answer already
                    child.example.com.,     A,   192.0.2.53,                      glue
                    covered.example.com.,   A,   192.0.2.99,                      'an address of a wildcard, but of none below the delegation (E.6)'
                    www.example.com.,       A,   '',                              nothing points anywhere
                    rt.example.com.,       RT,   192.0.2.1|2001:db8::1,           'a type of other servers (RFC 1183)'
                    afs.example.com.,   AFSDB,   '',                              'of which most add nothing'
                    kx.example.com.,       KX,   192.0.2.1|2001:db8::1,           'another (RFC 2230)'
                    svc.example.com.,   HTTPS,   '',                              E.7 does not name HTTPS
                    out.example.com.,       A,   '',                              targets outside the zone are not known
                    """)
    void additional(String name, String type, String data, String why) {
        assertEquals(data, Answers.data(Answers.ask(ZONE, name, type).additional()), why);
    }

    @ParameterizedTest(name = "{0} {1}: {2}, AA {3}, {4}")
    @CsvSource(
            textBlock =
                    """
                    www.example.com.,     A,   NS example.com. 172800, true,  the zone's own name servers
                    example.com.,         NS,  -,                      true,  unless they are the answer
                    out.example.com.,     A,   NS example.com. 172800, true,  a CNAME out of the zone
                    text.example.com.,    A,   SOA example.com. 900,   true,  no data
                    empty.example.com.,   TXT, SOA example.com. 900,   true,  no data at the end of a chain
                    child.example.com.,   A,   NS child.example.com. 3600, false, a referral
                    tochild.example.com., A,   NS child.example.com. 3600, true, the CNAME is the zone's own
                    nods.example.com.,    DS,  SOA example.com. 900,   true,  no DS
                    """)
    void authority(String name, String type, String first, boolean aa, String why) {
        Response response = Answers.ask(ZONE, name, type);
        String found =
                response.authority().stream()
                        .findFirst()
                        .map(r -> r.type() + " " + r.owner() + " " + r.ttl())
                        .orElse("-");

        assertEquals(first, found, why);
        assertEquals(aa, response.authoritative(), why);
    }

    private static final List<Zone> ZONES =
            List.of(
                    Zones.hosted(
                            "example.com.",
                            """
                            www A 192.0.2.1
                            sub NS NS-852.awsdns-42.net | ns-40.awsdns-05.com. | ns-1026.awsdns-00.org. | ns-1873.awsdns-42.co.uk.
                            half 60 NS ns-40.awsdns-05.com. | ns.example.net.
                            lame 70 NS ns.example.net.
                            bare 80 NS ns.example.net.
                            twin 90 NS ns.example.net.
                            """),
                    Zones.hosted("sub.example.com.", "www A 192.0.2.2\n"),
                    Zones.hosted("half.example.com.", "www A 192.0.2.4\n"),
                    Zones.hosted("lame.example.com.", "www A 192.0.2.5\n"),
                    Zones.hosted("deep.lame.example.com.", "www A 192.0.2.5\n"),
                    Zones.of("bare.example.com.", "www A 192.0.2.6\n"),
                    Zones.hosted("twin.example.com.", "www A 192.0.2.7\n"),
                    Zones.of("twin.example.com.", "@ NS ns.example.net.\nwww A 192.0.2.8\n"),
                    Zones.hosted("lost.example.com.", "www A 192.0.2.3\n"),
                    Zones.ofPrivate("example.com.", "www A 10.0.0.1\n"),
                    Zones.ofPrivate("corp.example.com.", "www A 10.0.0.2\n"));

    @ParameterizedTest(name = "{0} {1} {2} is {3}: {4}")
    @CsvSource(
            textBlock =
                    """
                    PUBLIC,  www.example.com.,       A,  192.0.2.1, the public zone
                    PUBLIC,  www.sub.example.com.,   A,  192.0.2.2, the zone that it is delegated to
                    PUBLIC,  www.half.example.com.,  A,  192.0.2.4, some of the name servers are the zone's
                    PUBLIC,  www.lame.example.com.,  A,  REFERRAL,  none is: a resolver never comes to the zone
                    PUBLIC,  www.bare.example.com.,  A,  192.0.2.6, a zone file without NS may be what it is delegated to
                    PUBLIC,  www.twin.example.com.,  A,  192.0.2.8, of two zones of a name the one with these name servers
                    PUBLIC,  www.lost.example.com.,  A,  NXDOMAIN,  nobody delegates to its zone
                    PUBLIC,  sub.example.com.,       DS, NODATA,    DS is the parent zone's
                    PUBLIC,  www.corp.example.com.,  A,  NXDOMAIN,  private zones do not answer
                    PRIVATE, www.example.com.,       A,  10.0.0.1,  the private zone
                    PRIVATE, www.corp.example.com.,  A,  10.0.0.2,  the longest private zone
                    PRIVATE, corp.example.com.,      DS, NODATA,    the longest for DS too
                    PRIVATE, www.example.org.,       A,  REFUSED,   no zone holds it
                    PRIVATE, www.sub.example.com.,   A,  NXDOMAIN,  no way from a private zone to the public one
                    PRIVATE, mail.corp.example.com., A,  NXDOMAIN,  nor to a shorter private one
                    PUBLIC,  www.example.org.,       A,  REFUSED,   no zone holds it
                    """)
    void whichZone(Question.View view, String name, String type, String outcome, String why) {
        var question =
                new Question(
                        DomainName.of(name),
                        RecordType.of(type),
                        Client.UNKNOWN,
                        Set.of(),
                        0,
                        view);

        assertEquals(outcome, Answers.outcome(Resolver.of(ZONES).answer(question)), why);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    www.sub.example.com.,       resolve.zone.delegated
                    www.half.example.com.,      resolve.zone.partly-lame
                    www.lame.example.com.,      resolve.zone.lame
                    www.deep.lame.example.com., resolve.zone.lame
                    www.bare.example.com.,      resolve.zone.delegated
                    www.lost.example.com.,      resolve.zone.unreached
                    """)
    void saysHowTheZoneIsReached(String name, String why) {
        var steps = Resolver.of(ZONES).answer(Answers.question(name, "A", Client.UNKNOWN)).steps();

        assertEquals(why, steps.getFirst().why().key());
        assertEquals(Step.Kind.DELEGATION, steps.getFirst().kind());
    }

    @Test
    void theDelegationSetSaysWhereAZoneIsServed() {
        Zone parent = Zones.hosted("example.com.", "sub NS ns.example.net.\n");
        Zone child = Zones.hosted("sub.example.com.", "www A 192.0.2.2\n");
        ZoneInfo info = child.info();
        Zone served =
                child.withInfo(
                        new ZoneInfo(
                                info.name(),
                                info.id(),
                                false,
                                "",
                                "",
                                List.of("ns.example.net"),
                                List.of()));

        assertEquals("REFERRAL", outcome(parent, child));
        assertEquals("192.0.2.2", outcome(parent, served));
    }

    private static String outcome(Zone... zones) {
        return Answers.outcome(
                Answers.resolver(zones).answer(Question.of("www.sub.example.com.", RecordType.A)));
    }

    @ParameterizedTest(name = "{0} {1}: {2} and {3}")
    @CsvSource(
            textBlock =
                    """
                    one.example.com.,     A,     two.example.com.,        '',                    a chain is not gone into
                    two.example.com.,     A,     www.example.com.,        192.0.2.1|2001:db8::1, addresses of the target are additional
                    two.example.com.,     TXT,   www.example.com.,        192.0.2.1|2001:db8::1, whatever is asked
                    dead.example.com.,    A,     nothing.example.com.,    192.0.2.99,            a target that a wildcard covers
                    out.example.com.,     A,     www.example.org.,        '',                    a target outside the zone
                    tochild.example.com., A,     host.child.example.com., '',                    a target below a delegation
                    ring1.example.com.,   A,     ring2.example.com.,      '',                    a loop
                    www.example.com.,     A,     192.0.2.1,               '',                    no CNAME
                    """)
    void cnameOnly(String name, String type, String answer, String additional, String why) {
        Response response =
                Answers.resolver(ZONE)
                        .with(Chains.CNAME_ONLY)
                        .answer(Question.of(name, RecordType.of(type)));

        assertEquals(answer, Answers.data(response.answer()), why);
        assertEquals(additional, Answers.data(response.additional()), why);
        assertEquals("NS", response.authority().getFirst().type().mnemonic(), why);
        assertEquals(Response.Rcode.NOERROR, response.rcode(), why);
        assertEquals(true, response.authoritative(), why);
    }

    @Test
    void aPrivateZoneAloneAnswersInTheViewThatNobodyChose() {
        Zone zone = Zones.ofPrivate("example.com.", "www A 10.0.0.1\n");

        assertEquals("10.0.0.1", Answers.outcome(Answers.ask(zone, "www.example.com.", "A")));
    }

    @Test
    void withoutAnSoaADenialHasNoAuthority() {
        Zone zone = Zones.of("example.com.", "www A 192.0.2.1\n");

        assertEquals(List.of(), Answers.ask(zone, "nothing.example.com.", "A").authority());
    }
}
