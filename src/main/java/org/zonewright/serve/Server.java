package org.zonewright.serve;

import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A DNS server on UDP and TCP, from [#start] until it is closed. The zones can be replaced at any
/// time, without a restart and without a query lost.
public final class Server implements AutoCloseable {

    /// @param asking what every question is asked with
    /// @param clock dates the log
    /// @param mishaps told of mistakes of the program, on any thread; the client gets SERVFAIL
    public record Settings(Asking asking, InstantSource clock, Consumer<Throwable> mishaps) {}

    private final AtomicReference<Snapshot> now;
    private final QueryLog log;
    private final Sockets sockets;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Served served;
    private final Settings settings;

    private Server(Sockets sockets, Resolver resolver, Settings settings) {
        this.sockets = sockets;
        this.settings = settings;
        now = new AtomicReference<>(Snapshot.of(resolver));
        log = new QueryLog(settings.clock());
        var responder = new Responder(settings.asking(), settings.mishaps());
        served = new Served(now, responder, log);
        run();
    }

    /// Starts to listen; returns once clients can ask.
    ///
    /// @throws IOException if an address or the port cannot be had; its message says which
    public static Server start(Listening where, Resolver resolver, Settings settings)
            throws IOException {
        int loops = Runtime.getRuntime().availableProcessors();
        return new Server(Sockets.open(where, loops), resolver, settings);
    }

    private void run() {
        sockets.udp().forEach(channel -> start("dns-udp", new UdpLoop(channel, served)));
        List<TcpListener> listeners =
                sockets.tcp().stream().map(socket -> new TcpListener(socket, served)).toList();
        listeners.forEach(listener -> start("dns-tcp-listener", listener));
        start("dns-tcp-ticks", () -> tick(listeners));
    }

    private static void start(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(work);
    }

    private void tick(List<TcpListener> listeners) {
        try {
            while (!closed.await(1, TimeUnit.SECONDS)) {
                listeners.forEach(TcpListener::tick);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Gets up to speed by questions to itself, while clients are answered already.
    ///
    /// @param zones those that it serves
    public void rehearse(List<Zone> zones) {
        BooleanSupplier ended = () -> closed.getCount() == 0;
        var responder = new Responder(settings.asking(), settings.mishaps());
        start("dns-rehearsal", new Rehearsal(responder, now.get().resolver(), zones, ended));
    }

    /// Answers from these zones from now on.
    public void serve(Resolver resolver) {
        now.set(Snapshot.of(resolver));
    }

    /// What its sockets answer with.
    Served served() {
        return served;
    }

    /// Where it listens.
    public List<InetSocketAddress> addresses() {
        return sockets.tcp().stream()
                .map(socket -> new InetSocketAddress(socket.getInetAddress(), sockets.port()))
                .toList();
    }

    /// `127.0.0.1:5300` or `[::1]:5300`.
    public static String text(InetSocketAddress address) {
        InetAddress ip = address.getAddress();
        String host = ip.getHostAddress();
        return (ip.getAddress().length == 4 ? host : "[" + shortened(host) + "]")
                + ":"
                + address.getPort();
    }

    private static String shortened(String ipv6) {
        return ipv6.equals("0:0:0:0:0:0:0:1") ? "::1" : ipv6;
    }

    public QueryLog log() {
        return log;
    }

    @Override
    public void close() {
        closed.countDown();
        sockets.close();
    }
}
