package org.zonewright.cli;

import org.zonewright.analysis.plan.merge.Merge;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Formats;
import org.zonewright.session.OpenedZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings together what two people made of one zone, or says where that takes a decision.
final class MergeCommand implements Command {

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(
                options.text(Options.OUT, "FILE")
                        .type(Path.class)
                        .description(options.words().text("cli.merge.out"))
                        .build());
        spec.addOption(options.choice(Options.FORMAT, List.of("text", "json")).build());
        options.reading(spec);
        spec.addPositional(options.at(0, "BASE", "cli.parameter.base"));
        spec.addPositional(options.at(1, "THEIRS", "cli.parameter.theirs"));
        spec.addPositional(options.at(2, "MINE", "cli.parameter.mine"));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        List<Zone> zones = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            Path path = given.matchedPositionalValue(at, Path.of(""));
            Optional<OpenedZone> zone = terminal.open(path, Options.manner(given));
            zone.ifPresent(opened -> zones.add(opened.zone()));
        }
        if (zones.size() < 3) {
            return ExitCode.UNREADABLE;
        }
        Options.sameZone(zones, given, terminal);
        var merge = Merge.of(zones.get(0), zones.get(1), zones.get(2));
        boolean asJson = Options.format(given).equals("json");
        if (!merge.isClean()) {
            terminal.out()
                    .println(
                            asJson
                                    ? MergeJson.of(merge)
                                    : new MergeText(terminal.words()).of(merge));
            return ExitCode.FOUND;
        }
        var text = new StringBuilder();
        var _ = Formats.nativeFormat().write(merge.merged(), text);
        Optional<Path> out = Options.out(given);
        int code =
                new Output(terminal, out).write(text.toString().getBytes(StandardCharsets.UTF_8));
        if (code == ExitCode.DONE && out.isPresent()) {
            terminal.out()
                    .println(
                            asJson
                                    ? MergeJson.of(merge)
                                    : new MergeText(terminal.words()).of(merge));
        }
        return code;
    }
}
