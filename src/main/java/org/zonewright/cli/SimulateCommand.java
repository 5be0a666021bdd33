package org.zonewright.cli;

import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.codec.Problem;
import org.zonewright.codec.question.Asking;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.OpenLines;
import org.zonewright.session.OpenedZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Asks zones as a resolver would, and says why they answer as they do.
final class SimulateCommand implements Command {

    private static final String BATCH = "--batch";
    private static final String PLACES = "--places";
    private static final String TRACE = "--trace";
    private static final String DISTRIBUTION = "--distribution";
    private static final String STANDARD_INPUT = "-";

    /// The words behind the options.
    record Words(List<String> files, String name, RecordType type) {

        /// `FILE… NAME [TYPE]`: the last is a type if there are three and DNS has such a type.
        static Optional<Words> of(List<String> words) {
            Optional<RecordType> type =
                    words.size() > 2 ? Asking.type(words.getLast()) : Optional.empty();
            int name = words.size() - (type.isPresent() ? 2 : 1);
            return name < 1
                    ? Optional.empty()
                    : Optional.of(
                            new Words(
                                    words.subList(0, name),
                                    words.get(name),
                                    type.orElse(RecordType.A)));
        }
    }

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(options.text(BATCH, "QUERIES").build());
        spec.addOption(options.flag(PLACES).build());
        spec.addOption(options.flag(TRACE).build());
        spec.addOption(options.flag(DISTRIBUTION).build());
        spec.addOption(options.choice(Options.FORMAT, List.of("text", "json")).build());
        options.reading(spec);
        ClientOptions.describe(spec, options);
        spec.addPositional(options.several("QUESTION", "0..*"));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        if (given.hasMatchedOption(PLACES)) {
            PlaceList.print(World.ofAws().geography(), Options.format(given), terminal);
            return ExitCode.DONE;
        }
        String batch = given.matchedOptionValue(BATCH, "");
        List<String> words = Options.several(given);
        if (!batch.isEmpty()) {
            if (!words.isEmpty()) {
                throw wrong(given, terminal, "cli.batch-alone");
            }
            return batch(batch, given, terminal);
        }
        if (words.size() > 2 && isTypo(words.getLast())) {
            throw wrong(given, terminal, "cli.no-type", words.getLast());
        }
        return one(
                Words.of(words).orElseThrow(() -> wrong(given, terminal, "cli.no-question")),
                given,
                terminal);
    }

    /// A last word without a dot is no name that a zone could hold, so a type was meant.
    private static boolean isTypo(String last) {
        return last.indexOf('.') < 0 && Asking.type(last).isEmpty();
    }

    private static ParameterException wrong(
            ParseResult given, Terminal terminal, String key, Object... args) {
        return new ParameterException(
                given.commandSpec().commandLine(), terminal.words().text(key, args));
    }

    private static int one(Words words, ParseResult given, Terminal terminal) {
        List<Path> files = words.files().stream().map(Path::of).toList();
        Terminal.Together read = terminal.openTogether(files, Options.manner(given));
        if (!read.isWhole()) {
            return ExitCode.UNREADABLE;
        }
        List<Zone> zones = read.zones().stream().map(OpenedZone::zone).toList();
        var client = new ClientOptions(given);
        var question =
                new Question(
                        Asking.name(words.name()),
                        words.type(),
                        client.client(),
                        client.unhealthy(),
                        client.seed(new Random().nextLong()),
                        client.view());
        var resolver = Resolver.of(zones, World.ofAws()).with(client.chains());
        boolean shares = given.hasMatchedOption(DISTRIBUTION);
        if (Options.format(given).equals("json")) {
            var answers = new AnswerJson(terminal.words(), true, shares);
            terminal.out().println(Json.pretty(json -> answers.write(json, question, resolver)));
        } else {
            new AnswerText(terminal).print(question, resolver, shares);
        }
        return ExitCode.DONE;
    }

    private static int batch(String file, ParseResult given, Terminal terminal) throws IOException {
        var answers =
                new AnswerJson(
                        terminal.words(),
                        given.hasMatchedOption(TRACE),
                        given.hasMatchedOption(DISTRIBUTION));
        var batch = new Batch(terminal, answers, new ClientOptions(given), Options.manner(given));
        if (file.equals(STANDARD_INPUT)) {
            batch.run(file, terminal.in());
            return ExitCode.DONE;
        }
        return switch (OpenLines.open(Path.of(file))) {
            case OpenLines.Outcome.Refused(Problem problem) -> {
                terminal.complain(List.of(problem));
                yield ExitCode.UNREADABLE;
            }
            case OpenLines.Outcome.Opened(InputStream in) -> {
                try (in) {
                    batch.run(file, in);
                }
                yield ExitCode.DONE;
            }
        };
    }
}
