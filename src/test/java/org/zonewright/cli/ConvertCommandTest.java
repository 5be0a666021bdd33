package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ConvertCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path folder;

    @Test
    void aZoneConvertedToItsOwnFormatIsItself() throws IOException {
        Path zone = Cli.zone(folder.resolve("z.json"), "example.com.", "www A 192.0.2.1\n");
        Path copy = folder.resolve("copy.json");

        Cli.Result printed = Cli.run("convert", zone, "--to", "route53-json");
        Cli.Result written = Cli.run("convert", zone, "--to", "route53-json", "--out", copy);

        assertEquals(ExitCode.DONE, printed.code());
        assertEquals("", printed.err());
        assertEquals(Files.readString(zone), printed.out());
        assertEquals("", written.out());
        assertEquals(-1, Files.mismatch(zone, copy));
    }

    @Test
    void whatAFormatCannotCarryIsSaidAndIsOne() throws IOException {
        Path zone =
                Cli.zone(
                        folder.resolve("z.json"),
                        "example.com.",
                        "old POLICY A 7b3d4f2a-1111-2222-3333-444455556666\n");

        Cli.Result result = Cli.run("convert", zone, "--to", "change-batch");

        assertEquals(ExitCode.FOUND, result.code());
        assertTrue(result.err().matches("(?s).*z\\.json:\\d+:\\d+: old\\.example\\.com\\..*"));
        assertEquals(2, JSON.readTree(result.out()).path("Changes").size());
    }

    @Test
    void aChangeBatchIsTheZoneItMakesOfAnEmptyOne() throws IOException {
        Path batch = folder.resolve("batch.json");
        Path zone = Cli.zone(folder.resolve("z.json"), "example.com.", "www A 192.0.2.1\n");
        Cli.run("convert", zone, "--to", "change-batch", "--out", batch);

        Cli.Result again = Cli.run("convert", batch, "--to", "change-batch");

        assertEquals(ExitCode.DONE, again.code());
        assertEquals(Files.readString(batch), again.out());
    }

    @Test
    void includedFilesAreReadWhenThatIsAllowed() throws IOException {
        Path zone =
                Files.writeString(
                        folder.resolve("z.zone"),
                        "$ORIGIN example.com.\n@ 60 SOA ns. h. 1 2 3 4 5\n$INCLUDE a.zone\n");
        Files.writeString(folder.resolve("a.zone"), "a 60 A 192.0.2.2\n");

        Cli.Result refused = Cli.run("convert", zone, "--to", "csv");
        Cli.Result allowed = Cli.run("convert", zone, "--to", "csv", "--include");

        assertTrue(refused.err().contains("z.zone:3:10: "), refused.err());
        assertTrue(refused.err().contains("--include"), refused.err());
        assertEquals("", allowed.err());
        assertTrue(allowed.out().contains("192.0.2.2"), allowed.out());
    }
}
