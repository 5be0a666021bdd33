package org.zonewright.cli;

import org.zonewright.session.OpenedZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Prints a zone as a table, with how much it uses of what Route 53 allows.
final class ShowCommand implements Command {

    @Override
    public String name() {
        return "show";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(options.choice(Options.FORMAT, List.of("text", "json")).build());
        options.reading(spec);
        spec.addPositional(options.file());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Path path = Options.file(given);
        Optional<OpenedZone> zone = terminal.open(path, Options.manner(given));
        if (zone.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        if (Options.format(given).equals("json")) {
            terminal.out().println(ShowJson.of(path, zone.get()));
        } else {
            new ShowText(terminal).print(zone.get().zone());
        }
        return zone.get().isMissingSomething() ? ExitCode.FOUND : ExitCode.DONE;
    }
}
