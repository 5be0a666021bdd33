package org.zonewright.analysis.resolve.servers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// All the servers, each serving the same zones.
record RunningServers(List<NameServer> all) implements AutoCloseable {

    /// Skips the test where one is not installed, and says which.
    static RunningServers serving(List<Zone> zones, Path folder)
            throws IOException, InterruptedException {
        List<String> missing =
                Stream.of(ServerKind.values())
                        .filter(kind -> !kind.isInstalled())
                        .map(ServerKind::debianPackage)
                        .toList();
        assumeTrue(missing.isEmpty(), "not installed, nothing compared: " + missing);
        var started = new RunningServers(new ArrayList<>());
        try {
            for (ServerKind kind : ServerKind.values()) {
                Path own = Files.createDirectory(folder.resolve(kind.name()));
                started.all.add(NameServer.serving(kind, zones, own));
            }
        } catch (IOException | InterruptedException e) {
            started.close();
            throw e;
        }
        return started;
    }

    @Override
    public void close() {
        all.forEach(NameServer::close);
    }
}
