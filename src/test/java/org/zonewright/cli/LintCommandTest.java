package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    void aSetLimitsTheRules() throws IOException {
        Path bad = Cli.zone(folder.resolve("bad.json"), "example.com.", APEX_CNAME);

        String all = Cli.run("lint", bad, "--set", "route53").out();
        String others = Cli.run("lint", bad, "--set", "best-practice").out();

        assertTrue(all.contains("r53-apex-cname"));
        assertTrue(!others.contains("r53-apex-cname"));
        assertTrue(Cli.run("lint", bad, "--set", "style").code() != ExitCode.WRONG_USAGE);
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
}
