package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.Zones;
import org.zonewright.model.zone.Zone;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

class LintCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String APEX_CNAME =
            "@ 300 CNAME d111111abcdef8.cloudfront.net.\nwww 300 A 192.0.2.1\n";

    @TempDir Path folder;

    @Test
    void anErrorIsOneUnlessNothingIsToFail() throws IOException {
        Path bad = Cli.zone(folder.resolve("bad.json"), "example.com.", APEX_CNAME);

        assertEquals(ExitCode.FOUND, Cli.run("lint", bad).code());
        assertEquals(ExitCode.FOUND, Cli.run("lint", bad, "--fail-on", "warning").code());
        assertEquals(ExitCode.DONE, Cli.run("lint", bad, "--fail-on", "never").code());
    }

    @Test
    void aFindingIsPrintedWhereItStands() throws IOException {
        Path bad = Cli.zone(folder.resolve("bad.json"), "example.com.", APEX_CNAME);
        int line =
                Files.readAllLines(bad).stream()
                        .map(String::strip)
                        .toList()
                        .indexOf("\"Type\": \"CNAME\",");

        String out = Cli.run("lint", bad).out();

        // The record set begins two lines before its type, counted from 1.
        assertTrue(out.startsWith(bad + ":" + (line - 1) + ":"), out);
        assertTrue(out.contains("[r53-apex-cname]"), out);
    }

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
    void aSetLimitsTheRules() throws IOException {
        Path bad = Cli.zone(folder.resolve("bad.json"), "example.com.", APEX_CNAME);

        String all = Cli.run("lint", bad, "--set", "route53").out();
        String others = Cli.run("lint", bad, "--set", "best-practice").out();

        assertTrue(all.contains("r53-apex-cname"));
        assertTrue(!others.contains("r53-apex-cname"));
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

    @Test
    void oneUnreadableFileDoesNotHideTheOthers() throws IOException {
        Path bad = Cli.zone(folder.resolve("bad.json"), "example.com.", APEX_CNAME);
        Path none = folder.resolve("none.json");

        Cli.Result result = Cli.run("lint", none, bad, "--format", "json");

        assertEquals(ExitCode.UNREADABLE, result.code());
        assertEquals(1, JSON.readTree(result.out()).size());
        assertTrue(result.err().startsWith(none + ":1:1: "), result.err());
    }

    @Test
    void safeFixesAreWrittenBackAndTheRestIsReported() throws IOException {
        Path bad =
                Cli.zone(
                        folder.resolve("bad.json"),
                        "example.com.",
                        APEX_CNAME + "twice 300 A 192.0.2.1 | 192.0.2.1\n");
        String before = Files.readString(bad);

        Cli.Result result = Cli.run("lint", bad, "--fix");

        assertEquals(ExitCode.FOUND, result.code());
        assertTrue(!result.out().contains("[r53-duplicate-value]"), result.out());
        assertTrue(result.out().contains("[r53-apex-cname]"), result.out());
        assertEquals(before, Files.readString(folder.resolve("bad.json~")));
        Zone mended = Zones.hosted("example.com.", APEX_CNAME + "twice 300 A 192.0.2.1\n");
        assertEquals(-1, Files.mismatch(Cli.write(folder.resolve("good.json"), mended), bad));
    }

    @Test
    void aFileWithoutSafeFixesIsNotTouched() throws IOException {
        Path bad = Cli.zone(folder.resolve("bad.json"), "example.com.", APEX_CNAME);
        var written = Files.getLastModifiedTime(bad);

        Cli.run("lint", bad, "--fix");

        assertEquals(written, Files.getLastModifiedTime(bad));
        assertTrue(!Files.exists(folder.resolve("bad.json~")));
    }

    @Test
    void whatIsNoRecordSetIsAFindingAndNotSaidTwice() throws IOException {
        String text =
                """
                {"ResourceRecordSets": [
                 {"Name": "example.com.", "Type": "A", "TTL": 300, "AliasTarget": {
                  "HostedZoneId": "Z2FDTNDATAQYW2", "DNSName": "d111111abcdef8.cloudfront.net.",
                  "EvaluateTargetHealth": false}}]}
                """;
        Path bad = Files.writeString(folder.resolve("bad.json"), text);

        Cli.Result result = Cli.run("lint", bad, "--origin", "example.com");

        assertTrue(result.out().startsWith(bad + ":2:2: error: example.com. A: "), result.out());
        assertEquals(1, result.err().lines().count(), "the summary alone");
    }

    @Test
    void theRulesAreListed() {
        JsonNode rules = JSON.readTree(Cli.run("rules", "--format", "json").out());

        assertTrue(Cli.run("rules").out().contains("\nr53-apex-cname "));
        assertEquals(rules.size(), Cli.run("rules").out().lines().skip(1).count(), "a line each");
        for (JsonNode rule : rules) {
            assertTrue(!rule.path("explanation").asString().isBlank(), rule::toString);
        }
    }
}
