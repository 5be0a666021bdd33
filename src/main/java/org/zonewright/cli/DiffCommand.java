package org.zonewright.cli;

import org.zonewright.analysis.plan.records.RecordDiff;
import org.zonewright.analysis.plan.report.HtmlReport;
import org.zonewright.analysis.plan.report.MarkdownReport;
import org.zonewright.analysis.plan.report.Report;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.OpenZone;
import org.zonewright.session.OpenedZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Prints in what two zone files differ.
final class DiffCommand implements Command {

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(
                options.choice(Options.FORMAT, List.of("text", "json", "markdown", "html"))
                        .build());
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
        Zone draft = next.get().zone();
        var report =
                new Report(
                        before.toString(),
                        after.toString(),
                        draft.name(),
                        RecordDiff.between(old.get().zone(), draft));
        print(report, Options.format(given), terminal);
        return report.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private static void print(Report report, String format, Terminal terminal) {
        Messages words = terminal.words();
        switch (format) {
            case "json" -> terminal.out().println(DiffJson.of(report, words));
            case "markdown" -> terminal.out().print(MarkdownReport.of(report, words::text));
            case "html" -> terminal.out().print(HtmlReport.of(report, words::text));
            default -> new DiffText(words, terminal.out()).print(report);
        }
    }
}
