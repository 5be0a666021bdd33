package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.plan.answers.Comparison.Asked;
import org.zonewright.analysis.plan.answers.Comparison.Pair;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts questions together whose answers change alike.
final class Grouping {

    private final Causes causes;
    private final Map<Kind, Map<NameClass, List<AnswerChange>>> groups = new LinkedHashMap<>();

    Grouping(Causes causes) {
        this.causes = causes;
    }

    /// The situations in which one question changes alike.
    private record Alike(Object before, Object after) {}

    /// What questions of other names and types must have in common.
    private record Kind(Object before, Object after, Object situations, Cause cause) {}

    /// @param name stands for the class
    /// @param pairs what one question came to, in every situation
    void add(NameClass of, DomainName name, Asked asked, List<Pair> pairs) {
        var alike = new LinkedHashMap<Alike, List<Pair>>();
        for (Pair pair : pairs) {
            if (pair.differs()) {
                var key = new Alike(pair.before().shares(), pair.after().shares());
                alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(pair);
            }
        }
        alike.values().forEach(some -> add(of, name, asked, some, some.size() == pairs.size()));
    }

    private void add(
            NameClass of, DomainName name, Asked asked, List<Pair> pairs, boolean isEverywhere) {
        Pair first = pairs.getFirst();
        Cause cause = causes.of(name, asked.asked(), first.before(), first.after());
        List<Situation> situations = pairs.stream().map(Pair::situation).toList();
        var question =
                new Question(
                        name,
                        asked.asked(),
                        first.situation().client(),
                        first.situation().unhealthy(),
                        0,
                        Question.View.PUBLIC);
        var change =
                new AnswerChange(
                        List.of(of),
                        List.of(asked.type()),
                        situations,
                        isEverywhere,
                        question,
                        first.before(),
                        first.after(),
                        cause);
        var kind =
                new Kind(
                        first.before().sharesWithout(name),
                        first.after().sharesWithout(name),
                        isEverywhere ? "" : situations,
                        cause);
        groups.computeIfAbsent(kind, _ -> new LinkedHashMap<>())
                .computeIfAbsent(of, _ -> new ArrayList<>())
                .add(change);
    }

    /// Side effects first, then as the zone is listed.
    List<AnswerChange> changes() {
        var changes = new ArrayList<AnswerChange>();
        groups.values().forEach(alike -> changes.addAll(changes(alike)));
        changes.sort(
                Comparator.comparing((AnswerChange change) -> !change.isSideEffect())
                        .thenComparing(change -> change.question().name())
                        .thenComparing(change -> change.question().type()));
        return changes;
    }

    /// One for each combination of types.
    private static List<AnswerChange> changes(Map<NameClass, List<AnswerChange>> alike) {
        Map<Set<Optional<RecordType>>, List<AnswerChange>> byTypes = new LinkedHashMap<>();
        alike.values()
                .forEach(
                        some ->
                                byTypes.computeIfAbsent(types(some), _ -> new ArrayList<>())
                                        .add(some.getFirst()));
        var changes = new ArrayList<AnswerChange>();
        byTypes.forEach(
                (types, firsts) ->
                        changes.add(
                                firsts.getFirst()
                                        .standingFor(
                                                firsts.stream()
                                                        .flatMap(one -> one.names().stream())
                                                        .toList(),
                                                List.copyOf(types))));
        return changes;
    }

    private static Set<Optional<RecordType>> types(List<AnswerChange> changes) {
        return changes.stream()
                .flatMap(change -> change.types().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
