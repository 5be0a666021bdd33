package org.zonewright.cli;

import org.zonewright.model.zone.Phrase;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;

/// The program without a window.
public final class CommandLineInterface {

    private static final int WIDTH = 100;

    private final Terminal terminal;
    private final List<Command> commands;

    /// @param tour what the command `tour` does
    /// @param ending of commands that do not end by themselves
    public CommandLineInterface(Terminal terminal, Tour tour, Ending ending) {
        this.terminal = terminal;
        commands = Commands.all(tour, ending);
    }

    /// Whether these arguments are for the command line: a command, or an option that asks about
    /// the program. All else is files for the window.
    public boolean isFor(List<String> arguments) {
        return !arguments.isEmpty()
                && (arguments.getFirst().startsWith("-")
                        || commands.stream()
                                .anyMatch(command -> command.name().equals(arguments.getFirst())));
    }

    /// Runs one command.
    ///
    /// @return the exit code, one of [ExitCode]
    public int run(List<String> arguments) {
        int code = answer(arguments);
        terminal.err().flush();
        if (terminal.out().checkError() && code != ExitCode.FAILED) {
            terminal.complain(Phrase.of("cli.output-failed"));
            terminal.err().flush();
            return ExitCode.FAILED;
        }
        return code;
    }

    private int answer(List<String> arguments) {
        var line = new CommandLine(program());
        line.setUsageHelpWidth(WIDTH);
        // A name may begin with an at sign; it is no file of arguments.
        line.setExpandAtFiles(false);
        try {
            ParseResult given = line.parseArgs(arguments.toArray(String[]::new));
            return answer(given);
        } catch (ParameterException e) {
            terminal.err().println(e.getMessage());
            terminal.complain(
                    Phrase.of("cli.see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
            return ExitCode.WRONG_USAGE;
        }
    }

    private int answer(ParseResult given) {
        if (given.isVersionHelpRequested()) {
            terminal.out().println("zonewright " + Version.number());
            return ExitCode.DONE;
        }
        ParseResult last = given.hasSubcommand() ? given.subcommand() : given;
        if (last.isUsageHelpRequested() || !given.hasSubcommand()) {
            last.commandSpec().commandLine().usage(terminal.out(), Ansi.OFF);
            return ExitCode.DONE;
        }
        String name = last.commandSpec().name();
        Command command =
                commands.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return run(command, last);
    }

    private int run(Command command, ParseResult given) {
        try {
            return command.run(given, terminal);
        } catch (ParameterException e) {
            throw e;
        } catch (IOException e) {
            String what = e.getClass().getSimpleName();
            terminal.complain(Phrase.of("cli.trouble", command.name(), what, "" + e.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            terminal.complain(Phrase.of("cli.mistake", command.name()));
            e.printStackTrace(terminal.err());
        }
        return ExitCode.FAILED;
    }

    private CommandSpec program() {
        var options = new Options(terminal.words());
        CommandSpec program = CommandSpec.create().name("zonewright");
        program.addOption(
                options.flag("--version").names("-V", "--version").versionHelp(true).build());
        help(program, "zonewright", options);
        for (Command command : commands) {
            CommandSpec spec = CommandSpec.create();
            program.addSubcommand(command.name(), spec);
            command.describe(spec, options);
            help(spec, command.name(), options);
        }
        return program;
    }

    private static void help(CommandSpec spec, String name, Options options) {
        OptionSpec.Builder help = options.flag("--help").names("-h", "--help").usageHelp(true);
        spec.addOption(help.build());
        spec.usageMessage().description(options.words().text("cli.command." + name));
        spec.usageMessage().sortOptions(false);
    }
}
