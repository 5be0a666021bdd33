package org.zonewright.analysis.plan.answers;

import java.util.List;

/// All questions that two zones answer otherwise, and no others.
///
/// A question is a name below the zone, a type other than ANY, a client, and at most one thing that
/// fails beside what the zone files say. Answers are compared as exact distributions of what a
/// client or resolver acts on ([org.zonewright.analysis.resolve.Reply.Answer]).
///
/// @param changes side effects first, then as the zone is listed
/// @param weaknesses what the draft does worse, whether or not an answer differs
public record AnswerDiff(List<AnswerChange> changes, List<Weakness> weaknesses) {

    public static final AnswerDiff NONE = new AnswerDiff(List.of(), List.of());

    public AnswerDiff {
        changes = List.copyOf(changes);
        weaknesses = List.copyOf(weaknesses);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// How many kinds of question are answered otherwise.
    public int questions() {
        return changes.stream().mapToInt(AnswerChange::questions).sum();
    }

    public List<AnswerChange> sideEffects() {
        return changes.stream().filter(AnswerChange::isSideEffect).toList();
    }

    /// Those that come of what was edited.
    public List<AnswerChange> meant() {
        return changes.stream().filter(change -> !change.isSideEffect()).toList();
    }

    public int questionsAside() {
        return sideEffects().stream().mapToInt(AnswerChange::questions).sum();
    }
}
