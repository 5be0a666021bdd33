package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class BatchTest {

    private static final String SOA =
            "example.com. 900 IN SOA ns-852.awsdns-42.net. awsdns-hostmaster.amazon.com. 1 7200"
                    + " 900 1209600 86400";

    @TempDir Path folder;

    private Path zone = Path.of("");

    @BeforeEach
    void writeZone() throws IOException {
        zone = Cli.askedZone(folder);
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

    @Test
    void aListingBesideAZoneIsNoZone() throws IOException {
        Path checks =
                Files.writeString(
                        folder.resolve("checks.json"),
                        "{\"HealthChecks\": [{\"Id\": \"c\", \"HealthCheckConfig\": {}}]}");
        String input =
                """
                {"zone": ["CHECKS", "ZONE"], "qname": "www.example.com.", "qtype": "A"}
                {"zone": "CHECKS", "qname": "www.example.com.", "qtype": "A"}
                """
                        .replace("ZONE", zone.toString())
                        .replace("CHECKS", checks.toString());

        List<String> lines = Cli.runWith(input, "simulate", "--batch", "-").out().lines().toList();

        assertTrue(lines.getFirst().contains("60 IN A 192.0.2.1"), lines::toString);
        assertTrue(lines.getLast().contains("\"error\""), lines::toString);
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
    void aTraceSaysWhatWasChosenAndWhyTheOthersLost() {
        String line =
                "{\"zone\": \"%s\", \"qname\": \"split.example.com\", \"qtype\": \"A\", \"unhealthy\": [\"check-1\"]}\n"
                        .formatted(zone);
        String out = Cli.runWith(line, "simulate", "--batch", "-", "--trace").out();

        assertTrue(
                out.contains(
                        "\"setIdentifier\":\"b\",\"losers\":[{\"setIdentifier\":\"a\",\"why\":\"its"
                                + " check"),
                out);
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
}
