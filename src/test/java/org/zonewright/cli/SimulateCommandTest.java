package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SimulateCommandTest {

    private static final String SOA =
            "example.com. 900 IN SOA ns-852.awsdns-42.net. awsdns-hostmaster.amazon.com. 1 7200"
                    + " 900 1209600 86400";

    @TempDir Path folder;
    private Path zone = Path.of("");

    @BeforeEach
    void writeZone() throws IOException {
        zone =
                Cli.zone(
                        folder.resolve("zone.json"),
                        "example.com.",
                        """
                        www    60 A 192.0.2.1
                        *.wild 60 TXT "a b"
                        to     60 CNAME www.example.com.
                        split  60 A 192.0.2.11 ; weighted 3 id=a hc=check-1
                        split  60 A 192.0.2.12 ; weighted 1 id=b
                        geo    60 A 192.0.2.21 ; geo continent=EU id=eu
                        geo    60 A 192.0.2.22 ; geo country=* id=default
                        sub    60 NS ns.example.net.
                        """);
    }

    @Test
    void anAnswerIsPrintedAsDigDoesWithItsSteps() {
        Cli.Result result = Cli.run("simulate", zone, "www.example.com");

        assertEquals(ExitCode.DONE, result.code());
        assertEquals("", result.err());
        List<String> lines = result.out().lines().toList();
        assertTrue(lines.contains(";www.example.com.               IN      A"), result.out());
        assertTrue(
                lines.contains("www.example.com.        60      IN      A       192.0.2.1"),
                result.out());
        assertTrue(result.out().contains(";; STEPS\n;  1  zone "), result.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    www.example.com             | www.example.com. 60 IN A 192.0.2.1 | A is the usual type
                    WWW.Example.com. a          | WWW.Example.com. 60 IN A 192.0.2.1 | letter case of the question
                    x.wild.example.com TXT      | x.wild.example.com. 60 IN TXT "a b" | a wildcard
                    \\052.wild.example.com TXT  | *.wild.example.com. 60 IN TXT "a b" | Route 53's own spelling
                    geo.example.com --continent eu | geo.example.com. 60 IN A 192.0.2.21 | the client's place
                    geo.example.com             | geo.example.com. 60 IN A 192.0.2.22 | an unknown place
                    split.example.com --unhealthy check-1 | split.example.com. 60 IN A 192.0.2.12 | a failing check
                    """)
    void theAnswerDependsOnWhatWasAsked(String question, String record, String why) {
        Object[] words = ("simulate " + zone + " " + question + " --format json").split(" ", -1);

        Cli.Result result = Cli.run(words);

        assertTrue(result.out().contains("\"" + record.replace("\"", "\\\"") + "\""), why);
    }

    @Test
    void severalFilesAnswerTogether() throws IOException {
        Path other = Cli.zone(folder.resolve("other.json"), "example.net.", "a A 192.0.2.9\n");

        assertTrue(Cli.run("simulate", zone, other, "a.example.net").out().contains("192.0.2.9"));
        assertTrue(
                Cli.run("simulate", zone, other, "a.example.net", "A").out().contains("192.0.2.9"));
    }

    @Test
    void theBatchAnswersEachLineInOrderAndGoesOnAfterAMistake() {
        String input =
                """
                {"id": 7, "zone": "ZONE", "qname": "www.example.com.", "qtype": "A"}
                {"id": "eight", "zone": ["ZONE"], "qname": "nope.example.com.", "qtype": "A"}

                {"id": 1.50, "zone": "NONE", "qname": "a.", "qtype": "A"}
                {"id": null, "zone": "ZONE", "qname": "a.", "qtype": 3}
                {"zone": "ZONE", "qname": "a.sub.example.com.", "qtype": "A"}
                """
                        .replace("ZONE", zone.toString())
                        .replace("NONE", folder + "/none.json");

        Cli.Result result = Cli.runWith(input, "simulate", "--batch", "-");

        assertEquals(ExitCode.DONE, result.code());
        assertEquals("", result.err());
        assertEquals(
                List.of(
                        "{\"id\":7,\"rcode\":\"NOERROR\",\"aa\":true,\"answer\":[\"www.example.com."
                                + " 60 IN A 192.0.2.1\"],\"authority\":"
                                + nameServers()
                                + ",\"additional\":[]}",
                        "{\"id\":\"eight\",\"rcode\":\"NXDOMAIN\",\"aa\":true,\"answer\":[],"
                                + "\"authority\":[\""
                                + SOA
                                + "\"],\"additional\":[]}",
                        "{\"id\":1.50,\"error\":\"" + folder + "/none.json:1:1: no such file\"}",
                        "{\"id\":null,\"error\":\"-:5:"
                                + (50 + zone.toString().length())
                                + ": expected text, found \\\"3\\\"\"}",
                        "{\"rcode\":\"NOERROR\",\"aa\":false,\"answer\":[],\"authority\":"
                                + "[\"sub.example.com. 60 IN NS ns.example.net.\"],"
                                + "\"additional\":[]}"),
                result.out().lines().toList());
    }

    private static String nameServers() {
        return List.of(
                        "ns-852.awsdns-42.net.",
                        "ns-40.awsdns-05.com.",
                        "ns-1026.awsdns-00.org.",
                        "ns-1873.awsdns-42.co.uk.")
                .stream()
                .map(server -> "\"example.com. 172800 IN NS " + server + "\"")
                .toList()
                .toString()
                .replace(", ", ",");
    }

    @Test
    void theDistributionIsExact() {
        String line =
                "{\"zone\": \"%s\", \"qname\": \"split.example.com.\", \"qtype\": \"A\"}"
                        .formatted(zone);

        String out = Cli.runWith(line, "simulate", "--batch", "-", "--distribution").out();

        assertTrue(
                out.contains(
                        "\"outcomes\":[{\"share\":0.75,\"fraction\":\"3/4\",\"rcode\":\"NOERROR\","
                                + "\"answer\":[\"split.example.com. 60 IN A 192.0.2.11\"]},"
                                + "{\"share\":0.25,\"fraction\":\"1/4\","),
                out);
        assertTrue(
                Cli.run("simulate", zone, "split.example.com", "--distribution")
                        .out()
                        .contains("; 75.00 % (3/4) NOERROR\n"));
    }

    @Test
    void theTraceNamesStepNameAndReason() {
        String line =
                "{\"zone\": \"%s\", \"qname\": \"x.wild.example.com.\", \"qtype\": \"TXT\"}"
                        .formatted(zone);

        String out = Cli.runWith(line, "simulate", "--batch", "-", "--trace").out();

        assertTrue(
                out.contains("{\"step\":\"wildcard\",\"name\":\"*.wild.example.com.\",\"why\":\""),
                out);
    }

    @Test
    void aSeedMakesChanceRepeatable() {
        String line =
                "{\"zone\": \"%s\", \"qname\": \"split.example.com.\", \"qtype\": \"A\", \"seed\": 5}\n"
                        .formatted(zone);

        List<String> answers =
                Cli.runWith(line.repeat(20), "simulate", "--batch", "-").out().lines().toList();

        assertEquals(20, answers.size());
        assertEquals(1, answers.stream().distinct().count());
    }

    @Test
    void theBatchFileMayBeMissing() {
        Path none = folder.resolve("none.jsonl");

        Cli.Result result = Cli.run("simulate", "--batch", none);

        assertEquals(ExitCode.UNREADABLE, result.code());
        assertTrue(result.err().startsWith(none + ":1:1: "), result.err());
    }

    @Test
    void aByteOrderMarkAtTheStartOfABatchIsNoMistake() throws IOException {
        Path batch =
                Files.writeString(
                        folder.resolve("q.jsonl"),
                        "\uFEFF{\"zone\": \"%s\", \"qname\": \"www.example.com\", \"qtype\": \"A\"}"
                                .formatted(zone));

        assertTrue(
                Cli.run("simulate", "--batch", batch).out().startsWith("{\"rcode\":\"NOERROR\""));
    }
}
