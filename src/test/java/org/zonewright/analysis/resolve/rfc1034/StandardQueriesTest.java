package org.zonewright.analysis.resolve.rfc1034;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.model.zone.RecordType;

import java.util.List;

/// RFC 1034 section 6.2: the root zone of section 6.1 as `C.ISI.EDU` has it, and its questions. The
/// names that MX and NS of that server's other zones point to are of the root zone's glue here.
class StandardQueriesTest {

    private static final Resolver ROOT =
            Resolver.of(
                    List.of(
                            Zones.of(
                                    ".",
                                    """
                                    .                86400 SOA sri-nic.arpa. hostmaster.sri-nic.arpa. 870611 1800 300 604800 86400
                                    .                86400 NS  a.isi.edu. | c.isi.edu. | sri-nic.arpa.
                                    mil.             86400 NS  sri-nic.arpa. | a.isi.edu.
                                    edu.             86400 NS  sri-nic.arpa. | c.isi.edu.
                                    sri-nic.arpa.    86400 A   26.0.0.73 | 10.0.0.51
                                    sri-nic.arpa.    86400 MX  0 sri-nic.arpa.
                                    acc.arpa.        86400 A   26.6.0.65
                                    usc-isic.arpa.   86400 CNAME c.isi.edu.
                                    73.0.0.26.in-addr.arpa.  86400 PTR sri-nic.arpa.
                                    65.0.6.26.in-addr.arpa.  86400 PTR acc.arpa.
                                    a.isi.edu.       172800 A  26.3.0.103
                                    c.isi.edu.       172800 A  10.0.0.52
                                    """)));

    @Test
    void section621TheAddressesOfSriNic() {
        Response response = ask("SRI-NIC.ARPA.", RecordType.A);

        assertEquals(
                List.of("SRI-NIC.ARPA. 86400 IN A 26.0.0.73", "SRI-NIC.ARPA. 86400 IN A 10.0.0.51"),
                text(response.answer()));
        assertEquals(true, response.authoritative());
    }

    private static Response ask(String name, RecordType type) {
        return ROOT.answer(Question.of(name, type));
    }

    private static List<String> text(List<ResourceRecord> records) {
        return records.stream().map(ResourceRecord::toString).toList();
    }
}
