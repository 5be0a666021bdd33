package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.l10n.Messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What all commands have in common: exit codes, help, and which stream says what.
class CommandLineInterfaceTest {

    @TempDir Path folder;

    static Stream<String> commands() {
        return Commands.all(_ -> List.of()).stream().map(Command::name);
    }

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
                    simulate a b --batch c         | a batch has its own files
                    convert a                      | no format
                    convert a --to xml             | no such format
                    graph a                        | no format
                    tour                           | no folder
                    diff a b                       | no such command
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

    @Test
    void aStandardOutputThatIsFullIsFour() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        var terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintStream(full, false, StandardCharsets.UTF_8),
                        new PrintStream(OutputStream.nullOutputStream()),
                        new Messages(Locale.ENGLISH));

        int code = new CommandLineInterface(terminal, _ -> List.of()).run(List.of("--version"));

        assertEquals(ExitCode.FAILED, code);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelp(String command) {
        Cli.Result result = Cli.run(command, "--help");

        assertEquals(ExitCode.DONE, result.code());
        assertTrue(result.out().startsWith("Usage: zonewright " + command), result.out());
        assertEquals("", result.err());
    }

    @Test
    void theHelpListsEveryCommandAndTheVersionIsTheProjects() {
        String help = Cli.run("--help").out();

        assertTrue(commands().allMatch(command -> help.contains("\n  " + command + " ")), help);
        assertTrue(Cli.run("--version").out().matches("zonewright \\d+\\.\\d+\\.\\d+\\R"));
    }

    @Test
    void filesAreForTheWindowAndCommandsAreNot() {
        var terminal = Terminal.ofProcess();
        var program = new CommandLineInterface(terminal, _ -> List.of());

        assertFalse(program.isFor(List.of()));
        assertFalse(program.isFor(List.of("zone.json")));
        assertTrue(program.isFor(List.of("lint", "zone.json")));
        assertTrue(program.isFor(List.of("--help")));
    }

    @Test
    void theTourIsGivenItsFolderAndItsPicturesAreListed() {
        var terminal = Terminal.ofProcess();
        var program =
                new CommandLineInterface(
                        new Terminal(
                                terminal.in(),
                                new PrintStream(OutputStream.nullOutputStream()),
                                terminal.err(),
                                terminal.words()),
                        target -> {
                            Files.createFile(target.resolve("seen.png"));
                            return List.of(target.resolve("seen.png"));
                        });

        assertEquals(ExitCode.DONE, program.run(List.of("tour", "--out", folder.toString())));
        assertTrue(Files.exists(folder.resolve("seen.png")));
    }
}
