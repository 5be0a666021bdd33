package org.zonewright.bench;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name server in a process of its own, on a port of 127.0.0.1, for as long as this is open.
record ServerProcess(Process process, int port) implements AutoCloseable {

    private static final Path LAUNCHER = Path.of("target", "zonewright", "bin", "zonewright");
    private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1:(\\d+)");
    private static final long PATIENCE = 60;

    /// The application image.
    static ServerProcess zonewright(Path folder, Path zone)
            throws IOException, InterruptedException {
        Path out = folder.resolve("serve.log");
        Process process = start(out, LAUNCHER.toString(), "serve", "" + zone, "--port", "0");
        String said = await(process, out, PORT);
        Matcher port = PORT.matcher(said);
        if (!port.find()) {
            throw new IOException(said);
        }
        return new ServerProcess(process, Integer.parseInt(port.group(1)));
    }

    /// BIND with a thread for each core, as it starts by itself.
    static ServerProcess named(Path folder, Path zone) throws IOException, InterruptedException {
        int port = freePort();
        String config =
                """
                options {
                  directory "%s"; pid-file none; session-keyfile none; managed-keys-directory "%s";
                  listen-on port %d { 127.0.0.1; }; listen-on-v6 { none; };
                  recursion no; minimal-responses no; dnssec-validation no; notify no;
                };
                controls { };
                zone "example.com" { type primary; file "%s"; };
                """
                        .formatted(folder, folder, port, zone);
        Path file = Files.writeString(folder.resolve("named.conf"), config);
        Path out = folder.resolve("named.log");
        Process process = start(out, "named", "-g", "-c", file.toString());
        await(process, out, Pattern.compile("all zones loaded"));
        return new ServerProcess(process, port);
    }

    private static Process start(Path out, String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("PATH", "/usr/sbin", (path, more) -> path + ":" + more);
        return builder.redirectOutput(out.toFile()).start();
    }

    private static String await(Process process, Path out, Pattern sign)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        String said = "";
        while (System.nanoTime() < deadline && process.isAlive()) {
            said = Files.readString(out, StandardCharsets.UTF_8);
            if (sign.matcher(said).find()) {
                return said;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        process.destroyForcibly();
        throw new IOException("not started: " + said);
    }

    private static int freePort() throws IOException {
        try (var socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
