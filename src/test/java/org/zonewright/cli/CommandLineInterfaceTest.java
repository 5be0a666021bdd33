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

import java.io.ByteArrayOutputStream;
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

/// What all commands have in common.
class CommandLineInterfaceTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "No space left on device, 4, Standard output could not be written., results are lost",
        "Broken pipe, 0, '', the reader of the pipe has read enough",
        "The pipe is being closed, 0, '', the same on Windows",
    })
    void whoCannotBeWrittenToDecidesTheExitCode(
            String failure, int expected, String complaint, String why) {
        var failing =
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException(failure);
                    }
                };
        var out = new UntilReaderLeaves(failing);
        var err = new ByteArrayOutputStream();
        var terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        new Messages(Locale.ENGLISH));

        int code =
                new CommandLineInterface(terminal, _ -> List.of(), _ -> true)
                        .run(List.of("--help"));

        assertEquals(expected, code, why);
        assertEquals(complaint, err.toString(StandardCharsets.UTF_8).strip(), why);
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
    void aMistakeOfTheProgramIsFourWithItsDetails() {
        var err = new ByteArrayOutputStream();
        var terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintStream(OutputStream.nullOutputStream()),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        new Messages(Locale.ENGLISH));
        Tour broken =
                _ -> {
                    throw new IllegalStateException("planted");
                };

        int code =
                new CommandLineInterface(terminal, broken, _ -> true)
                        .run(List.of("tour", "--out", "x"));

        assertEquals(ExitCode.FAILED, code);
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("planted"));
    }

    @Test
    void filesAreForTheWindowAndCommandsAreNot() {
        var terminal = Terminal.ofProcess();
        var program = new CommandLineInterface(terminal, _ -> List.of(), _ -> true);

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
                        },
                        _ -> true);

        assertEquals(ExitCode.DONE, program.run(List.of("tour", "--out", folder.toString())));
        assertTrue(Files.exists(folder.resolve("seen.png")));
    }

    static Stream<String> commands() {
        return Commands.all(_ -> List.of(), _ -> true).stream().map(Command::name);
    }
}
