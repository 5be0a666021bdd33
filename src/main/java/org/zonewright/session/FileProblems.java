package org.zonewright.session;

import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.rules.ZoneFileRules;
import org.zonewright.codec.Location;
import org.zonewright.codec.Problem;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.UnreadableSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The problems of a file by who tells them: what makes a record set unreadable is a finding of the
/// zone, what a zone file says twice or wrongly beside its sets is a finding of the file, and the
/// rest are notes of the reader.
///
/// @param findings in the file's order
/// @param notes in the file's order
public record FileProblems(List<FileFinding> findings, List<Problem> notes) {

    private static final Set<String> DUPLICATES = Set.of("codec.json-twice", "codec.yaml-twice");

    private static final Comparator<Problem> PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    public FileProblems {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    public static FileProblems of(OpenedZone file) {
        var findings = new ArrayList<FileFinding>();
        var notes = new ArrayList<Problem>();
        for (Problem problem : besideSets(file)) {
            rule(file, problem)
                    .ifPresentOrElse(
                            rule -> findings.add(finding(file, rule, problem)),
                            () -> notes.add(problem));
        }
        return new FileProblems(findings, notes);
    }

    /// Of each unreadable set, the first problem from where it stands that says why is its own.
    private static List<Problem> besideSets(OpenedZone file) {
        Map<Phrase, TreeSet<Problem>> left = new HashMap<>();
        for (Problem problem : file.problems()) {
            left.computeIfAbsent(problem.message(), _ -> new TreeSet<>(PLACE)).add(problem);
        }
        for (UnreadableSet set : file.zone().unreadable()) {
            TreeSet<Problem> same = left.get(set.why());
            Location place = file.locations().get(set.id());
            if (same != null && place != null) {
                Problem own =
                        same.ceiling(new Problem("", place.line(), place.column(), "", set.why()));
                same.remove(own == null ? same.getFirst() : own);
                if (same.isEmpty()) {
                    left.remove(set.why());
                }
            }
        }
        return left.values().stream().flatMap(TreeSet::stream).sorted(PLACE).toList();
    }

    private static Optional<LintRule> rule(OpenedZone file, Problem problem) {
        if (DUPLICATES.contains(problem.message().key())) {
            return Optional.of(ZoneFileRules.DUPLICATE_KEY);
        }
        return file.codec() == Formats.nativeFormat()
                ? Optional.of(ZoneFileRules.MALFORMED)
                : Optional.empty();
    }

    private static FileFinding finding(OpenedZone file, LintRule rule, Problem problem) {
        return new FileFinding(
                ZoneFileRules.finding(
                        rule,
                        file.zone().name(),
                        problem.message(),
                        problem.line(),
                        problem.column()),
                new Location(problem.line(), problem.column()));
    }
}
