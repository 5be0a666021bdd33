package org.zonewright.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// RFC 7766.
class TcpTest {

    /// A client's end.
    private static final class Connection implements AutoCloseable {

        private final Socket socket;
        private final DataInputStream in;
        private final DataOutputStream out;

        Connection(Serving serving) throws IOException {
            socket = new Socket(serving.address().getAddress(), serving.address().getPort());
            socket.setSoTimeout(10_000);
            in = new DataInputStream(socket.getInputStream());
            out = new DataOutputStream(socket.getOutputStream());
        }

        Message receive() throws IOException {
            return new Message(in.readNBytes(in.readUnsignedShort()));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static byte[] framed(Message... queries) throws IOException {
        var octets = new java.io.ByteArrayOutputStream();
        var out = new DataOutputStream(octets);
        for (Message query : queries) {
            byte[] wire = query.toWire();
            out.writeShort(wire.length);
            out.write(wire);
        }
        return octets.toByteArray();
    }

    @Test
    void queriesNeedNotWaitForAnswers() throws Exception {
        try (var serving = Serving.of("example.com.", "www A 192.0.2.1");
                var connection = new Connection(serving)) {
            var queries = new ArrayList<Message>();
            for (int i = 0; i < 100; i++) {
                queries.add(Serving.query(i % 2 == 0 ? "www.example.com." : "nx.example.com.", 1));
            }
            connection.out.write(framed(queries.toArray(Message[]::new)));

            for (Message query : queries) {
                Message answer = connection.receive();
                assertEquals(query.getHeader().getID(), answer.getHeader().getID());
                assertEquals(query.getQuestion().getName(), answer.getQuestion().getName());
            }
        }
    }

    @Test
    void aQueryMayComeOctetByOctet() throws Exception {
        try (var serving = Serving.of("example.com.", "www A 192.0.2.1");
                var connection = new Connection(serving)) {
            for (byte octet : framed(Serving.query("www.example.com.", Type.A))) {
                connection.out.write(octet);
                connection.out.flush();
            }

            assertEquals(List.of("192.0.2.1"), Serving.data(connection.receive()));
        }
    }

    @Test
    void whatUdpCutsOffArrivesWhole() throws Exception {
        String addresses =
                IntStream.range(0, 2000)
                        .mapToObj(i -> "10.0.%d.%d".formatted(i / 256, i % 256))
                        .collect(Collectors.joining(" | ", "many A ", ""));
        try (var serving = Serving.of("example.com.", addresses);
                var connection = new Connection(serving)) {
            assertTrue(serving.ask("many.example.com.", Type.A).getHeader().getFlag(Flags.TC));

            connection.out.write(framed(Serving.query("many.example.com.", Type.A)));

            Message answer = connection.receive();
            assertEquals(2000, answer.getSection(Section.ANSWER).size());
            assertFalse(answer.getHeader().getFlag(Flags.TC));
        }
    }

    @Test
    void noiseIsPassedOverAndTheNextQueryAnswered() throws Exception {
        try (var serving = Serving.of("example.com.", "www A 192.0.2.1");
                var connection = new Connection(serving)) {
            connection.out.write(new byte[] {0, 0, 0, 3, 1, 2, 3});
            connection.out.write(framed(Serving.query("www.example.com.", Type.A)));

            assertEquals(List.of("192.0.2.1"), Serving.data(connection.receive()));
        }
    }

    @Test
    void manyClientsAreServedAtATime() throws Exception {
        try (var serving = Serving.of("example.com.", "www A 192.0.2.1")) {
            var connections = new ArrayList<Connection>();
            for (int i = 0; i < 50; i++) {
                connections.add(new Connection(serving));
            }
            for (Connection connection : connections.reversed()) {
                connection.out.write(framed(Serving.query("www.example.com.", Type.A)));
                assertEquals(List.of("192.0.2.1"), Serving.data(connection.receive()));
                connection.close();
            }
        }
    }

    @Test
    void whoDoesNothingIsSentAway() throws Exception {
        try (var serving = Serving.of("example.com.", "www A 192.0.2.1");
                var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var client = new Socket(listener.getInetAddress(), listener.getLocalPort());
                var accepted = listener.accept()) {
            var connection = new TcpConnection(accepted, serving.server().served());
            for (int second = 0; second < 10; second++) {
                connection.tick();
            }
            assertFalse(accepted.isClosed(), "RFC 7766 section 6.2.3 wants some patience");

            connection.tick();

            assertTrue(accepted.isClosed());
            assertEquals(-1, client.getInputStream().read());
        }
    }

    @Test
    void closingTheServerClosesItsConnections() throws Exception {
        try (var serving = Serving.of("example.com.", "www A 192.0.2.1");
                var connection = new Connection(serving)) {
            connection.out.write(framed(Serving.query("www.example.com.", Type.A)));
            connection.receive();

            serving.server().close();

            assertEquals(-1, connection.in.read());
        }
    }
}
