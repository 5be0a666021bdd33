package org.zonewright.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.xbill.DNS.Type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

class QueryLogTest {

    private final QueryLog log = new QueryLog(() -> Serving.NOW);

    private void note(int times) throws IOException {
        var client = new InetSocketAddress(InetAddress.getLoopbackAddress(), 4242);
        var query = new Octets(Serving.query("www.example.com.", Type.A).toWire());
        for (int i = 0; i < times; i++) {
            log.note(client, Transport.UDP, query, query);
        }
    }

    @Test
    void aBurstIsKeptAndWhatComesAfterItIsCounted() throws IOException {
        note(1500);
        QueryLog.News news = log.fetch();

        assertEquals(1000, news.queries().size());
        assertEquals(500, news.skipped());
        assertEquals(1500, log.count());
    }

    @Test
    void underLastingLoadAFewOfEachTimeAreKept() throws IOException {
        note(1000);
        log.fetch();
        note(300);
        QueryLog.News news = log.fetch();

        assertEquals(100, news.queries().size());
        assertEquals(200, news.skipped());
        assertEquals(0, log.fetch().skipped());
    }

    @Test
    void afterAQuietTimeThereIsRoomForABurstAgain() throws IOException {
        note(1000);
        for (int quiet = 0; quiet < 20; quiet++) {
            log.fetch();
        }
        note(1000);

        assertEquals(1000, log.fetch().queries().size());
    }
}
