package org.zonewright.gui.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.Optional;

class ReaddressTest {

    private static final Zone FROM = Zones.of("example.com.", "@ A 192.0.2.1");
    private static final ZoneInfo TO =
            ZoneInfo.named(DomainName.of("shop.example.org.")).withId(Optional.of("ZOTHER"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            textBlock =
                    """
                    www A 192.0.2.1                           > www A 192.0.2.1
                    @ MX 10 mail.example.com.                 > @ MX 10 mail.shop.example.org.
                    @ MX 10 mail.example.com                  > @ MX 10 mail.shop.example.org
                    @ MX 10 mail.example.net.                 > @ MX 10 mail.example.net.
                    @ MX 0 .                                  > @ MX 0 .
                    a CNAME example.com.                      > a CNAME shop.example.org.
                    a CNAME notexample.com.                   > a CNAME notexample.com.
                    _s._tcp SRV 1 2 443 b.EXAMPLE.com.        > _s._tcp SRV 1 2 443 b.shop.example.org.
                    h HTTPS 1 h.example.com. alpn="h2"        > h HTTPS 1 h.shop.example.org. alpn="h2"
                    h HTTPS 1 . alpn="h2"                     > h HTTPS 1 . alpn="h2"
                    n NAPTR 1 2 "u" "a b" "" p.example.com.   > n NAPTR 1 2 "u" "a b" "" p.shop.example.org.
                    t TXT "see www.example.com."              > t TXT "see www.example.com."
                    l ALIAS A www.example.com.                > l ALIAS A www.shop.example.org. zone=ZOTHER
                    l ALIAS A d1.cloudfront.net. zone=Z2FDTN  > l ALIAS A d1.cloudfront.net. zone=Z2FDTN
                    """)
    void aSetIsSaidInTermsOfTheOtherZone(String before, String after) {
        var moved = new Readdress(FROM, TO, true).of(Zones.set("example.com.", before));

        assertEquals(Zones.set("shop.example.org.", after), moved);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    @ MX 10 mail.example.com.    > @ MX 10 mail.example.com.
                    l ALIAS A www.example.com.   > l ALIAS A www.shop.example.org. zone=ZOTHER
                    """)
    void valuesStayWhereThatIsWanted(String before, String after) {
        var moved = new Readdress(FROM, TO, false).of(Zones.set("example.com.", before));

        assertEquals(Zones.set("shop.example.org.", after), moved);
    }
}
