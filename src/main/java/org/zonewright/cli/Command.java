package org.zonewright.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;

/// One command of the command line.
interface Command {

    /// What people type; never changes.
    String name();

    /// Adds its options and parameters.
    void describe(CommandSpec spec, Options options);

    /// Does it.
    ///
    /// @return one of [ExitCode]
    /// @throws IOException if something but a zone file cannot be read or written
    /// @throws picocli.CommandLine.ParameterException if it was given what it cannot take
    int run(ParseResult given, Terminal terminal) throws IOException, InterruptedException;
}
