package org.zonewright.serve;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/// One client's connection (RFC 7766): any number of queries, one after the other without waiting
/// for the answers, which come in their order.
final class TcpConnection implements Runnable {

    /// Ticks that a client may take for a query, and for taking its answer (RFC 7766 section 6.2.3
    /// wants a few seconds).
    private static final int PATIENCE = 10;

    private final Socket socket;
    private final Served served;
    private final AtomicInteger idle = new AtomicInteger();

    TcpConnection(Socket socket, Served served) {
        this.socket = socket;
        this.served = served;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            var in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            while (true) {
                answer(in, out);
            }
        } catch (IOException _) {
            // The client has left, or was too slow.
        }
    }

    private void answer(DataInputStream in, DataOutputStream out) throws IOException {
        byte[] message = new byte[in.readUnsignedShort()];
        in.readFully(message);
        idle.set(0);
        var client = (InetSocketAddress) socket.getRemoteSocketAddress();
        byte[] reply =
                client == null
                        ? null
                        : served.reply(message, message.length, client, Transport.TCP);
        if (reply != null) {
            out.writeShort(reply.length);
            out.write(message, 0, 2);
            out.write(reply, 2, reply.length - 2);
        }
        if (in.available() == 0) {
            out.flush();
        }
    }

    /// Called once a second; ends a connection that does nothing.
    void tick() {
        if (idle.incrementAndGet() > PATIENCE) {
            close();
        }
    }

    void close() {
        try {
            socket.close();
        } catch (IOException _) {
            // It is of no more use either way.
            idle.set(0);
        }
    }
}
