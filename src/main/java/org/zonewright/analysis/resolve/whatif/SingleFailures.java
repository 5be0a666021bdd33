package org.zonewright.analysis.resolve.whatif;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Flow;
import org.zonewright.analysis.resolve.Flow.End;
import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.whatif.SingleFailure.Verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tries every single failure on the answers to a question, all over the world: clients that every
/// group prefers the same members for are tried once, and of those only failures are tried that had
/// a say.
///
/// @param resolver of zones where all is well ([WhatIf#healthy])
public record SingleFailures(Resolver resolver, Places places) {

    /// Clients that get the same answers whatever fails.
    ///
    /// @param part of the world
    private record Kind(WhatIf whatIf, Flow calm, Fraction part) {}

    /// @param failures as [Failures#among] finds them
    /// @return in the same order
    public List<SingleFailure> of(Question question, Collection<Failure> failures) {
        var here = new WhatIf(resolver, question);
        Flow calm = here.calm();
        List<Kind> kinds = kinds(question);
        var rows = new ArrayList<SingleFailure>();
        for (Failure failure : failures) {
            rows.add(row(failure, here.during(failure, calm), kinds));
        }
        return rows;
    }

    /// The first failure that leaves clients with a dead endpoint or without an answer.
    public static Optional<SingleFailure> firstBad(List<SingleFailure> rows) {
        return rows.stream().filter(row -> row.verdict().isBad()).findFirst();
    }

    private List<Kind> kinds(Question question) {
        List<Client> clients = List.copyOf(places.and(question.client()).parts().keySet());
        var kinds = new ArrayList<Kind>();
        for (List<Client> alike : resolver.alike(question, clients)) {
            Fraction part =
                    alike.stream()
                            .map(client -> places.parts().getOrDefault(client, Fraction.ZERO))
                            .reduce(Fraction.ZERO, Fraction::plus);
            var whatIf = new WhatIf(resolver, question.from(alike.getFirst()));
            kinds.add(new Kind(whatIf, whatIf.calm(), part));
        }
        return kinds;
    }

    private static SingleFailure row(Failure failure, Flow flow, List<Kind> kinds) {
        Fraction moved = Fraction.ZERO;
        Fraction hit = Fraction.ZERO;
        Verdict verdict = Verdict.IDLE;
        for (Kind kind : kinds) {
            Flow then = kind.whatIf().during(failure, kind.calm());
            if (then != kind.calm()) {
                Verdict here = verdict(kind.calm(), then);
                verdict = here.compareTo(verdict) > 0 ? here : verdict;
                moved = moved.plus(kind.part().times(moved(kind.calm(), then)));
                hit = hit.plus(kind.part().times(growth(kind.calm().bad(), then.bad())));
            }
        }
        return new SingleFailure(failure, flow, verdict, moved, hit);
    }

    private static Verdict verdict(Flow before, Flow after) {
        if (growth(before.silent(), after.silent()).isZero()) {
            if (growth(before.bad(), after.bad()).isZero()) {
                return after.ends().equals(before.ends()) ? Verdict.IDLE : Verdict.SURVIVED;
            }
            return Verdict.DEAD;
        }
        return Verdict.SILENT;
    }

    /// How much of the answers are others, dead or not: what all ends lose together.
    private static Fraction moved(Flow before, Flow after) {
        Map<End, Fraction> now = anyway(after);
        return anyway(before).entrySet().stream()
                .map(end -> growth(now.getOrDefault(end.getKey(), Fraction.ZERO), end.getValue()))
                .reduce(Fraction.ZERO, Fraction::plus)
                .atMostOne();
    }

    private static Map<End, Fraction> anyway(Flow flow) {
        var ends = new HashMap<End, Fraction>();
        flow.ends()
                .forEach(
                        (end, share) ->
                                ends.merge(
                                        end instanceof End.Answer(var source, _)
                                                ? new End.Answer(source, false)
                                                : end,
                                        share,
                                        Fraction::plus));
        return ends;
    }

    private static Fraction growth(Fraction before, Fraction after) {
        return after.compareTo(before) > 0 ? after.minus(before) : Fraction.ZERO;
    }
}
