package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.Verdict;
import org.zonewright.codec.question.Saved;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Optional;

/// A saved question with what became of it.
///
/// @param place where its client is
/// @param verdict empty before the answer is there, and for one that cannot be read
/// @param turnedRed whether it passed before the last edits, and nobody has looked since
record SavedRow(Saved saved, PlaceChoice place, Optional<Verdict> verdict, boolean turnedRed) {

    enum State {
        WAITING,
        PASSED,
        FAILED,
        BROKEN
    }

    static SavedRow waiting(Saved saved, PlaceChoice place) {
        return new SavedRow(saved, place, Optional.empty(), false);
    }

    SavedRow with(Verdict next, boolean red) {
        return new SavedRow(saved, place, Optional.of(next), red);
    }

    SavedRow seen() {
        return new SavedRow(saved, place, verdict, false);
    }

    Optional<Expectation> expectation() {
        return saved instanceof Saved.Readable readable
                ? Optional.of(readable.expectation())
                : Optional.empty();
    }

    State state() {
        if (saved instanceof Saved.Broken) {
            return State.BROKEN;
        }
        return verdict.map(one -> one.isPassed() ? State.PASSED : State.FAILED)
                .orElse(State.WAITING);
    }

    /// What is wrong with it; else what is expected, in brief.
    List<Phrase> details() {
        return switch (saved) {
            case Saved.Broken broken -> List.of(broken.problem().message());
            case Saved.Readable readable ->
                    state() == State.FAILED
                            ? verdict.orElseThrow().mismatches()
                            : List.of(readable.expectation().expected().brief());
        };
    }
}
