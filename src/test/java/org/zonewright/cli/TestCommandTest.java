package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;

class TestCommandTest {

    private static final String MET =
            """
            {"name": "met", "qname": "www.example.com.", "qtype": "A",
             "expect": {"rcode": "NOERROR", "answer": ["192.0.2.1"], "oneOf": null}}
            """;

    private static final String MISSED =
            """
            {"name": "<missed> & \\u0001", "qname": "geo.example.com.", "qtype": "A",
             "client": {"continent": "EU"}, "expect": {"answer": ["192.0.2.22"]}}
            """;

    @TempDir Path folder;

    private Path zone = Path.of("");

    @BeforeEach
    void writeZone() throws IOException {
        zone = Cli.askedZone(folder);
    }

    private Path expectations(String... items) throws IOException {
        String list = "{\"expectations\": [" + String.join(",", items) + "]}";
        return Files.writeString(folder.resolve("e.json"), list);
    }

    @Test
    void eachHasALineAndOneThatIsMissedIsSaid() throws IOException {
        Cli.Result result = Cli.run("test", zone, expectations(MET, MISSED));

        assertEquals(ExitCode.FOUND, result.code());
        assertEquals(
                "PASS  met\nFAIL  <missed> & \u0001: expected 192.0.2.22, got 192.0.2.21\n",
                result.out().replace(System.lineSeparator(), "\n"));
        assertEquals("", result.err());
    }

    @Test
    void aListingBesideAZoneIsNoZone() throws IOException {
        Path checks =
                Files.writeString(
                        folder.resolve("checks.json"),
                        "{\"HealthChecks\": [{\"Id\": \"c\", \"HealthCheckConfig\": {}}]}");

        assertEquals(ExitCode.DONE, Cli.run("test", zone, checks, expectations(MET)).code());
        assertEquals(ExitCode.UNREADABLE, Cli.run("test", checks, expectations(MET)).code());
    }

    @Test
    void allMetIsZero() throws IOException {
        assertEquals(ExitCode.DONE, Cli.run("test", zone, expectations(MET)).code());
        assertEquals(ExitCode.DONE, Cli.run("test", zone, expectations()).code());
    }

    @Test
    void oneThatCannotBeReadIsAnUnreadableInputAndTheOthersAreAsked() throws IOException {
        String broken = "{\"qname\": \"www.example.com.\", \"qtype\": \"A\", \"expect\": 1}";

        Cli.Result result = Cli.run("test", zone, expectations(broken, MET));

        assertEquals(ExitCode.UNREADABLE, result.code());
        assertTrue(result.err().contains("e.json:1:73: expected {, found \"1\""), result.err());
        assertTrue(result.out().startsWith("PASS  met"), result.out());
    }

    @Test
    void filesThatCannotBeReadAreThree() throws IOException {
        Path none = folder.resolve("none.json");

        assertEquals(ExitCode.UNREADABLE, Cli.run("test", none, expectations(MET)).code());
        assertEquals(ExitCode.UNREADABLE, Cli.run("test", zone, none).code());
        assertEquals(ExitCode.UNREADABLE, Cli.run("test", zone, zone).code());
    }

    @Test
    void aZoneAloneIsTestedWithItsOwnOrItIsWrongUsage() throws IOException {
        Path own = folder.resolve("own.json");
        String text = Files.readString(zone).strip();
        Files.writeString(
                own, text.substring(0, text.length() - 1) + ", \"Expectations\": [" + MET + "]}");

        assertEquals("PASS  met", Cli.run("test", own).out().strip());
        assertEquals("PASS  met", Cli.run("test", zone, own).out().strip());
        assertEquals(ExitCode.WRONG_USAGE, Cli.run("test", zone).code());
    }

    @Test
    void severalZonesAnswerTogether() throws IOException {
        Path other = Cli.zone(folder.resolve("other.json"), "example.net.", "www A 192.0.2.1\n");

        Path file = expectations(MET, MET.replace("example.com", "example.net"));

        assertEquals(ExitCode.DONE, Cli.run("test", zone, other, file).code());
    }

    @Test
    void theReportIsXmlWithEachTest() throws Exception {
        Path report = folder.resolve("report.xml");
        String broken = "{\"name\": \"broken\"}";

        Cli.run("test", zone, expectations(MET, MISSED, broken), "--junit", report);

        Document xml =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        Element suite =
                (Element) xml.getDocumentElement().getElementsByTagName("testsuite").item(0);
        assertEquals("3 1 1", counts(suite));
        assertEquals("met", test(suite, 0).getAttribute("name"));
        assertEquals("<missed> & \uFFFD", test(suite, 1).getAttribute("name"));
        assertEquals(
                "expected 192.0.2.22, got 192.0.2.21",
                ((Element) test(suite, 1).getElementsByTagName("failure").item(0))
                        .getAttribute("message"));
        assertEquals(1, test(suite, 2).getElementsByTagName("error").getLength());
    }

    private static String counts(Element suite) {
        return suite.getAttribute("tests")
                + " "
                + suite.getAttribute("failures")
                + " "
                + suite.getAttribute("errors");
    }

    private static Element test(Element suite, int index) {
        return (Element) suite.getElementsByTagName("testcase").item(index);
    }
}
