package org.zonewright.analysis.plan.review;

import org.zonewright.analysis.plan.ChangePlan;
import org.zonewright.analysis.plan.preflight.Note;
import org.zonewright.analysis.plan.preflight.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A plan with what is to be known before it is sent.
///
/// @param apply what Route 53 would say to the batches of the plan; the first refusal is the last
/// @param rollback the same of the rollback; empty if the plan itself is refused
public record Review(
        ChangePlan plan,
        List<Verdict> apply,
        List<Verdict> rollback,
        List<Guard> guards,
        Schedule schedule) {

    public Review {
        apply = List.copyOf(apply);
        rollback = List.copyOf(rollback);
        guards = List.copyOf(guards);
    }

    /// What Route 53 would refuse of the way to the draft.
    public Optional<Verdict.Refused> refusal() {
        return refusal(apply);
    }

    /// What it would refuse of the way back.
    public Optional<Verdict.Refused> rollbackRefusal() {
        return refusal(rollback);
    }

    private static Optional<Verdict.Refused> refusal(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict.Refused.class::isInstance)
                .map(Verdict.Refused.class::cast)
                .findFirst();
    }

    /// What is worth knowing of single batches, beside what the guards say of all together.
    public List<Note> notes() {
        return apply.stream()
                .flatMap(verdict -> verdict.notes().stream())
                .filter(note -> !Guard.RULES.contains(note.rule()))
                .toList();
    }

    /// The same with one more thing to look at.
    public Review with(Note more) {
        var all = new ArrayList<>(guards);
        all.add(new Guard(more, false));
        return new Review(plan, apply, rollback, all, schedule);
    }

    /// Whether somebody should confirm it by typing.
    public boolean asksForConfirmation() {
        return guards.stream().anyMatch(Guard::typed);
    }
}
