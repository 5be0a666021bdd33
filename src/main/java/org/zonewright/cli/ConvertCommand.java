package org.zonewright.cli;

import org.zonewright.codec.Codec;
import org.zonewright.codec.Location;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Problem;
import org.zonewright.session.Formats;
import org.zonewright.session.OpenedZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Writes a zone in another format, and says what that cannot carry.
final class ConvertCommand implements Command {

    private static final String TO = "--to";

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        List<String> formats = Formats.ALL.stream().map(Codec::id).toList();
        spec.addOption(options.choice(TO, formats).required(true).build());
        spec.addOption(options.out());
        options.reading(spec);
        spec.addPositional(options.file());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        Optional<OpenedZone> zone = terminal.open(Options.file(given), Options.manner(given));
        if (zone.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        Codec codec = Formats.byId(given.matchedOptionValue(TO, "")).orElseThrow();
        var text = new StringBuilder();
        List<Loss> losses = codec.write(zone.get().zone(), text);
        byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
        int code = new Output(terminal, Options.out(given)).write(content);
        if (code != ExitCode.DONE) {
            return code;
        }
        losses.forEach(loss -> complain(loss, zone.get(), terminal));
        boolean whole = losses.isEmpty() && !zone.get().isMissingSomething();
        return whole ? ExitCode.DONE : ExitCode.FOUND;
    }

    private static void complain(Loss loss, OpenedZone zone, Terminal terminal) {
        Location place = loss.at().flatMap(new Places(zone)::of).orElse(new Location(1, 1));
        String file = zone.file().path().toString();
        terminal.complain(
                List.of(new Problem(file, place.line(), place.column(), "", loss.what())));
    }
}
