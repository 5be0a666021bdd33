package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

class LintFormatsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String APEX_CNAME =
            "@ 300 CNAME d111111abcdef8.cloudfront.net.\nwww 300 A 192.0.2.1\n";

    @TempDir Path folder;

    @Test
    void jsonHasOneObjectAFileWithTheKeysOfTheContract() throws IOException {
        Path bad = Cli.zone(folder.resolve("bad.json"), "example.com.", APEX_CNAME);
        Path good = Cli.zone(folder.resolve("good.json"), "example.net.", "www A 192.0.2.1\n");

        JsonNode json = JSON.readTree(Cli.run("lint", bad, good, "--format", "json").out());

        assertEquals(2, json.size());
        assertEquals(bad.toString(), json.at("/0/file").asString());
        assertEquals("example.com.", json.at("/0/zone").asString());
        JsonNode finding =
                StreamSupport.stream(json.at("/0/findings").spliterator(), false)
                        .filter(one -> one.path("rule").asString().equals("r53-apex-cname"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of(
                        "rule",
                        "severity",
                        "name",
                        "type",
                        "setIdentifier",
                        "message",
                        "line",
                        "column",
                        "fixes"),
                List.copyOf(finding.propertyNames()));
        assertEquals("error", finding.path("severity").asString());
        assertEquals("CNAME", finding.path("type").asString());
        assertTrue(finding.path("setIdentifier").isNull());
        assertTrue(finding.path("line").asInt() > 1);
        assertTrue(finding.at("/fixes/0/safe").isBoolean());
    }

    @Test
    void sarifNamesItsRulesAndPlaces() throws IOException {
        Path bad = Cli.zone(folder.resolve("bad file.json"), "example.com.", APEX_CNAME);

        JsonNode run = JSON.readTree(Cli.run("lint", bad, "--format", "sarif").out()).at("/runs/0");

        List<String> rules =
                StreamSupport.stream(run.at("/tool/driver/rules").spliterator(), false)
                        .map(rule -> rule.path("id").asString())
                        .toList();
        assertTrue(run.at("/results").size() > 0);
        for (JsonNode result : run.at("/results")) {
            assertTrue(rules.contains(result.path("ruleId").asString()), result::toString);
            assertTrue(
                    result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asString()
                            .endsWith("bad%20file.json"));
            assertTrue(result.at("/locations/0/physicalLocation/region/startLine").asInt() >= 1);
        }
    }
}
