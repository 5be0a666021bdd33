package org.zonewright.serve;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// Takes TCP connections on one address, each on a virtual thread of its own.
final class TcpListener implements Runnable {

    /// What comes beyond is turned away (RFC 7766 section 6.2.2).
    private static final int MOST = 500;

    private static final long PAUSE = 1_000_000;

    private final ServerSocket listener;
    private final Served served;
    private final Set<TcpConnection> connections = ConcurrentHashMap.newKeySet();

    TcpListener(ServerSocket listener, Served served) {
        this.listener = listener;
        this.served = served;
    }

    @Override
    public void run() {
        while (!listener.isClosed()) {
            try {
                take(listener.accept());
            } catch (IOException _) {
                // Closed, or out of file descriptors for a while.
                LockSupport.parkNanos(PAUSE);
            }
        }
        connections.forEach(TcpConnection::close);
    }

    private void take(Socket socket) throws IOException {
        if (connections.size() >= MOST) {
            socket.close();
            return;
        }
        var connection = new TcpConnection(socket, served);
        connections.add(connection);
        Thread.ofVirtual()
                .name("dns-tcp")
                .start(
                        () -> {
                            connection.run();
                            connections.remove(connection);
                        });
    }

    /// Called once a second.
    void tick() {
        connections.forEach(TcpConnection::tick);
    }
}
