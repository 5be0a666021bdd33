package org.zonewright.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Path;

/// Renders the main views of the sample zone as pictures.
final class TourCommand implements Command {

    private final Tour tour;

    TourCommand(Tour tour) {
        this.tour = tour;
    }

    @Override
    public String name() {
        return "tour";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(options.text(Options.OUT, "DIR").type(Path.class).required(true).build());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        tour.render(given.matchedOptionValue(Options.OUT, Path.of(".")))
                .forEach(terminal.out()::println);
        return ExitCode.DONE;
    }
}
