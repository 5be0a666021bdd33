package org.zonewright.analysis.resolve.servers;

import org.xbill.DNS.Message;
import org.zonewright.analysis.resolve.MasterText;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// A name server of Debian's, serving zones on a loopback port for as long as this is open.
final class NameServer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    /// As large as Route 53 sends over UDP (ROUTE53 E.9).
    private static final int PAYLOAD = 4096;

    private final ServerKind kind;
    private final Process process;
    private final DnsClient client;

    private NameServer(ServerKind kind, Process process, DnsClient client) {
        this.kind = kind;
        this.process = process;
        this.client = client;
    }

    static NameServer serving(ServerKind kind, List<Zone> zones, Path folder)
            throws IOException, InterruptedException {
        return serving(kind, zones, folder, NameServer::masterFile);
    }

    /// @param folder for its files alone
    /// @param masterFile what stands in the file of a zone
    static NameServer serving(
            ServerKind kind, List<Zone> zones, Path folder, Function<Zone, String> masterFile)
            throws IOException, InterruptedException {
        int port = freePort();
        for (Zone zone : zones) {
            Files.writeString(folder.resolve(ServerKind.fileName(zone)), masterFile.apply(zone));
        }
        Path config = folder.resolve("server.conf");
        Files.writeString(config, kind.config(zones, folder, port));
        Path log = folder.resolve("server.log");
        var builder = new ProcessBuilder(kind.command(config));
        builder.environment().merge("PATH", "/usr/sbin", (path, more) -> path + ":" + more);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = builder.start();
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var server = new NameServer(kind, process, new DnsClient(address));
        server.awaitReady(log);
        return server;
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (Files.readString(log).contains(kind.readyLine())) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        close();
        throw new IOException(kind + " did not start:\n" + Files.readString(log));
    }

    ServerKind kind() {
        return kind;
    }

    DnsClient client() {
        return client;
    }

    /// @param name absolute, in master file form
    Message ask(String name, int type) throws IOException {
        return client.ask(name, type, PAYLOAD);
    }

    @Override
    public void close() {
        client.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private static int freePort() throws IOException {
        try (var socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String masterFile(Zone zone) {
        var out = new StringBuilder();
        for (RecordSet set : zone.sets()) {
            if (set.content() instanceof Content.Values(long ttl, List<String> values)) {
                String owner = MasterText.name(set.name().canonical());
                for (String value : values) {
                    out.append("%s %d IN %s ".formatted(owner, ttl, set.type()))
                            .append(Escapes.octalToDecimal(value))
                            .append('\n');
                }
            }
        }
        return out.toString();
    }
}
