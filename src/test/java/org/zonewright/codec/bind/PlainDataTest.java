package org.zonewright.codec.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.xbill.DNS.Address;
import org.zonewright.model.zone.DottedQuad;
import org.zonewright.model.zone.RecordType;

import java.util.Random;

/// Data that are judged at first sight are judged as dnsjava would.
class PlainDataTest {

    private static String text(Random random, String characters, int longest) {
        var text = new StringBuilder();
        for (int left = 1 + random.nextInt(longest); left > 0; left--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    @Test
    void dottedQuadsAreAddressesAndNoOtherSpelling() {
        var random = new Random(1);
        int quads = 0;
        for (int i = 0; i < 200_000; i++) {
            String text =
                    i % 2 == 0
                            ? text(random, "0125.", 15)
                            : "%d.%d.%d.%d"
                                    .formatted(
                                            random.nextInt(300),
                                            random.nextInt(300),
                                            random.nextInt(300),
                                            random.nextInt(300));
            if (DottedQuad.is(text)) {
                quads++;
                assertEquals(
                        text,
                        DataCheck.parse(RecordType.A, text).orElseThrow().rdataToString(),
                        text);
            }
        }
        assertTrue(quads > 10_000, "quads: " + quads);
    }

    @Test
    void anIpv6AddressIsOneToBoth() {
        var random = new Random(2);
        int addresses = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = text(random, "01af:::.", 14);
            boolean is = Address.toByteArray(text, Address.IPv6) != null;
            addresses += is ? 1 : 0;
            assertEquals(is, DataCheck.parse(RecordType.AAAA, text).isPresent(), text);
        }
        assertTrue(addresses > 1000, "addresses: " + addresses);
    }

    @Test
    void aSmallNumberIsAPreferenceToBoth() {
        var random = new Random(3);
        for (int i = 0; i < 50_000; i++) {
            String number = text(random, "0123456789", 7);
            if (RecordTypes.isSmallNumber(number)) {
                String data = number + " mail.example.com.";
                assertTrue(DataCheck.parse(RecordType.MX, data).isPresent(), data);
            }
        }
    }
}
