package org.zonewright.serve;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.xbill.DNS.Type;
import org.zonewright.serve.AnswerCache.Entry;

import java.io.IOException;
import java.util.Arrays;

class AnswerCacheTest {

    private final AnswerCache cache = new AnswerCache();

    private static byte[] query(String name, int type) throws IOException {
        return Serving.query(name, type).toWire();
    }

    private Entry put(byte[] query, int replyLength) {
        var entry = new Entry(new Octets(query), new Octets(new byte[replyLength]));
        cache.put(entry);
        return entry;
    }

    @Test
    void theSameMessageWithAnotherIdGetsTheSameAnswer() throws IOException {
        byte[] query = query("www.example.com.", Type.A);
        Entry entry = put(query, 100);
        byte[] other = Arrays.copyOf(query, 65_535);
        other[0] ^= 1;
        other[1] ^= 1;

        assertSame(entry, cache.find(other, query.length));
    }

    @Test
    void whateverElseDiffersIsAnotherQuestion() throws IOException {
        byte[] query = query("www.example.com.", Type.A);
        put(query, 100);
        for (int at = 2; at < query.length; at++) {
            byte[] other = query.clone();
            other[at] ^= 1;
            assertNull(cache.find(other, other.length), "octet " + at);
        }
        assertNull(cache.find(query, query.length - 1));
        assertNull(cache.find(Arrays.copyOf(query, query.length + 1), query.length + 1));
    }

    @Test
    void largeAnswersAreNotKept() throws IOException {
        byte[] query = query("www.example.com.", Type.A);
        put(query, 1233);

        assertNull(cache.find(query, query.length));
    }

    @Test
    void aZonesWorthOfNamesHasRoom() throws IOException {
        int names = 100_000;
        byte[] query = query("host-000000.example.com.", Type.A);
        for (int i = 0; i < names; i++) {
            put(numbered(query, i), 100);
        }
        int kept = 0;
        for (int i = 0; i < names; i++) {
            kept += cache.find(numbered(query, i), query.length) == null ? 0 : 1;
        }

        assertTrue(kept > names * 0.999, "kept " + kept);
    }

    @Test
    void whatIsNewIsKeptHoweverMuchCame() throws IOException {
        byte[] query = query("host-000000.example.com.", Type.A);
        for (int i = 0; i < 1_000_000; i++) {
            put(numbered(query, i), 100);
        }
        assertNotNull(cache.find(numbered(query, 999_999), query.length));
    }

    private static byte[] numbered(byte[] query, int number) {
        byte[] next = query.clone();
        for (int at = 23, left = number; at > 17; at--, left /= 10) {
            next[at] = (byte) ('0' + left % 10);
        }
        return next;
    }
}
