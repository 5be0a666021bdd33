package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Evaluation.Result;
import org.zonewright.analysis.resolve.Evaluation.Rrset;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Adds up what each way of chance came to.
final class Tally {

    /// Ways after which the rest is given as one outcome without an answer.
    private static final int MOST_WAYS = 100_000;

    private record Same(Rcode rcode, List<String> records, Optional<Outcome.Partly> partly) {}

    private final Map<Same, Outcome> found = new LinkedHashMap<>();
    private int ways;

    /// @param answer the result's answer section
    /// @param hops aliases and CNAMEs followed on this way
    void add(Fraction share, Result result, List<ResourceRecord> answer, int hops) {
        ways++;
        List<Rrset> sets = result.answer();
        Rcode rcode = result.rcode();
        Optional<Outcome.Partly> partly =
                sets.stream().flatMap(set -> set.data().partly().stream()).findFirst();
        List<RecordSet.Key> sources =
                sets.stream().flatMap(set -> set.data().sources().stream()).distinct().toList();
        var same =
                new Same(
                        rcode,
                        answer.stream().map(ResourceRecord::toString).sorted().toList(),
                        partly);
        found.merge(same, new Outcome(share, rcode, answer, sources, hops, partly), Tally::merged);
    }

    private static Outcome merged(Outcome one, Outcome other) {
        var sources = new ArrayList<>(one.sources());
        other.sources().stream().filter(key -> !sources.contains(key)).forEach(sources::add);
        return new Outcome(
                one.share().plus(other.share()),
                one.rcode(),
                one.answer(),
                sources,
                Math.max(one.hops(), other.hops()),
                one.partly());
    }

    boolean isFull() {
        return ways >= MOST_WAYS;
    }

    List<Outcome> outcomes() {
        var outcomes = new ArrayList<>(found.values());
        outcomes.sort(Comparator.comparing(Outcome::share).reversed());
        Fraction sum = outcomes.stream().map(Outcome::share).reduce(Fraction.ZERO, Fraction::plus);
        if (sum.compareTo(Fraction.ONE) < 0) {
            outcomes.add(
                    new Outcome(
                            Fraction.ONE.minus(sum),
                            Rcode.NOERROR,
                            List.of(),
                            List.of(),
                            0,
                            Optional.of(Outcome.Partly.UNLISTED)));
        }
        return outcomes;
    }
}
