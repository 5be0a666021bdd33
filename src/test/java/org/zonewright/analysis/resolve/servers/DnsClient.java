package org.zonewright.analysis.resolve.servers;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.util.Arrays;

/// Asks one server over UDP.
final class DnsClient implements AutoCloseable {

    /// A question is sent again after so long.
    private static final int RETRY_MILLIS = 1000;

    private static final int ATTEMPTS = 5;

    private static final int LARGEST = 65_535;

    private final DatagramSocket socket;
    private final DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);

    DnsClient(InetSocketAddress server) throws IOException {
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        socket.connect(server);
        socket.setSoTimeout(RETRY_MILLIS);
    }

    /// @param name absolute, in master file form
    /// @param payload what the client takes, said by EDNS; 0 says nothing of EDNS
    Message ask(String name, int type, int payload) throws IOException {
        Message query = Message.newQuery(Record.newRecord(Name.fromString(name), type, DClass.IN));
        if (payload > 0) {
            query.addRecord(new OPTRecord(payload, 0, 0), Section.ADDITIONAL);
        }
        byte[] wire = query.toWire();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            socket.send(new DatagramPacket(wire, wire.length));
            try {
                Message reply = receive();
                while (reply.getHeader().getID() != query.getHeader().getID()) {
                    reply = receive();
                }
                return reply;
            } catch (SocketTimeoutException | PortUnreachableException _) {
                // Sent again.
            }
        }
        throw new IOException("no answer to " + name);
    }

    private Message receive() throws IOException {
        packet.setLength(LARGEST);
        socket.receive(packet);
        return new Message(Arrays.copyOf(packet.getData(), packet.getLength()));
    }

    @Override
    public void close() {
        socket.close();
    }
}
