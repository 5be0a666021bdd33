package org.zonewright.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.List;

/// The bound sockets of a server, all on one port.
///
/// @param udp several on one address where the system spreads clients over them
record Sockets(int port, List<DatagramChannel> udp, List<ServerSocket> tcp) {

    private static final SocketOption<Boolean> SHARED = StandardSocketOptions.SO_REUSEPORT;

    /// The system gives as much as it allows: messages wait there while a thread does not run.
    private static final int WAITING_ROOM = 8 << 20;

    private static final int BACKLOG = 256;

    /// Free for UDP need not be free for TCP.
    private static final int TRIES = 20;

    Sockets {
        udp = List.copyOf(udp);
        tcp = List.copyOf(tcp);
    }

    /// @param loops UDP sockets on each address, if the system can spread clients over them
    /// @throws IOException if an address or the port cannot be had
    static Sockets open(Listening where, int loops) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                return bind(where, loops);
            } catch (BindException e) {
                if (where.port() != 0 || tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static Sockets bind(Listening where, int loops) throws IOException {
        var udp = new ArrayList<DatagramChannel>();
        var tcp = new ArrayList<ServerSocket>();
        int port = where.port();
        boolean done = false;
        try {
            for (InetAddress address : where.addresses()) {
                var socket = new ServerSocket();
                tcp.add(socket);
                bind(socket, new InetSocketAddress(address, port));
                port = socket.getLocalPort();
                bind(new InetSocketAddress(address, port), loops, udp);
            }
            done = true;
            return new Sockets(port, udp, tcp);
        } finally {
            if (!done) {
                new Sockets(port, udp, tcp).close();
            }
        }
    }

    private static void bind(ServerSocket socket, InetSocketAddress at) throws IOException {
        try {
            socket.bind(at, BACKLOG);
        } catch (IOException e) {
            throw saying(at, e);
        }
    }

    /// Sockets that share a port also share it with other programs of the same user. A socket that
    /// does not finds out whether there are some.
    private static void bind(InetSocketAddress at, int loops, List<DatagramChannel> udp)
            throws IOException {
        DatagramChannel first = open(at, false);
        if (loops == 1 || !first.supportedOptions().contains(SHARED)) {
            udp.add(first);
            return;
        }
        first.close();
        for (int i = 0; i < loops; i++) {
            udp.add(open(at, true));
        }
    }

    private static DatagramChannel open(InetSocketAddress at, boolean shared) throws IOException {
        var family =
                at.getAddress().getAddress().length == 4
                        ? java.net.StandardProtocolFamily.INET
                        : java.net.StandardProtocolFamily.INET6;
        DatagramChannel channel = DatagramChannel.open(family);
        try {
            if (shared) {
                channel.setOption(SHARED, true);
            }
            channel.setOption(StandardSocketOptions.SO_RCVBUF, WAITING_ROOM);
            channel.setOption(StandardSocketOptions.SO_SNDBUF, WAITING_ROOM);
            return channel.bind(at);
        } catch (IOException e) {
            channel.close();
            throw saying(at, e);
        }
    }

    private static IOException saying(InetSocketAddress at, IOException e) {
        String what = Server.text(at) + ": " + e.getMessage();
        return e instanceof BindException ? new BindException(what) : new IOException(what, e);
    }

    void close() {
        udp.forEach(Sockets::close);
        tcp.forEach(Sockets::close);
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException("a socket does not close", e);
        }
    }
}
