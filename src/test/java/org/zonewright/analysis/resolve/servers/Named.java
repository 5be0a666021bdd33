package org.zonewright.analysis.resolve.servers;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.io.File;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/// BIND's `named`, serving zones on a loopback port for as long as this is open.
final class Named implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final SimpleResolver client;

    private Named(Process process, SimpleResolver client) {
        this.process = process;
        this.client = client;
    }

    static boolean isInstalled() {
        return Arrays.stream((System.getenv("PATH") + ":/usr/sbin").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "named")));
    }

    static Named serving(List<Zone> zones, Path folder) throws IOException, InterruptedException {
        return serving(zones, folder, Named::masterFile);
    }

    /// @param masterFile what stands in the file of a zone
    static Named serving(List<Zone> zones, Path folder, Function<Zone, String> masterFile)
            throws IOException, InterruptedException {
        int port = freePort();
        for (Zone zone : zones) {
            Files.writeString(folder.resolve(zone.name() + "zone"), masterFile.apply(zone));
        }
        Path config = folder.resolve("named.conf");
        Files.writeString(config, config(zones, folder, port));
        var builder = new ProcessBuilder("named", "-g", "-c", config.toString(), "-n", "1");
        builder.environment().merge("PATH", "/usr/sbin", (path, more) -> path + ":" + more);
        Path log = folder.resolve("named.log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        var client = new SimpleResolver(InetAddress.getLoopbackAddress());
        client.setPort(port);
        client.setEDNS(0, 4096, 0, List.of());
        client.setTimeout(Duration.ofSeconds(10));
        var named = new Named(builder.start(), client);
        named.awaitReady(zones.getLast(), log);
        return named;
    }

    private void awaitReady(Zone last, Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                if (ask(last.name().toString(), Type.SOA).getRcode() == 0) {
                    return;
                }
            } catch (IOException _) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        close();
        throw new IOException("named did not start:\n" + Files.readString(log));
    }

    /// Asks over UDP.
    ///
    /// @param name absolute, in master file form
    Message ask(String name, int type) throws IOException {
        Record question = Record.newRecord(Name.fromString(name), type, DClass.IN);
        return client.send(Message.newQuery(question));
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static int freePort() throws IOException {
        try (var socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String config(List<Zone> zones, Path folder, int port) {
        String options =
                """
                options {
                  directory "%s"; pid-file none; session-keyfile none; managed-keys-directory "%s";
                  listen-on port %d { 127.0.0.1; }; listen-on-v6 { none; };
                  recursion no; minimal-responses no; minimal-any no; dnssec-validation no; notify no;
                  check-names primary ignore; check-integrity no; check-sibling no;
                  check-mx ignore; check-mx-cname ignore; check-srv-cname ignore;
                };
                controls { };
                """
                        .formatted(folder, folder, port);
        return zones.stream()
                .map(
                        zone ->
                                "zone \"%s\" { type primary; file \"%szone\"; };\n"
                                        .formatted(zone.name(), zone.name()))
                .collect(Collectors.joining("", options, ""));
    }

    private static String masterFile(Zone zone) {
        var out = new StringBuilder();
        for (RecordSet set : zone.sets()) {
            if (set.content()
                    instanceof
                    org.zonewright.model.zone.Content.Values(long ttl, List<String> values)) {
                String owner = Escapes.octalToDecimal(set.name().canonical());
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
