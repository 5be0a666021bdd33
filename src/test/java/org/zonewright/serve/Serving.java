package org.zonewright.serve;

import org.xbill.DNS.DClass;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A server on a free port, and a client to ask it, for as long as this is open.
final class Serving implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-08-01T12:00:00Z");

    /// Longer than any answer takes.
    private static final int PATIENCE = 10_000;

    private final Server server;
    private final List<Throwable> mishaps;

    private Serving(Server server, List<Throwable> mishaps) {
        this.server = server;
        this.mishaps = mishaps;
    }

    static Serving of(Zone... zones) throws IOException {
        return of(Asking.plainly(1), zones);
    }

    static Serving of(String origin, String text) throws IOException {
        return of(Zones.hosted(origin, text));
    }

    static Serving of(Asking asking, Zone... zones) throws IOException {
        var mishaps = new ArrayList<Throwable>();
        InstantSource clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var settings = new Server.Settings(asking, clock, mishaps::add);
        var resolver = Resolver.of(List.of(zones));
        return new Serving(Server.start(Listening.onLoopback(0), resolver, settings), mishaps);
    }

    Server server() {
        return server;
    }

    InetSocketAddress address() {
        return server.addresses().getFirst();
    }

    List<Throwable> mishaps() {
        return mishaps;
    }

    /// Asks over UDP without EDNS.
    Message ask(String name, int type) throws IOException {
        return ask(query(name, type));
    }

    Message ask(Message query) throws IOException {
        return new Message(send(address(), query.toWire()).orElseThrow());
    }

    /// A message as it came back over UDP, or nothing where a second, sound query is answered
    /// first.
    Optional<byte[]> send(InetSocketAddress to, byte[] message) throws IOException {
        try (var socket = new DatagramSocket()) {
            socket.setSoTimeout(PATIENCE);
            socket.connect(to);
            socket.send(new DatagramPacket(message, message.length));
            byte[] second = query("second.invalid.", Type.A).toWire();
            socket.send(new DatagramPacket(second, second.length));
            var reply = new DatagramPacket(new byte[65_535], 65_535);
            socket.receive(reply);
            byte[] first = Arrays.copyOf(reply.getData(), reply.getLength());
            return Arrays.equals(first, 0, 2, second, 0, 2) ? Optional.empty() : Optional.of(first);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("neither query was answered", e);
        }
    }

    static Message query(String name, int type) throws IOException {
        return Message.newQuery(Record.newRecord(Name.fromString(name), type, DClass.IN));
    }

    static Message query(String name, int type, int payload, EDNSOption... options)
            throws IOException {
        Message query = query(name, type);
        query.addRecord(new OPTRecord(payload, 0, 0, 0, List.of(options)), Section.ADDITIONAL);
        return query;
    }

    /// The data of the answer section.
    static List<String> data(Message message) {
        return message.getSection(Section.ANSWER).stream().map(Record::rdataToString).toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
