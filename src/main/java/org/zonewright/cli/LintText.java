package org.zonewright.cli;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.codec.Location;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.FileFinding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Findings for people: a line each as compilers print them, with the fixes that there are.
final class LintText {

    /// From how many findings on they are counted by rule too.
    private static final int MUCH = 20;

    private LintText() {}

    static void print(List<LintCommand.Report> reports, Terminal terminal) {
        for (LintCommand.Report report : reports) {
            for (FileFinding one : report.located()) {
                print(report, one.finding(), one.place(), terminal);
            }
        }
        if (reports.isEmpty()) {
            return;
        }
        terminal.complain(
                Phrase.of(
                        "cli.lint.summary",
                        count(reports, Severity.ERROR),
                        count(reports, Severity.WARNING),
                        count(reports, Severity.INFO),
                        count(reports, Severity.UNVERIFIED)));
        int waived = reports.stream().mapToInt(report -> report.waived().size()).sum();
        if (waived > 0) {
            terminal.complain(Phrase.of("cli.lint.summary.waived", waived));
        }
        byRule(reports, terminal);
    }

    /// Where there is much, the commonest kinds first: what to look at, or to mend at once.
    private static void byRule(List<LintCommand.Report> reports, Terminal terminal) {
        Map<String, Long> counts =
                reports.stream()
                        .flatMap(report -> report.findings().stream())
                        .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        if (counts.values().stream().mapToLong(Long::longValue).sum() < MUCH) {
            return;
        }
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> terminal.complain(rule(one.getKey(), one.getValue())));
    }

    private static Phrase rule(String id, long count) {
        return Phrase.of("cli.lint.summary.rule", "%6d".formatted(count), id);
    }

    private static void print(
            LintCommand.Report report, Finding finding, Location place, Terminal terminal) {
        terminal.out()
                .println(
                        terminal.words()
                                .text(
                                        "cli.lint.finding",
                                        report.path(),
                                        place.line(),
                                        place.column(),
                                        finding.severity().id(),
                                        row(finding),
                                        terminal.words().text(finding.sentence()),
                                        finding.rule()));
        for (Phrase option : finding.options()) {
            String note = terminal.words().text(option);
            terminal.out().println(terminal.words().text("cli.lint.note", note));
        }
        for (Fix fix : finding.fixes()) {
            String key = fix.safe() ? "cli.lint.safe-fix" : "cli.lint.fix";
            terminal.out().println(terminal.words().text(key, terminal.words().text(fix.title())));
        }
    }

    /// Such as `www.example.com. A blue`.
    static String row(Finding finding) {
        return (finding.name().canonical()
                        + finding.type().map(type -> " " + type).orElse("")
                        + " "
                        + finding.setIdentifier())
                .strip();
    }

    private static long count(List<LintCommand.Report> reports, Severity severity) {
        return reports.stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
