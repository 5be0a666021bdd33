package org.zonewright.analysis.resolve.rfc1034;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.model.zone.Zone;

import java.util.List;

/// RFC 1034 sections 6.1 and 6.2: the root zone of its example, and the questions to it. Two things
/// are as a Route 53 zone has them: a positive answer brings the zone's NS set as authority, and a
/// zone holds nothing of others but glue.
class StandardQueriesTest {

    private static final Zone ROOT =
            Zones.of(
                    ".",
                    """
                    .                        86400  SOA   sri-nic.arpa. hostmaster.sri-nic.arpa. 870611 1800 300 604800 86400
                    .                        86400  NS    a.isi.edu. | c.isi.edu. | sri-nic.arpa.
                    mil.                     86400  NS    sri-nic.arpa. | a.isi.edu.
                    edu.                     86400  NS    sri-nic.arpa. | c.isi.edu.
                    sri-nic.arpa.            86400  A     26.0.0.73 | 10.0.0.51
                    sri-nic.arpa.            86400  MX    0 sri-nic.arpa.
                    acc.arpa.                86400  A     26.6.0.65
                    usc-isic.arpa.           86400  CNAME c.isi.edu.
                    73.0.0.26.in-addr.arpa.  86400  PTR   sri-nic.arpa.
                    65.0.6.26.in-addr.arpa.  86400  PTR   acc.arpa.
                    a.isi.edu.               172800 A     26.3.0.103
                    c.isi.edu.               172800 A     10.0.0.52
                    """);

    private static final List<String> ADDRESSES =
            List.of("sri-nic.arpa. 86400 IN A 26.0.0.73", "sri-nic.arpa. 86400 IN A 10.0.0.51");

    @Test
    void section621TheAddressesOfAHost() {
        Response response = Answers.ask(ROOT, "sri-nic.arpa.", "A");

        assertEquals(ADDRESSES, Answers.text(response.answer()));
        assertEquals(true, response.authoritative());
    }

    @Test
    void section622EverythingAtAName() {
        Response response = Answers.ask(ROOT, "sri-nic.arpa.", "ANY");

        assertEquals("26.0.0.73|10.0.0.51|0 sri-nic.arpa.", Answers.data(response.answer()));
    }

    @Test
    void section623MailExchangesBringTheirAddresses() {
        Response response = Answers.ask(ROOT, "sri-nic.arpa.", "MX");

        assertEquals("0 sri-nic.arpa.", Answers.data(response.answer()));
        assertEquals(ADDRESSES, Answers.text(response.additional()));
    }

    @Test
    void section624TheTypeDoesNotExist() {
        Response response = Answers.ask(ROOT, "sri-nic.arpa.", "NS");

        assertEquals(Response.Rcode.NOERROR, response.rcode());
        assertEquals(List.of(), response.answer());
        assertEquals(true, response.authoritative());
        assertEquals("SOA", response.authority().getFirst().type().mnemonic());
    }

    @Test
    void section625TheNameDoesNotExist() {
        Response response = Answers.ask(ROOT, "sir-nic.arpa.", "A");

        assertEquals(Response.Rcode.NXDOMAIN, response.rcode());
        assertEquals(true, response.authoritative());
        assertEquals("SOA", response.authority().getFirst().type().mnemonic());
    }

    @Test
    void section626AReferralBringsGlue() {
        Response response = Answers.ask(ROOT, "brl.mil.", "A");

        assertEquals(List.of(), response.answer());
        assertEquals(false, response.authoritative());
        assertEquals(
                List.of("mil. 86400 IN NS sri-nic.arpa.", "mil. 86400 IN NS a.isi.edu."),
                Answers.text(response.authority()));
        assertEquals("26.0.0.73|10.0.0.51|26.3.0.103", Answers.data(response.additional()));
    }

    @Test
    void section627AnAliasThatLeadsBelowADelegation() {
        Response response = Answers.ask(ROOT, "usc-isic.arpa.", "A");

        assertEquals(
                List.of("usc-isic.arpa. 86400 IN CNAME c.isi.edu."),
                Answers.text(response.answer()));
        assertEquals(true, response.authoritative());
        assertEquals(
                List.of("edu. 86400 IN NS sri-nic.arpa.", "edu. 86400 IN NS c.isi.edu."),
                Answers.text(response.authority()));
    }

    @Test
    void section628TheAliasItself() {
        Response response = Answers.ask(ROOT, "USC-ISIC.ARPA.", "CNAME");

        assertEquals(
                List.of("USC-ISIC.ARPA. 86400 IN CNAME c.isi.edu."),
                Answers.text(response.answer()));
    }
}
