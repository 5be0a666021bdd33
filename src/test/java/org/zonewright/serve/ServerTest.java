package org.zonewright.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class ServerTest {

    private static final String PAIR =
            """
            api 60 A 192.0.2.1 ; weighted 1 id=a
            api 60 A 192.0.2.2 ; weighted 1 id=b
            """;

    @Test
    void anAnswerHasTheQuestionsIdNameAndFlags() throws Exception {
        try (var serving = Serving.of("example.com.", "www 60 A 192.0.2.1")) {
            Message query = Serving.query("wWw.EXAMPLE.com.", Type.A);

            Message answer = serving.ask(query);

            assertEquals(query.getHeader().getID(), answer.getHeader().getID());
            assertEquals("wWw.EXAMPLE.com.", answer.getQuestion().getName().toString());
            Record record = answer.getSection(Section.ANSWER).getFirst();
            assertEquals("wWw.EXAMPLE.com.\t60\tIN\tA\t192.0.2.1", record.toString());
            assertEquals("qr aa rd", flags(answer));
        }
    }

    private static String flags(Message message) {
        return message.getHeader().printFlags().strip();
    }

    @Test
    void bothFamiliesAreServedOnOnePort() throws Exception {
        try (var serving = Serving.of("example.com.", "www A 192.0.2.1")) {
            List<InetSocketAddress> addresses = serving.server().addresses();
            assumeTrue(addresses.size() == 2, "this machine has no ::1");

            assertEquals(1, addresses.stream().map(InetSocketAddress::getPort).distinct().count());
            byte[] query = Serving.query("www.example.com.", Type.A).toWire();
            for (InetSocketAddress address : addresses) {
                byte[] reply = serving.send(address, query).orElseThrow();
                assertEquals(List.of("192.0.2.1"), Serving.data(new Message(reply)));
            }
        }
    }

    @Test
    void anEditIsServedAtOnce() throws Exception {
        var before = Zones.hosted("example.com.", "www A 192.0.2.1");
        try (var serving = Serving.of(before)) {
            assertEquals(
                    List.of("192.0.2.1"), Serving.data(serving.ask("www.example.com.", Type.A)));

            var set = RecordSet.simple("www.example.com.", RecordType.A, 60, "192.0.2.99");
            serving.server().serve(Resolver.of(List.of(before.with(set))));

            assertEquals(
                    List.of("192.0.2.99"), Serving.data(serving.ask("www.example.com.", Type.A)));
        }
    }

    @Test
    void whatChanceDecidesVariesAndComesAgainWithTheSeed() throws Exception {
        assertEquals(draws(7), draws(7));
        assertNotEquals(draws(7), draws(8));
        assertEquals(Set.of("192.0.2.1", "192.0.2.2"), new HashSet<>(draws(7)));
    }

    private static List<String> draws(long seed) throws IOException {
        var zone = Zones.hosted("example.com.", PAIR);
        try (var serving = Serving.of(Asking.plainly(seed), zone)) {
            var draws = new java.util.ArrayList<String>();
            for (int i = 0; i < 20; i++) {
                draws.addAll(Serving.data(serving.ask("api.example.com.", Type.A)));
            }
            return draws;
        }
    }

    @Test
    void typesThatNobodyKnowsAndOddLabelsArrive() throws Exception {
        var zone =
                Zones.hosted("example.com.", "a\\056b\\000\\377 TXT \"odd\"")
                        .with(
                                RecordSet.simple(
                                        "x.example.com.",
                                        RecordType.of("TYPE65400"),
                                        60,
                                        "\\# 4 0A000001"));
        try (var serving = Serving.of(zone)) {
            assertEquals(
                    List.of("odd"),
                    Serving.data(serving.ask("a\\.b\\000\\255.example.com.", Type.TXT)));
            assertEquals(
                    List.of("\\# 4 0A000001"), Serving.data(serving.ask("x.example.com.", 65_400)));
        }
    }

    @Test
    void whatCannotBeSentIsServfail() throws Exception {
        try (var serving = Serving.of("example.com.", "www A not-an-address")) {
            Message answer = serving.ask("www.example.com.", Type.A);

            assertEquals(Rcode.SERVFAIL, answer.getRcode());
            assertEquals("qr rd", flags(answer));
        }
    }

    @Test
    void otherZonesClassesAndTransfersAreRefused() throws Exception {
        try (var serving = Serving.of("example.com.", "www A 192.0.2.1")) {
            Record chaos = Record.newRecord(Name.fromString("www.example.com."), Type.A, DClass.CH);

            assertEquals(Rcode.REFUSED, serving.ask("www.example.net.", Type.A).getRcode());
            assertEquals(Rcode.REFUSED, serving.ask(Message.newQuery(chaos)).getRcode());
            assertEquals(Rcode.REFUSED, serving.ask("example.com.", Type.AXFR).getRcode());
            assertEquals(Rcode.NXDOMAIN, serving.ask("nx.example.com.", Type.A).getRcode());
            assertFalse(serving.ask("nx.example.net.", Type.A).getHeader().getFlag(Flags.AA));
        }
    }

    @Test
    void theLogHasEachQueryAndCountsThem() throws Exception {
        try (var serving = Serving.of("example.com.", "www A 192.0.2.1")) {
            for (int i = 0; i < 2; i++) {
                serving.ask("WWW.example.com.", Type.A);
            }
            QueryLog.News news = serving.server().log().fetch();

            // Each is followed by the question that shows that there was an answer.
            List<String> lines = news.queries().stream().map(ServerTest::line).toList();
            assertTrue(lines.contains("WWW.example.com. A NOERROR 1 UDP"), lines.toString());
            assertEquals(Serving.NOW, news.queries().getFirst().at());
            assertEquals(0, news.skipped());
            assertTrue(serving.server().log().count() >= 2);
        }
    }

    private static String line(LoggedQuery query) {
        return "%s %s %s %d %s"
                .formatted(
                        query.asked().orElseThrow().name().text(),
                        query.asked().orElseThrow().type(),
                        query.rcode(),
                        query.answers(),
                        query.transport());
    }

    @Test
    void aTakenPortIsRefusedAndNotShared() throws Exception {
        try (var serving = Serving.of("example.com.", "")) {
            var settings = new Server.Settings(Asking.plainly(1), () -> Serving.NOW, _ -> {});
            var where = Listening.onLoopback(serving.address().getPort());
            var resolver = Resolver.of(List.of());

            assertThrows(BindException.class, () -> Server.start(where, resolver, settings));
        }
        try (var other = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            var settings = new Server.Settings(Asking.plainly(1), () -> Serving.NOW, _ -> {});
            var where = Listening.onLoopback(other.getLocalPort());
            var resolver = Resolver.of(List.of());

            assertThrows(BindException.class, () -> Server.start(where, resolver, settings));
        }
    }
}
