package org.zonewright.cli;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.ManyFixes;
import org.zonewright.analysis.lint.Neighbours;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Waiving;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.analysis.lint.rules.ZoneFileRules;
import org.zonewright.codec.Problem;
import org.zonewright.codec.route53.SetMender;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.FileFinding;
import org.zonewright.session.OpenZone;
import org.zonewright.session.OpenedZone;
import org.zonewright.session.Processors;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Prints what is wrong with zones, and mends what can be mended safely.
final class LintCommand implements Command {

    private static final String SET = "--set";
    private static final String FAIL_ON = "--fail-on";
    private static final String FIX = "--fix";

    /// What is wrong with one file.
    ///
    /// @param waived findings that somebody has accepted
    record Report(Path path, OpenedZone zone, List<FileFinding> located, List<FileFinding> waived) {

        List<Finding> findings() {
            return located.stream().map(FileFinding::finding).toList();
        }
    }

    @Override
    public String name() {
        return "lint";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addOption(options.choice(Options.FORMAT, List.of("text", "json", "sarif")).build());
        spec.addOption(options.choice(SET, LintRules.SETS).build());
        spec.addOption(options.choice(FAIL_ON, List.of("error", "warning", "never")).build());
        spec.addOption(options.flag(FIX).build());
        spec.addOption(options.text(Options.JUNIT, "FILE").type(Path.class).build());
        options.reading(spec);
        spec.addPositional(options.several("FILE", "1..*"));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        var rules = rules(given);
        var linter = linter(rules);
        LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
        var reports = new ArrayList<Report>();
        int code = ExitCode.DONE;
        List<Path> files = Options.several(given).stream().map(Path::of).toList();
        OpenZone.Manner manner = Options.manner(given);
        if (given.hasMatchedOption(FIX)) {
            var mending = new ManyFixes(draft -> findings(linter.lint(draft, today), rules));
            var fixing = new FixInPlace(terminal, mending);
            for (Path path : files) {
                // What another file says of the zone is not to be written into this one.
                OpenZone.Outcome alone = OpenZone.open(path, manner);
                if (alone instanceof OpenZone.Outcome.Opened(OpenedZone zone)) {
                    code = Math.max(code, fixing.run(zone));
                }
            }
        }
        Terminal.Together read = terminal.readTogether(files, manner);
        List<Zone> all = read.zones().stream().map(OpenedZone::zone).toList();
        for (OpenedZone zone : read.zones()) {
            Neighbours others = Neighbours.of(zone.zone(), all);
            terminal.complain(unlisted(zone.file().path(), zone, rules));
            List<Finding> found = linter.lint(zone.zone(), others, today);
            reports.add(report(zone, found, rules, today));
        }
        code = read.isWhole() ? code : Math.max(code, ExitCode.UNREADABLE);
        print(Options.format(given), reports, terminal);
        Optional<Path> junit = Optional.ofNullable(given.matchedOptionValue(Options.JUNIT, null));
        if (junit.isPresent()) {
            var suites = new LintJUnit(rules, failOn(given), terminal).of(reports, read.unread());
            byte[] xml = new JUnitXml(LocalDateTime.now(ZoneOffset.UTC)).of(suites);
            code = Math.max(code, new Output(terminal, junit).write(xml));
        }
        boolean bad = reports.stream().anyMatch(report -> isBad(report, failOn(given)));
        return Math.max(code, bad ? ExitCode.FOUND : ExitCode.DONE);
    }

    private static Linter linter(Set<String> rules) {
        return new Linter(
                LintRules.checksFor(rules),
                new AliasServices(),
                new Geography(),
                new SetMender(),
                new Processors());
    }

    /// What the file says wrongly is told even where its rules are not asked for.
    private static List<Problem> unlisted(Path path, OpenedZone zone, Set<String> rules) {
        return zone.findings().stream()
                .filter(one -> !rules.contains(one.finding().rule()))
                .map(one -> one.problem(path.toString()))
                .toList();
    }

    private static Report report(
            OpenedZone zone, List<Finding> found, Set<String> rules, LocalDate today) {
        var places = new Places(zone);
        List<FileFinding> texts = zone.findings();
        List<Finding> waived =
                Waiving.of(
                        texts.stream().map(FileFinding::finding).toList(),
                        ZoneFileRules.ALL,
                        zone.zone(),
                        today);
        Stream<FileFinding> ofText =
                IntStream.range(0, waived.size())
                        .mapToObj(i -> new FileFinding(waived.get(i), texts.get(i).place()));
        Stream<FileFinding> ofZone =
                found.stream().map(finding -> new FileFinding(finding, places.of(finding)));
        Map<Boolean, List<FileFinding>> all =
                Stream.concat(ofText, ofZone)
                        .filter(one -> rules.contains(one.finding().rule()))
                        .collect(Collectors.partitioningBy(one -> one.finding().isWaived()));
        return new Report(
                zone.file().path(),
                zone,
                all.getOrDefault(false, List.of()),
                all.getOrDefault(true, List.of()));
    }

    private static List<Finding> findings(List<Finding> all, Set<String> rules) {
        return all.stream()
                .filter(finding -> !finding.isWaived() && rules.contains(finding.rule()))
                .toList();
    }

    private static Set<String> rules(ParseResult given) {
        return LintRules.idsOf(Optional.ofNullable(given.matchedOptionValue(SET, null)));
    }

    private static Set<Severity> failOn(ParseResult given) {
        return switch (given.matchedOptionValue(FAIL_ON, "error")) {
            case "never" -> Set.of();
            case "warning" -> Set.of(Severity.ERROR, Severity.WARNING);
            default -> Set.of(Severity.ERROR);
        };
    }

    /// A zone that is not whole is bad whatever rules are asked for: what they find is not all.
    private static boolean isBad(Report report, Set<Severity> failOn) {
        if (failOn.contains(Severity.ERROR) && report.zone().isMissingSomething()) {
            return true;
        }
        return report.findings().stream().map(Finding::severity).anyMatch(failOn::contains);
    }

    private static void print(String format, List<Report> reports, Terminal terminal) {
        switch (format) {
            case "json" -> terminal.out().println(LintJson.of(reports, terminal.words()));
            case "sarif" -> terminal.out().println(LintSarif.of(reports, terminal.words()));
            default -> LintText.print(reports, terminal);
        }
    }
}
