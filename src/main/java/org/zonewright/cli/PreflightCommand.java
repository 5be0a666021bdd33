package org.zonewright.cli;

import org.zonewright.analysis.plan.preflight.Preflight;
import org.zonewright.analysis.plan.preflight.Request;
import org.zonewright.analysis.plan.preflight.Verdict;
import org.zonewright.codec.route53.RequestReader;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Formats;
import org.zonewright.session.OpenLines;
import org.zonewright.session.OpenedZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Prints what Route 53 would answer to change batches, in their order.
final class PreflightCommand implements Command {

    @Override
    public String name() {
        return "preflight";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(options.choice(Options.FORMAT, List.of("text", "json")).build());
        spec.addOption(
                options.text(Options.OUT, "FILE")
                        .type(Path.class)
                        .description(options.words().text("cli.preflight.out"))
                        .build());
        options.reading(spec);
        spec.addPositional(options.several("BATCH", "1..*"));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        List<String> files = Options.several(given);
        if (files.size() < 2) {
            throw new ParameterException(
                    given.commandSpec().commandLine(),
                    terminal.words().text("cli.preflight.no-batch"));
        }
        Optional<OpenedZone> zone = terminal.open(Path.of(files.getFirst()), Options.manner(given));
        if (zone.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        List<String> batches = files.subList(1, files.size());
        List<Request> requests = read(batches, terminal);
        var preflight = new Preflight(new AliasServices(), new Geography());
        List<Verdict> verdicts = preflight.judge(zone.get().zone(), requests);
        var printing = new VerdictText(terminal.words());
        for (int i = 0; i < verdicts.size(); i++) {
            String batch = batches.get(i);
            terminal.out()
                    .println(
                            Options.format(given).equals("json")
                                    ? new VerdictJson(terminal.words()).of(batch, verdicts.get(i))
                                    : printing.of(batch, verdicts.get(i)));
        }
        int written = write(given, zone.get().zone(), verdicts, terminal);
        return Math.max(written, code(verdicts, batches.size()));
    }

    /// Those up to the first that cannot be read, which is said.
    private static List<Request> read(List<String> files, Terminal terminal) throws IOException {
        var requests = new ArrayList<Request>();
        for (String file : files) {
            Optional<Request> request = read(Path.of(file), terminal);
            if (request.isEmpty()) {
                break;
            }
            requests.add(request.get());
        }
        return requests;
    }

    private static Optional<Request> read(Path file, Terminal terminal) throws IOException {
        return switch (OpenLines.open(file)) {
            case OpenLines.Outcome.Refused(var problem) -> {
                terminal.complain(List.of(problem));
                yield Optional.empty();
            }
            case OpenLines.Outcome.Opened(InputStream in) -> {
                try (in) {
                    yield switch (RequestReader.read(in.readAllBytes(), file.toString())) {
                        case RequestReader.Outcome.Read(Request request) -> Optional.of(request);
                        case RequestReader.Outcome.Refused(var problems) -> {
                            terminal.complain(problems);
                            yield Optional.empty();
                        }
                    };
                }
            }
        };
    }

    private static int code(List<Verdict> verdicts, int batches) {
        if (!verdicts.isEmpty() && verdicts.getLast() instanceof Verdict.Refused) {
            return ExitCode.FOUND;
        }
        return verdicts.size() == batches ? ExitCode.DONE : ExitCode.UNREADABLE;
    }

    /// The zone as the accepted batches leave it.
    private static int write(
            ParseResult given, Zone start, List<Verdict> verdicts, Terminal terminal)
            throws IOException {
        Optional<Path> out = Options.out(given);
        if (out.isEmpty()) {
            return ExitCode.DONE;
        }
        Zone end = start;
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Accepted(Zone after, _)) {
                end = after;
            }
        }
        var text = new StringBuilder();
        var _ = Formats.nativeFormat().write(end, text);
        byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
        return new Output(terminal, out).write(content);
    }
}
