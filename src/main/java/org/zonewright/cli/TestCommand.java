package org.zonewright.cli;

import org.zonewright.analysis.resolve.ExpectationCheck;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.codec.Problem;
import org.zonewright.codec.question.Expectations;
import org.zonewright.codec.question.PlaceCodes;
import org.zonewright.codec.question.Saved;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.OpenLines;
import org.zonewright.session.OpenedZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Holds what zones answer against what was expected of them, a line each.
final class TestCommand implements Command {

    @Override
    public String name() {
        return "test";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(options.text(Options.JUNIT, "FILE").type(Path.class).build());
        options.reading(spec);
        spec.addPositional(options.several("EXPECTATIONS", "1..*"));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        List<String> files = Options.several(given);
        // One file alone is a zone with expectations of its own.
        List<String> zoneFiles = files.subList(0, Math.max(1, files.size() - 1));
        Path expectations = Path.of(files.getLast());
        Terminal.Together read =
                terminal.openTogether(
                        zoneFiles.stream().map(Path::of).toList(), Options.manner(given));
        List<Zone> zones = read.zones().stream().map(OpenedZone::zone).toList();
        boolean isAlone = files.size() == 1;
        if (isAlone && zones.size() == 1 && !hasOwn(zones.getFirst())) {
            throw new ParameterException(
                    given.commandSpec().commandLine(),
                    terminal.words().text("cli.test.no-expectations", files.getFirst()));
        }
        Optional<List<Saved>> saved = read(expectations, terminal);
        if (!read.isWhole() || saved.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        List<Tested> tests = test(saved.get(), Resolver.of(zones, World.ofAws()));
        tests.forEach(test -> print(test, terminal));
        int code = tests.stream().mapToInt(Tested::code).max().orElse(ExitCode.DONE);
        Optional<Path> junit = Optional.ofNullable(given.matchedOptionValue(Options.JUNIT, null));
        if (junit.isPresent()) {
            var suite =
                    new JUnitXml.Suite(
                            expectations.toString(),
                            "expectation",
                            tests.stream().map(test -> test.junit(terminal)).toList());
            byte[] report = new JUnitXml(now()).of(List.of(suite));
            code = Math.max(code, new Output(terminal, junit).write(report));
        }
        return code;
    }

    private static boolean hasOwn(Zone zone) {
        return zone.besides().member(Zone.Besides.EXPECTATIONS).isPresent();
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }

    private static Optional<List<Saved>> read(Path file, Terminal terminal) throws IOException {
        return switch (OpenLines.open(file)) {
            case OpenLines.Outcome.Refused(Problem problem) -> refused(problem, terminal);
            case OpenLines.Outcome.Opened(InputStream in) -> {
                try (in) {
                    var codes = new PlaceCodes(World.ofAws().geography());
                    yield switch (Expectations.read(in.readAllBytes(), file.toString(), codes)) {
                        case Expectations.Read.Refused(Problem problem) ->
                                refused(problem, terminal);
                        case Expectations.Read.Understood(List<Saved> saved) -> Optional.of(saved);
                    };
                }
            }
        };
    }

    private static Optional<List<Saved>> refused(Problem problem, Terminal terminal) {
        terminal.complain(List.of(problem));
        return Optional.empty();
    }

    private static List<Tested> test(List<Saved> saved, Resolver resolver) {
        return saved.stream().map(one -> test(one, resolver)).toList();
    }

    private static Tested test(Saved saved, Resolver resolver) {
        return switch (saved) {
            case Saved.Broken broken -> new Tested.Error(broken.name(), broken.problem());
            case Saved.Readable readable -> {
                long start = System.nanoTime();
                var verdict = ExpectationCheck.of(readable.expectation(), resolver);
                long nanos = System.nanoTime() - start;
                yield new Tested.Asked(readable, verdict, nanos);
            }
        };
    }

    private static void print(Tested test, Terminal terminal) {
        switch (test) {
            case Tested.Error(_, Problem problem) -> terminal.complain(List.of(problem));
            case Tested.Asked(Saved.Readable saved, var verdict, _) -> {
                terminal.complain(saved.doubts());
                String name = oneLine(saved.name());
                String line =
                        verdict.isPassed()
                                ? terminal.words().text("cli.test.passed", name)
                                : terminal.words()
                                        .text("cli.test.failed", name, test.said(terminal.words()));
                terminal.out().println(line);
            }
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
