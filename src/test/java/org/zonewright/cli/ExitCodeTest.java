package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the exit code says, and which stream says why.
class ExitCodeTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    show                           | no file
                    show a b                       | two files
                    show a --format yaml           | no such format
                    lint                           | no file
                    lint a --fail-on info          | no such level
                    lint a --set x                 | no such set
                    simulate a                     | no name
                    simulate a b --coordinates x   | no coordinates
                    simulate a b --coordinates 91,0 | beyond the pole
                    simulate a b --client-ip x.example | no address
                    simulate a b --subnet 192.0.2.0/33 | too long a prefix
                    simulate a b --seed x          | no number
                    simulate a b --view both       | no such view
                    simulate a b --origin a..b     | no name
                    simulate a www.example.com. AX | no record type
                    simulate a b --batch c         | a batch has its own files
                    convert a                      | no format
                    convert a --to xml             | no such format
                    graph a                        | no format
                    test                           | no files
                    tour                           | no folder
                    diff a                         | one file
                    plan a b                       | no folder
                    merge a b                      | no third file
                    undo a b                       | no such command
                    --bogus                        | no such option
                    """)
    void wrongUsageIsTwoAndSaidOnStandardError(String line, String why) {
        Cli.Result result = Cli.run((Object[]) line.split(" ", -1));

        assertEquals(ExitCode.WRONG_USAGE, result.code(), why);
        assertEquals("", result.out());
        assertTrue(result.err().contains("--help"), result.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    show FILE
                    lint FILE
                    lint FILE --format json
                    lint FILE --fix
                    simulate FILE www.example.com
                    convert FILE --to route53-json
                    graph FILE --to dot
                    """)
    void anInputThatCannotBeReadIsThreeWithItsPlace(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\"ResourceRecordSets\":\n [");
        String command = line.replace("FILE", file.toString());

        Cli.Result result = Cli.run((Object[]) command.split(" ", -1));

        assertEquals(ExitCode.UNREADABLE, result.code());
        assertTrue(result.err().startsWith(file + ":2:3: expected"), result.err());
    }

    @Test
    void aFileWithoutTheZonesNameAsksForIt() throws IOException {
        String text =
                """
                {"ResourceRecordSets": [{"Name": "www.example.com.", "Type": "A", "TTL": 60,
                 "ResourceRecords": [{"Value": "192.0.2.1"}]}]}
                """;
        Path file = Files.writeString(folder.resolve("part.json"), text);

        assertEquals(ExitCode.UNREADABLE, Cli.run("show", file).code());
        assertTrue(Cli.run("show", file).err().startsWith(file + ":1:1: expected"));
        assertTrue(Cli.run("show", file).err().contains("--origin"));
        assertEquals(ExitCode.DONE, Cli.run("show", file, "--origin", "example.com").code());
    }

    @Test
    void aResultThatCannotBeWrittenIsFour() throws IOException {
        Path zone = Cli.zone(folder.resolve("z.json"), "example.com.", "");
        Path nowhere = folder.resolve("no/where.json");

        Cli.Result result = Cli.run("convert", zone, "--to", "route53-json", "--out", nowhere);

        assertEquals(ExitCode.FAILED, result.code());
        assertTrue(result.err().startsWith(nowhere + ": "), result.err());
    }
}
