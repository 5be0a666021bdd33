package org.zonewright.cli;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.cli.JUnitXml.Case;
import org.zonewright.cli.JUnitXml.Ending;
import org.zonewright.l10n.Messages;
import org.zonewright.session.FileFinding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Findings as tests: a suite a file, a test a finding, and one a rule that found nothing. What
/// cannot be decided offline, and what somebody has waived, is skipped: neither has passed.
///
/// @param rules those that were asked for
/// @param failOn the severities that fail
record LintJUnit(Set<String> rules, Set<Severity> failOn, Terminal terminal) {

    /// @param unread files that are no zones that can be read
    List<JUnitXml.Suite> of(List<LintCommand.Report> reports, List<Path> unread) {
        return Stream.concat(
                        reports.stream().map(this::suite), unread.stream().map(this::unreadable))
                .toList();
    }

    private JUnitXml.Suite unreadable(Path path) {
        String said = terminal.words().text("cli.lint.unreadable");
        var broken = new Case(path.toString(), Ending.BROKEN, said, said, 0);
        return new JUnitXml.Suite(path.toString(), "zone", List.of(broken));
    }

    private JUnitXml.Suite suite(LintCommand.Report report) {
        var cases = new ArrayList<Case>();
        report.located().forEach(one -> cases.add(of(report.path(), one)));
        report.waived().forEach(one -> cases.add(of(report.path(), one)));
        Set<String> found =
                Stream.concat(report.located().stream(), report.waived().stream())
                        .map(one -> one.finding().rule())
                        .collect(Collectors.toSet());
        LintRules.ALL.stream()
                .map(LintRule::id)
                .filter(id -> rules.contains(id) && !found.contains(id))
                .forEach(id -> cases.add(new Case(id, Ending.PASSED, "", "", 0)));
        return new JUnitXml.Suite(report.path().toString(), "finding", cases);
    }

    private Case of(Path path, FileFinding one) {
        Finding finding = one.finding();
        Messages words = terminal.words();
        String name = finding.rule() + " " + LintText.row(finding);
        String said = words.text(finding.sentence());
        if (finding.isWaived()) {
            String reason = finding.waiver().orElseThrow().reason();
            String why = words.text("cli.lint.waived", said, reason);
            return new Case(name, Ending.SKIPPED, why, why, 0);
        }
        String text =
                "%s:%d:%d: %s: %s%n%s"
                        .formatted(
                                path,
                                one.place().line(),
                                one.place().column(),
                                finding.severity().id(),
                                said,
                                words.text(finding.explain()));
        return new Case(name, ending(finding.severity()), said, text, 0);
    }

    private Ending ending(Severity severity) {
        if (failOn.contains(severity)) {
            return Ending.FAILED;
        }
        return severity == Severity.UNVERIFIED ? Ending.SKIPPED : Ending.PASSED;
    }
}
