package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/// What is wrong with the text of a zone file beside its record sets.
class LintFileTest {

    private static final String TWICE =
            """
            {
              "HostedZone": {"Id": "/hostedzone/Z1", "Name": "example.com.", "Id": "/hostedzone/Z2"},
              "Tags": {"a": 1, "b": {"c": 1, "c": 2}},
              "ResourceRecordSets": [
                {"Name": "example.com.", "Type": "NS", "TTL": 300, "ResourceRecords": [{"Value": "ns.example.net."}]},
                {"Name": "a.example.com.", "Type": "A", "Type": "A", "TTL": 300, "ResourceRecords": [{"Value": "192.0.2.1"}]}
              ],
              "Notes": [{"Name": "a.example.com.", "Type": "A", "Type": "A", "Text": "x"}],
              "Notes": 7
            }
            """;

    @TempDir Path folder;

    @Test
    void aKeyGivenTwiceIsAFindingWhereItStands() throws IOException {
        Path file = Files.writeString(folder.resolve("twice.json"), TWICE);

        Cli.Result ran = Cli.run("lint", file, "--format", "json");

        assertEquals(
                List.of(
                        "file-duplicate-key 2:66",
                        "file-duplicate-key 3:34",
                        "file-duplicate-key 8:53",
                        "file-duplicate-key 9:3",
                        "r53-malformed 6:5"),
                findings(ran).stream().filter(one -> one.matches("(file|r53-mal).*")).toList());
        assertEquals(ExitCode.FOUND, ran.code());
        assertEquals(
                "",
                ran.err().lines().filter(line -> line.contains("json:")).findFirst().orElse(""));
    }

    @Test
    void aFindingOfTheTextCanBeWaived() throws IOException {
        String waived =
                TWICE.replace(
                        "\"Notes\": 7",
                        "\"Waivers\": [{\"Rule\": \"file-duplicate-key\", \"Reason\": \"known\"}]");
        Path file = Files.writeString(folder.resolve("waived.json"), waived);

        Cli.Result ran = Cli.run("lint", file, "--format", "json");

        assertEquals(
                List.of(), findings(ran).stream().filter(one -> one.startsWith("file")).toList());
    }

    @Test
    void severalTtlsInOneSetAreAFindingOfTheirOwn() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("ttl.zone"),
                        """
                        $ORIGIN example.com.
                        @ 900 IN SOA ns.example.net. h.example.net. 1 7200 900 1209600 86400
                        @ 3600 IN NS ns.example.net.
                        a 300 IN A 192.0.2.1
                        a 60 IN A 192.0.2.2
                        b 300 IN A 192.0.2.1
                        b 300 IN A 192.0.2.2
                        """);

        Cli.Result ran = Cli.run("lint", file, "--format", "json");

        assertEquals(
                List.of("import-ttl-collapsed 5:1"),
                findings(ran).stream().filter(one -> one.startsWith("import-")).toList());
    }

    @Test
    void aBlockOfTheWrongKindIsAWarningWhereItStands() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("kind.json"),
                        TWICE.lines()
                                .filter(line -> !line.contains("\"Type\": \"A\""))
                                .map(line -> line.replace("\"Id\": \"/hostedzone/Z1\", ", ""))
                                .map(line -> line.replace("\"c\": 1, ", ""))
                                .map(
                                        line ->
                                                line.replace(
                                                        "example.net.\"}]},", "example.net.\"}]}"))
                                .reduce("", (all, line) -> all + line + "\n"));

        Cli.Result ran = Cli.run("lint", file, "--format", "json", "--set", "best-practice");

        assertTrue(findings(ran).contains("file-malformed 7:12"), ran::out);
        assertTrue(ran.out().contains("\"warning\""), ran::out);
        assertEquals(ExitCode.DONE, ran.code());
    }

    @Test
    void aLineOfAMasterFileThatIsLeftOutIsAnError() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("cut.zone"),
                        "$ORIGIN example.com.\n@ 300 IN SOA ns. h. ( 1 2 3\n");

        Cli.Result all = Cli.run("lint", file, "--format", "json");
        assertTrue(findings(all).contains("file-malformed 2:21"), all::out);
        assertTrue(all.out().contains("\"error\""), all::out);
        assertEquals(ExitCode.FOUND, all.code());
        Cli.Result route53 = Cli.run("lint", file, "--format", "json", "--set", "route53");
        assertTrue(route53.err().startsWith(file + ":2:21: expected"), route53.err());
        assertEquals(ExitCode.FOUND, route53.code());
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # code | master file (a # ends a line)                | why
                    0 | @ 60 IN A 192.0.2.1#                              | nothing is wrong
                    0 | @ IN A 192.0.2.1#                                 | a TTL is made up and told
                    0 | @ 60 IN A 192.0.2.1#@ 70 IN A 192.0.2.2#          | the first TTL is taken
                    0 | @ 60 IN A 192.0.2.300#                            | kept as it stands
                    1 | @ 60 IN A 192.0.2.1#@ 60 IN A#                    | a record without data
                    1 | @ 60 IN A 192.0.2.1#b 60 CH TXT x#                | another class
                    1 | @ 60 IN A 192.0.2.1#$INCLUDE other.zone#          | a text that is not read
                    1 | @ 60 IN A 192.0.2.1#$GENERATE 1-2 a$ IN NOTYPE x# | two records at once
                    1 | @ 60 IN A 192.0.2.1#$LIMIT 7#                     | an unknown directive
                    """)
    void nothingGoesMissingWithExitCode0(int code, String text, String why) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("some.zone"),
                        "$ORIGIN example.com.\n" + text.replace('#', '\n'));

        assertEquals(code, Cli.run("show", file).code(), why);
        assertEquals(code, Cli.run("convert", file, "--to", "route53-json").code(), why);
        boolean isError =
                Cli.run("lint", file, "--format", "json", "--set", "best-practice")
                        .out()
                        .contains("\"severity\": \"error\"");
        assertEquals(code == ExitCode.FOUND, isError, why);
    }

    @Test
    void bothValuesAreWrittenBack() throws IOException {
        Path file = Files.writeString(folder.resolve("twice.json"), TWICE);

        String written = Cli.run("convert", file, "--to", "route53-json").out();

        for (String once :
                List.of(
                        "\"Id\": \"/hostedzone/Z1\"",
                        "\"Id\": \"/hostedzone/Z2\"",
                        "\"c\": 1",
                        "\"c\": 2",
                        "\"Notes\": 7",
                        "\"Text\": \"x\"")) {
            assertEquals(2, written.split(java.util.regex.Pattern.quote(once), -1).length, once);
        }
    }

    private static List<String> findings(Cli.Result ran) {
        JsonNode json = JsonMapper.builder().build().readTree(ran.out());
        return StreamSupport.stream(json.at("/0/findings").spliterator(), false)
                .map(
                        one ->
                                one.path("rule").asString()
                                        + " "
                                        + one.path("line").asInt()
                                        + ":"
                                        + one.path("column").asInt())
                .toList();
    }
}
