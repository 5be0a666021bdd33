package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.Zones;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// `show`, `convert` and `graph`.
class ZoneCommandsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path folder;

    @Test
    void aZoneIsShownWithCountsAndLimits() throws IOException {
        Path zone =
                Cli.zone(
                        folder.resolve("z.json"),
                        "example.com.",
                        """
                        *   A 192.0.2.1 | 192.0.2.2
                        www ALIAS A example.com. eth
                        api 60 A 192.0.2.3 ; weighted 10 id=blue hc=check-1
                        """);

        String text = Cli.run("show", zone).out();
        JsonNode json = JSON.readTree(Cli.run("show", zone, "--format", "json").out());

        assertTrue(text.contains("\n*.example.com.    A     simple "), text);
        assertTrue(text.contains("weighted 10"), text);
        assertTrue(text.contains("Record sets: 5 of 10000"), text);
        assertEquals(5, json.at("/records").size());
        assertEquals(5, json.at("/counts/recordSets").asInt());
        assertEquals(1, json.at("/counts/aliases").asInt());
        assertEquals(3, json.at("/counts/types/A").asInt());
        assertEquals("record-sets", json.at("/limits/0/id").asString());
        assertEquals(10_000, json.at("/limits/0/limit").asInt());
    }

    @Test
    void standardOutputIsUtf8() throws IOException {
        Path zone =
                Cli.zone(folder.resolve("z.json"), "example.com.", "t TXT \"gr\u00fc\u00df\"\n");

        assertTrue(Cli.run("show", zone).out().contains("gr\u00fc\u00df"));
    }

    @Test
    void aZoneConvertedToItsOwnFormatIsItself() throws IOException {
        Path zone = Cli.zone(folder.resolve("z.json"), "example.com.", "www A 192.0.2.1\n");
        Path copy = folder.resolve("copy.json");

        Cli.Result printed = Cli.run("convert", zone, "--to", "route53-json");
        Cli.Result written = Cli.run("convert", zone, "--to", "route53-json", "--out", copy);

        assertEquals(ExitCode.DONE, printed.code());
        assertEquals("", printed.err());
        assertEquals(Files.readString(zone), printed.out());
        assertEquals("", written.out());
        assertEquals(-1, Files.mismatch(zone, copy));
    }

    @Test
    void whatAFormatCannotCarryIsSaidAndIsOne() throws IOException {
        Path zone =
                Cli.zone(
                        folder.resolve("z.json"),
                        "example.com.",
                        "old POLICY A 7b3d4f2a-1111-2222-3333-444455556666\n");

        Cli.Result result = Cli.run("convert", zone, "--to", "change-batch");

        assertEquals(ExitCode.FOUND, result.code());
        assertTrue(result.err().matches("(?s).*z\\.json:\\d+:\\d+: old\\.example\\.com\\..*"));
        assertEquals(2, JSON.readTree(result.out()).path("Changes").size());
    }

    @Test
    void aChangeBatchIsNoZone() throws IOException {
        Path batch = folder.resolve("batch.json");
        Path zone = Cli.zone(folder.resolve("z.json"), "example.com.", "");
        Cli.run("convert", zone, "--to", "change-batch", "--out", batch);

        assertEquals(ExitCode.UNREADABLE, Cli.run("show", batch).code());
    }

    @Test
    void theGraphIsDrawnInEveryFormat() throws IOException {
        Path zone =
                Cli.write(
                        folder.resolve("z.json"),
                        Zones.of(
                                "example.com.",
                                """
                                a ALIAS A b.example.com.
                                b A 192.0.2.1
                                c CNAME d.example.com.
                                """));
        Path png = folder.resolve("g.png");

        assertTrue(Cli.run("graph", zone, "--to", "svg").out().startsWith("<?xml"));
        assertTrue(Cli.run("graph", zone, "--to", "dot").out().startsWith("digraph"));
        assertTrue(Cli.run("graph", zone, "--to", "mermaid").out().startsWith("flowchart"));
        assertEquals(ExitCode.DONE, Cli.run("graph", zone, "--to", "png", "--out", png).code());
        assertArrayEquals(
                new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(Files.readAllBytes(png), 4));
    }

    @Test
    void aRootLimitsTheGraph() throws IOException {
        Path zone =
                Cli.zone(
                        folder.resolve("z.json"),
                        "example.com.",
                        """
                        a ALIAS A b.example.com.
                        b A 192.0.2.1
                        c CNAME d.example.com.
                        """);

        String dot = Cli.run("graph", zone, "--to", "dot", "--root", "a.example.com").out();

        assertTrue(dot.contains("b.example.com."), dot);
        assertTrue(!dot.contains("c.example.com."), dot);
    }
}
