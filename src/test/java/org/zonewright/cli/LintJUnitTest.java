package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

/// `lint --junit FILE`.
class LintJUnitTest {

    @TempDir Path folder;
    private Path zone;

    @BeforeEach
    void write() throws IOException {
        zone =
                Cli.zone(
                        folder.resolve("zone.json"),
                        "example.com.",
                        "bad A 192.0.2.256\n* A 192.0.2.1\nacme TXT \"x\"\n");
    }

    private List<Element> suites(Object... args) throws Exception {
        Path report = folder.resolve("report.xml");
        var all = new ArrayList<Object>(List.of("lint", "--junit", report));
        all.addAll(List.of(args));
        Cli.run(all.toArray());
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        return elements(xml.getDocumentElement(), "testsuite");
    }

    private static List<Element> elements(Element in, String name) {
        var all = in.getElementsByTagName(name);
        var list = new ArrayList<Element>();
        for (int i = 0; i < all.getLength(); i++) {
            list.add((Element) all.item(i));
        }
        return list;
    }

    /// What each test is: `failure`, `error`, `skipped`, or `passed`.
    private static Map<String, String> ends(Element suite) {
        var ends = new HashMap<String, String>();
        for (Element test : elements(suite, "testcase")) {
            String end = test.hasChildNodes() ? test.getFirstChild().getNodeName() : "passed";
            ends.put(test.getAttribute("name"), end);
        }
        return ends;
    }

    @Test
    void aFindingIsATestThatFails() throws Exception {
        Element suite = suites(zone).getFirst();

        Map<String, String> ends = ends(suite);
        assertEquals(zone.toString(), suite.getAttribute("name"));
        assertEquals("failure", ends.get("r53-a-syntax bad.example.com. A"));
        assertEquals("passed", ends.get("wc-type-block acme.example.com. TXT"));
        assertEquals("passed", ends.get("r53-apex-cname"));
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals(ends.size() + "", suite.getAttribute("tests"));
    }

    @Test
    void whatFailsIsForTheOptionToSay() throws Exception {
        Map<String, String> strict = ends(suites(zone, "--fail-on", "warning").getFirst());
        Map<String, String> lenient = ends(suites(zone, "--fail-on", "never").getFirst());

        assertEquals("failure", strict.get("wc-type-block acme.example.com. TXT"));
        assertEquals("passed", lenient.get("r53-a-syntax bad.example.com. A"));
    }

    @Test
    void onlyRulesThatWereAskedForAreTests() throws Exception {
        Map<String, String> ends = ends(suites(zone, "--set", "mail").getFirst());

        assertTrue(ends.containsKey("spf-multiple"));
        assertTrue(ends.keySet().stream().noneMatch(name -> name.startsWith("r53-")));
    }

    @Test
    void whatIsWaivedIsSkipped() throws Exception {
        String text = Files.readString(zone).stripTrailing();
        String waivers =
                ",\"Waivers\": [{\"Rule\": \"wc-type-block\", \"Name\": null,"
                        + " \"Reason\": \"known\", \"Expires\": null}]}";
        Files.writeString(zone, text.substring(0, text.length() - 1) + waivers);

        Element suite = suites(zone, "--fail-on", "warning").getFirst();

        assertEquals("skipped", ends(suite).get("wc-type-block acme.example.com. TXT"));
    }

    @Test
    void aFileThatIsNoZoneIsATestThatCouldNotBeRun() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");

        List<Element> suites = suites(zone, bad);

        assertEquals(2, suites.size());
        assertEquals("error", ends(suites.getLast()).get(bad.toString()));
        assertEquals("1", suites.getLast().getAttribute("errors"));
    }
}
