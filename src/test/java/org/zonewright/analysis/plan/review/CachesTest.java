package org.zonewright.analysis.plan.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.analysis.plan.review.Caches.Kept;
import org.zonewright.model.zone.Zone;

/// How long an old answer is kept: its TTL, or the negative one where there was none (RFC 2308
/// section 5).
class CachesTest {

    private static final Zone BASE =
            Zones.hosted(
                    "example.com.",
                    """
                    www      300 A     192.0.2.1
                    alias    ALIAS A   www.example.com.
                    twice    ALIAS A   alias.example.com.
                    cdn      ALIAS A   d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2
                    loop     ALIAS A   back.example.com.
                    back     ALIAS A   loop.example.com.
                    api      60 A      192.0.2.2 ; weighted 1 id=a
                    api      ALIAS A   www.example.com. ; weighted 1 id=b
                    old      7200 CNAME www.example.com.
                    *.stars  120 A     192.0.2.3
                    x.deep   60 A      192.0.2.4
                    policy   POLICY A  7b3d4f2a-1111-2222-3333-444455556666
                    """);

    @ParameterizedTest
    @CsvSource({
        "www A 192.0.2.9,            300, false",
        "alias A 192.0.2.9,          300, false",
        "twice A 192.0.2.9,          300, false",
        "cdn A 192.0.2.9,             60, false",
        "api A 192.0.2.9,            300, false",
        "policy A 192.0.2.9,          60, false",
        "old A 192.0.2.9,           7200, false",
        "old CNAME x.example.net.,  7200, false",
        "new A 192.0.2.9,            900, true",
        "www AAAA 2001:db8::1,       900, true",
        "deep A 192.0.2.9,           900, true",
        "y.deep A 192.0.2.9,         900, true",
        "any.stars A 192.0.2.9,      120, false",
        "a.b.stars A 192.0.2.9,      120, false",
        "any.stars TXT x,            900, true"
    })
    void anOldAnswerIsKeptForItsTtl(String line, long seconds, boolean isNegative) {
        var item = new Item(Action.UPSERT, Zones.set("example.com.", line));

        assertEquals(new Kept(seconds, isNegative), new Caches(BASE).of(item));
    }

    @ParameterizedTest
    @CsvSource({"900, 86400, 900", "7200, 60, 60", "0, 86400, 0"})
    void theNegativeTtlIsTheLowerOfTwo(long ttl, long minimum, long negative) {
        String soa = ttl + " SOA ns-1.awsdns-00.com. h.amazon.com. 1 7200 900 1209600 " + minimum;
        Zone zone = Zones.of("example.com.", "@ " + soa);
        var item = new Item(Action.CREATE, Zones.set("example.com.", "new A 192.0.2.9"));

        assertEquals(new Kept(negative, true), new Caches(zone).of(item));
    }
}
