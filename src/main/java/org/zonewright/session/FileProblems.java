package org.zonewright.session;

import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.rules.ZoneFileRules;
import org.zonewright.codec.Location;
import org.zonewright.codec.Problem;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.UnreadableSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is wrong with the text of a file beside its record sets. What makes a record set unreadable
/// is a finding of the zone already, and is left out here.
final class FileProblems {

    private static final Set<String> DUPLICATES = Set.of("codec.json-twice", "codec.yaml-twice");

    private static final String OTHER_TTL = "codec.other-ttl";

    private static final Comparator<Problem> PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private FileProblems() {}

    /// In the file's order.
    static List<FileFinding> of(OpenedZone file) {
        return besideSets(file).stream().map(problem -> finding(file, problem)).toList();
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

    private static FileFinding finding(OpenedZone file, Problem problem) {
        LintRule rule = rule(problem.message().key());
        boolean isLighter = rule.equals(ZoneFileRules.MALFORMED) && !problem.isLeftOut();
        return new FileFinding(
                ZoneFileRules.finding(
                        rule,
                        isLighter ? Severity.WARNING : rule.severity(),
                        file.zone().name(),
                        problem.message(),
                        problem.line(),
                        problem.column()),
                new Location(problem.line(), problem.column()));
    }

    private static LintRule rule(String message) {
        if (DUPLICATES.contains(message)) {
            return ZoneFileRules.DUPLICATE_KEY;
        }
        return message.equals(OTHER_TTL) ? ZoneFileRules.TTL_COLLAPSED : ZoneFileRules.MALFORMED;
    }
}
