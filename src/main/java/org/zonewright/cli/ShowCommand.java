package org.zonewright.cli;

import org.zonewright.session.OpenedZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;

/// Prints zones as tables, with how much each uses of what Route 53 allows; as JSON, an object
/// each.
final class ShowCommand implements Command {

    @Override
    public String name() {
        return "show";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(options.choice(Options.FORMAT, List.of("text", "json")).build());
        options.reading(spec);
        spec.addPositional(options.several("FILE", "1..*"));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        List<Path> files = Options.several(given).stream().map(Path::of).toList();
        Terminal.Together read = terminal.openTogether(files, Options.manner(given));
        boolean first = true;
        for (OpenedZone zone : read.zones()) {
            if (Options.format(given).equals("json")) {
                terminal.out().println(ShowJson.of(zone.file().path(), zone));
            } else {
                if (!first) {
                    terminal.out().println();
                }
                new ShowText(terminal).print(zone.zone());
            }
            first = false;
        }
        if (!read.isWhole()) {
            return ExitCode.UNREADABLE;
        }
        boolean isMissing = read.zones().stream().anyMatch(OpenedZone::isMissingSomething);
        return isMissing ? ExitCode.FOUND : ExitCode.DONE;
    }
}
