package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Collects the steps to an answer, or nothing where nobody will read them: words are made only
/// when they are kept.
final class Trace {

    private final boolean kept;
    private final List<Step> steps = new ArrayList<>();

    private Trace(boolean kept) {
        this.kept = kept;
    }

    static Trace kept() {
        return new Trace(true);
    }

    static Trace none() {
        return new Trace(false);
    }

    boolean isKept() {
        return kept;
    }

    void step(Step.Kind kind, DomainName name, Optional<EntryId> at, Supplier<Phrase> why) {
        step(kind, name, at, why, List::of);
    }

    void step(
            Step.Kind kind,
            DomainName name,
            Optional<EntryId> at,
            Supplier<Phrase> why,
            Supplier<List<Step.Loser>> losers) {
        if (kept) {
            steps.add(new Step(kind, name, at, why.get(), losers.get()));
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
