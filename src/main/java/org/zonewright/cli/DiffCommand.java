package org.zonewright.cli;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Waiving;
import org.zonewright.analysis.lint.rules.semantic.SemanticRules;
import org.zonewright.analysis.plan.answers.AnswerDiff;
import org.zonewright.analysis.plan.answers.AnswerDiffer;
import org.zonewright.analysis.plan.answers.SemanticFindings;
import org.zonewright.analysis.plan.records.RecordDiff;
import org.zonewright.analysis.plan.report.HtmlReport;
import org.zonewright.analysis.plan.report.MarkdownReport;
import org.zonewright.analysis.plan.report.Report;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.codec.question.Expectations;
import org.zonewright.codec.question.PlaceCodes;
import org.zonewright.codec.question.Saved;
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
import java.time.LocalDate;
import java.util.ArrayList;
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
        var report = report(given, old.get(), next.get(), world);
        print(report, Options.format(given), next.get(), terminal);
        return report.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private static Report report(ParseResult given, OpenedZone old, OpenedZone next, World world) {
        Zone draft = next.zone();
        ZoneDiff diff = ZoneDiff.between(old.zone(), draft);
        Optional<AnswerDiff> answers =
                given.hasMatchedOption(ANSWERS)
                        ? Optional.of(new AnswerDiffer(diff.base(), world).diff(diff, draft))
                        : Optional.empty();
        return new Report(
                old.file().path().toString(),
                next.file().path().toString(),
                draft.name(),
                RecordDiff.of(diff),
                answers,
                answers.map(found -> findings(found, old.zone(), draft, world)).orElse(List.of()));
    }

    /// What is doubtful, and which saved questions fail: the new file's, or the old one's where the
    /// new one can hold none.
    private static List<Finding> findings(AnswerDiff answers, Zone base, Zone draft, World world) {
        var codes = new PlaceCodes(world.geography());
        List<Saved> own = Expectations.of(draft, codes);
        var expected = new ArrayList<Expectation>();
        for (Saved saved : own.isEmpty() ? Expectations.of(base, codes) : own) {
            if (saved instanceof Saved.Readable readable) {
                expected.add(readable.expectation());
            }
        }
        var found =
                new ArrayList<>(
                        SemanticFindings.failed(expected, Resolver.of(draft, world), draft));
        found.addAll(SemanticFindings.of(answers, draft));
        LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
        return Waiving.of(found, SemanticRules.ALL, draft, today).stream()
                .filter(finding -> !finding.isWaived())
                .toList();
    }

    private static void print(Report report, String format, OpenedZone next, Terminal terminal) {
        var geography = new Geography();
        Messages words = terminal.words();
        PrintStream out = terminal.out();
        switch (format) {
            case "json" -> out.println(DiffJson.of(report, new Places(next), words, geography));
            case "markdown" -> out.print(MarkdownReport.of(report, words::text, geography));
            case "html" -> out.print(HtmlReport.of(report, words::text, geography));
            default -> new DiffText(words, geography, out).print(report);
        }
    }
}
