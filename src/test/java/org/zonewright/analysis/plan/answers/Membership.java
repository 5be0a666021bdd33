package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.plan.answers.Comparison.Asked;
import org.zonewright.analysis.plan.answers.NameClass.Kind;
import org.zonewright.analysis.resolve.AnswerSpace;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells into which class of a diff a question falls; one for ANY into that of some type that
/// differs.
final class Membership {

    private final AnswerDiff diff;
    private final Names names;
    private final Comparison comparison;
    private final List<Leads> leads;
    private final Map<NameClass, List<Asked>> types = new HashMap<>();
    private final Map<List<Object>, List<Comparison.Pair>> pairs = new HashMap<>();

    Membership(AnswerDiff diff, Zone base, Zone draft, World world) {
        this.diff = diff;
        var old = AnswerSpace.of(base, world);
        var now = AnswerSpace.of(draft, world);
        names = new Names(old, now);
        comparison = new Comparison(old, now, world.geography());
        leads = List.of(new Leads(base.sets()), new Leads(draft.sets()));
    }

    Optional<AnswerChange> of(Question question) {
        NameClass of = classOf(question);
        DomainName name = comparison.nameFor(of, leads);
        List<Asked> all = types.computeIfAbsent(of, _ -> comparison.types(of, name));
        RecordType asked = question.type();
        boolean isKnown = all.stream().anyMatch(one -> one.type().equals(Optional.of(asked)));
        Optional<RecordType> type = isKnown ? Optional.of(asked) : Optional.empty();
        return all.stream()
                .filter(one -> asked.equals(Question.ANY) || one.type().equals(type))
                .flatMap(one -> of(question, of, name, one).stream())
                .findFirst();
    }

    private Optional<AnswerChange> of(
            Question question, NameClass of, DomainName name, Asked standing) {
        Situation situation = situation(question, name, standing.asked());
        return diff.changes().stream()
                .filter(change -> change.names().contains(of))
                .filter(change -> change.types().contains(standing.type()))
                .filter(change -> change.isEverywhere() || change.situations().contains(situation))
                .findFirst();
    }

    private NameClass classOf(Question question) {
        DomainName name = question.name();
        NameClass of = names.classOf(name);
        boolean isCut = of.kind() == Kind.DELEGATED && of.name().equals(name);
        if (isCut && question.type().equals(RecordType.DS)) {
            return NameClass.of(name);
        }
        return of.kind() == Kind.BELOW && Affected.mayLoop(names, leads, of, name)
                ? NameClass.of(name)
                : of;
    }

    /// The one that stands for the question's.
    private Situation situation(Question question, DomainName name, RecordType type) {
        List<Comparison.Pair> all =
                pairs.computeIfAbsent(
                        List.of(name, type), _ -> comparison.compare(name, type).pairs());
        Comparison.Telling telling = comparison.telling(name, type);
        Object kind = telling.kind(question.client());
        Optional<String> failing =
                question.unhealthy().stream()
                        .filter(
                                one ->
                                        all.stream()
                                                .anyMatch(
                                                        pair ->
                                                                pair.situation()
                                                                        .unhealthy()
                                                                        .contains(one)))
                        .findFirst();
        return all.stream()
                .map(Comparison.Pair::situation)
                .filter(one -> one.failing().equals(failing))
                .filter(one -> telling.kind(one.client()).equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no client stands for " + question));
    }
}
