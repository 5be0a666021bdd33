package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Collects the steps to an answer, or nothing where nobody will read them: words are made only
/// when they are kept.
final class Trace {

    private static final Trace NONE = new Trace(null);

    private final @Nullable List<Step> steps;
    private final Set<Member> chosen = new LinkedHashSet<>();
    private int hops;

    private Trace(@Nullable List<Step> steps) {
        this.steps = steps;
    }

    static Trace kept() {
        return new Trace(new ArrayList<>());
    }

    static Trace none() {
        return NONE;
    }

    /// One that counts hops, notes what is chosen and keeps no steps.
    static Trace counting() {
        return new Trace(null);
    }

    /// Notes that an alias or a CNAME is followed.
    void hop() {
        if (this != NONE) {
            hops++;
        }
    }

    /// Notes that a member is chosen.
    void chose(Member member) {
        if (this != NONE) {
            chosen.add(member);
        }
    }

    /// The members that have been chosen.
    Set<Member> chosen() {
        return chosen;
    }

    /// How many aliases and CNAMEs have been followed.
    int hops() {
        return hops;
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
        if (steps != null) {
            List<Step.Loser> said =
                    losers.get().stream()
                            .map(l -> new Step.Loser(l.at(), l.label(), spoken(l.why())))
                            .toList();
            steps.add(new Step(kind, name, at, spoken(why.get()), said));
        }
    }

    /// Names lose their final dot: within a sentence it looks like its end.
    private static Phrase spoken(Phrase phrase) {
        return new Phrase(phrase.key(), phrase.args().stream().map(Trace::dotless).toList());
    }

    private static String dotless(String word) {
        return word.length() > 1 && word.endsWith(".")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    List<Step> steps() {
        return steps == null ? List.of() : List.copyOf(steps);
    }
}
