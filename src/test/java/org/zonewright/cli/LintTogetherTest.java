package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Zones given together are looked at side by side.
class LintTogetherTest {

    @TempDir Path folder;

    @Test
    void aCnameIntoAnotherZoneIsFollowedThere() throws IOException {
        Path one = zone("example.com", "www CNAME app.example.net.");
        Path other = zone("example.net", "web A 198.51.100.1");

        assertFalse(Cli.run("lint", one).out().contains("ws-cross-zone-cname-dangling"));
        assertTrue(Cli.run("lint", one, other).out().contains("ws-cross-zone-cname-dangling"));
        assertTrue(Cli.run("lint", other, one).out().contains("ws-cross-zone-cname-dangling"));
    }

    private Path zone(String name, String line) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".zone"),
                """
                $ORIGIN %s.
                $TTL 3600
                @ SOA ns-852.awsdns-42.net. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 900
                @ NS ns.example.org.
                %s
                """
                        .formatted(name, line));
    }
}
