package org.zonewright.cli;

import org.zonewright.analysis.plan.answers.AnswerDiff;
import org.zonewright.analysis.plan.answers.AnswerDiffer;
import org.zonewright.analysis.plan.records.RecordDiff;
import org.zonewright.analysis.plan.report.HtmlReport;
import org.zonewright.analysis.plan.report.MarkdownReport;
import org.zonewright.analysis.plan.report.Report;
import org.zonewright.analysis.resolve.World;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.OpenZone;
import org.zonewright.session.OpenedZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Prints in what two zone files differ.
final class DiffCommand implements Command {

    private static final String ANSWERS = "--answers";

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(
                options.choice(Options.FORMAT, List.of("text", "json", "markdown", "html"))
                        .build());
        spec.addOption(options.flag(ANSWERS).build());
        options.reading(spec);
        spec.addPositional(file(options, 0, "OLD", "cli.parameter.old"));
        spec.addPositional(file(options, 1, "NEW", "cli.parameter.new"));
    }

    private static PositionalParamSpec file(Options options, int at, String label, String key) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(at))
                .arity("1")
                .required(true)
                .type(Path.class)
                .paramLabel(label)
                .description(options.words().text(key))
                .build();
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Path before = given.matchedPositionalValue(0, Path.of(""));
        Path after = given.matchedPositionalValue(1, Path.of(""));
        OpenZone.Manner manner = Options.manner(given);
        Optional<OpenedZone> old = terminal.open(before, manner);
        Optional<OpenedZone> next = terminal.open(after, manner);
        if (old.isEmpty() || next.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        World world = World.ofAws();
        ZoneDiff diff = ZoneDiff.between(old.get().zone(), next.get().zone());
        Optional<AnswerDiff> answers =
                given.hasMatchedOption(ANSWERS)
                        ? Optional.of(answers(diff, next.get().zone(), world))
                        : Optional.empty();
        var report =
                new Report(
                        before.toString(),
                        after.toString(),
                        next.get().zone().name(),
                        RecordDiff.of(diff),
                        answers,
                        List.of());
        print(report, Options.format(given), terminal, world.geography());
        return report.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private static AnswerDiff answers(ZoneDiff diff, Zone draft, World world) {
        return new AnswerDiffer(diff.base(), world).diff(diff, draft);
    }

    private static void print(
            Report report, String format, Terminal terminal, Geography geography) {
        Messages words = terminal.words();
        PrintStream out = terminal.out();
        switch (format) {
            case "json" -> out.println(DiffJson.of(report, words, geography));
            case "markdown" -> out.print(MarkdownReport.of(report, words::text, geography));
            case "html" -> out.print(HtmlReport.of(report, words::text, geography));
            default -> new DiffText(words, geography, out).print(report);
        }
    }
}
