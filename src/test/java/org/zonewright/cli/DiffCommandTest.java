package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DiffCommandTest {

    private static final String OLD =
            """
            *    300 A 203.0.113.24
            www  300 A 192.0.2.1 | 192.0.2.2
            blog 300 CNAME a|b.example.net.
            """;

    private static final String NEW =
            """
            *    300 A 203.0.113.24
            www  60 A 192.0.2.2 | 192.0.2.3
            acme 60 TXT "<b>|`x`"
            """;

    @TempDir Path folder;

    private Path old = Path.of("");
    private Path next = Path.of("");

    @BeforeEach
    void writeZones() throws IOException {
        old = Cli.zone(folder.resolve("old.json"), "example.com.", OLD);
        next = Cli.zone(folder.resolve("new.json"), "example.com.", NEW);
    }

    private String out(Object... arguments) {
        Cli.Result result = Cli.run(arguments);
        assertEquals("", result.err());
        return result.out().replace(System.lineSeparator(), "\n");
    }

    @Test
    void textHasASentenceAndALineForEachSet() {
        assertEquals(
                """
                1 added, 1 changed, 1 deleted

                +  acme  TXT    TTL 60 "<b>|`x`"
                -  blog  CNAME  TTL 300 a|b.example.net.
                ~  www   A      TTL [-300-]{+60+} 192.0.2.[-1-]{+3+}
                """,
                out("diff", old, next));
    }

    @Test
    void theExitCodeSaysWhetherAnythingDiffers() throws IOException {
        Path bind = Files.writeString(folder.resolve("old.zone"), "");
        Cli.run("convert", old, "--to", "bind", "--out", bind);

        assertEquals(ExitCode.DONE, Cli.run("diff", old, bind).code());
        assertEquals("Nothing differs\n", out("diff", old, bind));
        assertEquals(ExitCode.FOUND, Cli.run("diff", old, next).code());
        assertEquals(ExitCode.WRONG_USAGE, Cli.run("diff", old).code());
        assertEquals(ExitCode.UNREADABLE, Cli.run("diff", old, folder.resolve("none.json")).code());
    }

    @Test
    void jsonHasBothFormsOfEachSet() {
        JsonNode root = new ObjectMapper().readTree(out("diff", old, next, "--format", "json"));

        assertEquals(1, root.at("/summary/added").asInt());
        assertEquals(1, root.at("/summary/deleted").asInt());
        JsonNode www = root.at("/records/2");
        assertEquals("www.example.com.", www.at("/name").asString());
        assertEquals("changed", www.at("/kind").asString());
        assertEquals(300, www.at("/before/TTL").asInt());
        assertEquals(60, www.at("/after/TTL").asInt());
        assertEquals("ttl", www.at("/parts/0").asString());
        assertTrue(root.at("/records/0/before").isNull());
    }

    @Test
    void markdownHoldsNothingThatBreaksItsTable() {
        String text = out("diff", old, next, "--format", "markdown");

        assertTrue(text.contains("| added | `acme` | TXT | TTL `60` ``\"<b>\\|`x`\"`` |"), text);
        assertTrue(text.contains("~~`300`~~**`60`**"), text);
    }

    @Test
    void htmlIsAPageOfItsOwn() {
        String text = out("diff", old, next, "--format", "html");

        assertTrue(text.startsWith("<!DOCTYPE html>"), text);
        assertTrue(text.contains("&lt;b&gt;|`x`"), text);
        assertTrue(text.contains("<del><code>300</code></del><ins><code>60</code></ins>"), text);
    }

    @Test
    void answersAreToldWithQuestionsThatCanBeAsked() {
        String text = out("diff", old, next, "--answers");

        assertTrue(
                text.startsWith(
                        "1 added, 1 changed, 1 deleted; 10 query answers differ,"
                                + " 6 outside the edited names\n\nSide effects\n!  acme "),
                text);
        assertTrue(text.contains("203.0.113.24 → NODATA"), text);
        assertTrue(text.contains("zonewright simulate " + next + " acme.example.com. A\n"), text);
    }

    @Test
    void answersAsJsonHaveBothSidesAndTheQuestion() {
        JsonNode root =
                new ObjectMapper()
                        .readTree(out("diff", old, next, "--answers", "--format", "json"));

        JsonNode acme = root.at("/answers/0");
        assertEquals("side-effect", acme.at("/scope").asString());
        assertEquals("acme.example.com.", acme.at("/question/qname").asString());
        assertEquals("data", acme.at("/before/0/kind").asString());
        assertEquals(
                "acme.example.com. 300 IN A 203.0.113.24",
                acme.at("/before/0/answer/0").asString());
        assertEquals("nodata", acme.at("/after/0/kind").asString());
        assertEquals("1", acme.at("/after/0/fraction").asString());
        assertEquals("kind", acme.at("/differs/0").asString());
        assertEquals(root.at("/summary/answers").asInt(), 10);
    }

    @Test
    void answersStandInMarkdownAndHtmlToo() {
        String ask = "zonewright simulate " + next + " acme.example.com. A";
        String markdown = out("diff", old, next, "--answers", "--format", "markdown");
        String html = out("diff", old, next, "--answers", "--format", "html");

        assertTrue(markdown.contains("| `acme` | A | any | `203.0.113.24` | `NODATA` |"), markdown);
        assertTrue(markdown.contains("| `" + ask + "` |"), markdown);
        assertTrue(html.contains("<tr class=\"side\"><td><code>acme</code></td>"), html);
        assertTrue(html.contains("<td><code>" + ask + "</code></td>"), html);
    }

    @Test
    void findingsStandInEveryFormat() {
        String said = "| warning | `acme` |";
        String markdown = out("diff", old, next, "--answers", "--format", "markdown");
        String html = out("diff", old, next, "--answers", "--format", "html");

        assertTrue(markdown.contains("### Findings\n"), markdown);
        assertTrue(markdown.contains("`sem-"), markdown);
        assertTrue(markdown.contains(said), markdown);
        assertTrue(html.contains("<h2>Findings</h2>"), html);
        assertTrue(html.contains("<code>sem-"), html);
    }
}
