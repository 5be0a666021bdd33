package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.Zones;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class MergeCommandTest {

    private static final String BASE = "www 300 A 192.0.2.1\nold 300 A 192.0.2.9";

    @TempDir Path folder;

    private Path zone(String name, String text) throws IOException {
        return Cli.zone(folder.resolve(name), "example.com.", text);
    }

    private Cli.Result merge(String theirs, String mine, Object... more) throws IOException {
        Object[] all = new Object[4 + more.length];
        all[0] = "merge";
        all[1] = zone("base.json", BASE);
        all[2] = zone("theirs.json", theirs);
        all[3] = zone("mine.json", mine);
        System.arraycopy(more, 0, all, 4, more.length);
        return Cli.run(all);
    }

    private Path out() {
        return folder.resolve("merged.json");
    }

    @Test
    void aMergeWithItselfChangesNothing() throws IOException {
        Cli.Result result = merge(BASE, BASE, "--out", out());

        assertEquals(ExitCode.DONE, result.code());
        assertEquals(Files.readString(folder.resolve("base.json")), Files.readString(out()));
        assertEquals("Taken from theirs: 0, conflicts: 0", result.out().strip());
    }

    @Test
    void theMergedZoneIsPrintedWhereNoFileIsGiven() throws IOException {
        Cli.Result result = merge("www 300 A 192.0.2.2", BASE + "\nnew 300 A 192.0.2.3");

        assertEquals(ExitCode.DONE, result.code());
        Path expected = zone("expected.json", "www 300 A 192.0.2.2\nnew 300 A 192.0.2.3");
        assertEquals(Files.readString(expected), result.out());
    }

    @Test
    void conflictsAreListedAndNothingIsWritten() throws IOException {
        Cli.Result result = merge("www 300 A 192.0.2.2", "www 300 A 192.0.2.3", "--out", out());

        assertEquals(ExitCode.FOUND, result.code());
        assertEquals(
                """
                Taken from theirs: 0, conflicts: 1
                www.example.com. A: both changed it, each otherwise
                  base:   300 192.0.2.1
                  theirs: 300 192.0.2.2
                  mine:   300 192.0.2.3
                """,
                result.out().replace(System.lineSeparator(), "\n"));
        assertFalse(Files.exists(out()));
    }

    @Test
    void programsGetBothSidesAsRoute53HasThem() throws IOException {
        Cli.Result result = merge("", "www 300 A 192.0.2.3", "--format", "json");
        JsonNode conflict = new ObjectMapper().readTree(result.out()).get("conflicts").get(0);

        assertEquals("www.example.com.", conflict.get("name").asString());
        assertEquals("deleted-and-changed", conflict.get("why").asString());
        assertTrue(conflict.get("theirs").isNull());
        assertEquals(
                "192.0.2.3",
                conflict.get("mine").get("ResourceRecords").get(0).get("Value").asString());
    }

    @Test
    void filesOfOneZoneAreWanted() throws IOException {
        Path other = Cli.write(folder.resolve("other.json"), Zones.hosted("example.net.", ""));
        Path base = zone("base.json", BASE);

        assertEquals(ExitCode.WRONG_USAGE, Cli.run("merge", base, other, base).code());
        assertEquals(ExitCode.WRONG_USAGE, Cli.run("merge", base, base).code());
        assertEquals(ExitCode.UNREADABLE, Cli.run("merge", base, base, folder).code());
    }
}
