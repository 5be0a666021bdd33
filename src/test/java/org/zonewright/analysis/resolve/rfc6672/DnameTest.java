package org.zonewright.analysis.resolve.rfc6672;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.analysis.resolve.Step;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;

/// RFC 6672, which Route 53 does not have, so that zones of other servers are answered as those
/// answer.
class DnameTest {

    @ParameterizedTest(name = "{0} with {1} DNAME {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    example.com,     example.com,   example.net,   NODATA,                     the owner itself
                    a.example.com,   example.com,   example.net,   a.example.net.,             a name below
                    a.b.example.com, example.com,   example.net,   a.b.example.net.,           at any depth
                    ab.example.com,  b.example.com, example.net,   NXDOMAIN,                   whole labels only
                    foo.example.com, example.com,   example.net,   foo.example.net.,           the name before the owner stays
                    a.x.example.com, x.example.com, example.net,   a.example.net.,             an owner below the apex
                    a.example.com,   example.com,   y.example.net, a.y.example.net.,           a longer target
                    cyc.example.com, example.com,   example.com,   cyc.example.com.,           a loop of one step
                    shortloop.x.x,   x,             .,             shortloop.x. | shortloop.,  the root as target
                    shortloop.x,     x,             .,             shortloop.,                 out of the zone
                    """)
    void section22Substitution(
            String name, String owner, String target, String answer, String why) {
        boolean example = owner.endsWith("example.com");
        Zone zone =
                Zones.hosted(
                        example ? "example.com." : "x.", owner + ". 600 DNAME " + target + "\n");
        Response response = Answers.ask(zone, name, "A");

        assertEquals(answer, outcome(response), why);
    }

    /// The targets of the synthesised CNAMEs.
    private static String outcome(Response response) {
        if (response.answer().isEmpty()) {
            return Answers.outcome(response);
        }
        return String.join(
                " | ",
                response.answer().stream()
                        .filter(record -> record.type().equals(RecordType.CNAME))
                        .map(record -> record.rdata())
                        .toList());
    }

    private static final Zone ZONE =
            Zones.hosted(
                    "example.com.",
                    """
                    old             700 DNAME new.example.com.
                    old             600 A     192.0.2.1
                    old             600 MX    10 www.old.example.com.
                    www.old         600 A     192.0.2.2
                    www.new         300 A     192.0.2.3
                    alias.new       300 CNAME www.old.example.com.
                    to              300 CNAME www.old.example.com.
                    out             800 DNAME example.net.
                    lost            300 DNAME gone.example.com.
                    ring            300 DNAME ring2.example.com.
                    ring2           300 DNAME ring.example.com.
                    child.new       300 NS    ns.example.net.
                    long            300 DNAME aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.dddddddddddddddddddd.example.com.
                    *.wild          300 DNAME new.example.com.
                    cut             300 NS    ns.example.net.
                    d.cut           300 DNAME new.example.com.
                    cut.out         300 NS    ns.example.net.
                    """);

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(
            textBlock =
                    """
                    www.old,       A,     NOERROR,  new.example.com.|www.new.example.com.|192.0.2.3,                    'DNAME, CNAME and what the new name has; what stands below a DNAME is not seen (section 2.4)'
                    old,           A,     NOERROR,  192.0.2.1,                                                         'other types live at the owner (section 2.4)'
                    old,           DNAME, NOERROR,  new.example.com.,                                                  'the DNAME itself'
                    old,           TXT,   NOERROR,  NODATA,                                                            'the owner is not renamed (section 2.3)'
                    to,            A,     NOERROR,  www.old.example.com.|new.example.com.|www.new.example.com.|192.0.2.3, 'a CNAME into a DNAME'
                    alias.old,     A,     NOERROR,  new.example.com.|alias.new.example.com.|www.old.example.com.|www.new.example.com.|192.0.2.3, 'the DNAME stands once, though it is used twice'
                    x.out,         A,     NOERROR,  example.net.|x.example.net.,                                       'the client goes on by itself'
                    cut.out,       NS,    NOERROR,  example.net.|cut.example.net.,                                     'the DNAME is above the delegation'
                    x.lost,        A,     NXDOMAIN, gone.example.com.|x.gone.example.com.,                             'the last name counts (RFC 6604)'
                    x.ring,        A,     NOERROR,  ring2.example.com.|x.ring2.example.com.|ring.example.com.|x.ring.example.com., 'a loop'
                    www.old,       CNAME, NOERROR,  new.example.com.|www.new.example.com.,                             'a question for the CNAME ends with it, as at other servers'
                    x.lost,        CNAME, NOERROR,  gone.example.com.|x.gone.example.com.,                             'whatever stands where it leads'
                    www.old,       ANY,   NOERROR,  new.example.com.|www.new.example.com.|192.0.2.3,                   'any type goes on'
                    x.child.old,   A,     NOERROR,  new.example.com.|x.child.new.example.com.,                         'below a delegation'
                    x.wild,        A,     NOERROR,  NODATA,                                                            'a wildcard DNAME renames nothing (section 3.2 step C)'
                    x.wild,        DNAME, NOERROR,  new.example.com.,                                                  'but stands for its own type'
                    x.d.cut,       A,     NOERROR,  REFERRAL,                                                          'the delegation is above the DNAME'
                    """)
    void answers(String name, String type, String rcode, String answer, String why) {
        Response response = Answers.ask(ZONE, name + ".example.com.", type);

        assertEquals(rcode, response.rcode().name(), why);
        boolean none = response.answer().isEmpty();
        assertEquals(
                answer, none ? Answers.outcome(response) : Answers.data(response.answer()), why);
    }

    @Test
    void section22ANameThatBecomesTooLong() {
        Response response = Answers.ask(ZONE, "e".repeat(50) + ".long.example.com.", "A");

        assertEquals(Response.Rcode.YXDOMAIN, response.rcode());
        assertEquals(
                List.of(RecordType.DNAME),
                response.answer().stream().map(record -> record.type()).toList());
        assertEquals(List.of(), response.authority());
        assertEquals(Step.Kind.YXDOMAIN, response.steps().get(2).kind());
    }

    @Test
    void section31TheSynthesisedCnameHasTheTtlOfTheDname() {
        Response response = Answers.ask(ZONE, "x.out.example.com.", "A");

        assertEquals(
                List.of(
                        "out.example.com. 800 IN DNAME example.net.",
                        "x.out.example.com. 800 IN CNAME x.example.net."),
                Answers.text(response.answer()));
    }

    @Test
    void addressesBelowADnameAreNotKnown() {
        assertEquals(
                List.of(), Answers.ask(ZONE, "old.example.com.", "MX").additional(), "RFC 2.4");
    }
}
