package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ShowCommandTest {

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
    void internationalizedNamesAreShownBothWays() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("idn.zone"),
                        """
                        $ORIGIN example.com.
                        xn--bcher-kva 60 IN A 192.0.2.1
                        www 60 IN CNAME xn--strae-oqa.example.com.
                        """);

        String text = Cli.run("show", file).out();
        String json = Cli.run("show", file, "--format", "json").out();

        assertTrue(text.contains("xn--bcher-kva.example.com. (bücher.example.com.)"), text);
        assertTrue(text.contains("xn--strae-oqa.example.com. (straße.example.com.)"), text);
        assertTrue(json.contains("\"nameUnicode\": \"bücher.example.com.\""), json);
    }
}
