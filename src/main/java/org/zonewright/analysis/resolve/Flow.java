package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// How the answers to one question spread over the record sets that give them.
///
/// @param chosen for each record set that may be chosen, the exact share of the answers for which
///   it is, greater than 0
/// @param ends where the ways to an answer end, each with its exact share, greater than 0. They add
///   up to 1, but to more where a multivalue group answers with several sets at once
/// @param asked ids of the health checks and plain names of the alias targets whose state had a say
///   in it: what fails beside these changes nothing
/// @param isWhole false if there are more ways than can be gone through; shares are then too low
public record Flow(
        Map<RecordSet.Key, Fraction> chosen,
        Map<End, Fraction> ends,
        Set<String> asked,
        boolean isWhole) {

    public Flow {
        chosen = Map.copyOf(chosen);
        ends = Map.copyOf(ends);
        asked = Set.copyOf(asked);
    }

    /// Where a way ends.
    public sealed interface End {

        /// Data, of the zone or of the AWS resource that the set is an alias of.
        ///
        /// @param isDead whether the set's own health check or the resource fails, and the answer
        ///   is given all the same
        record Answer(RecordSet.Key source, boolean isDead) implements End {}

        /// A CNAME or DNAME leads out of the zone.
        record Outside(DomainName target) implements End {}

        /// Name servers of another zone.
        record Referral(DomainName cut) implements End {}

        /// No answer: `NOERROR` is no data.
        record Nothing(Response.Rcode rcode) implements End {}

        /// A chain of CNAMEs that comes back to where it was, or is too long to follow.
        record Unfinished(DomainName name) implements End {}

        /// Whether a client gets nothing that works.
        default boolean isBad() {
            return switch (this) {
                case Answer(_, boolean isDead) -> isDead;
                case Nothing _, Unfinished _ -> true;
                case Outside _, Referral _ -> false;
            };
        }
    }

    /// The same where the endpoints of some sets are down and nobody notices.
    public Flow losing(Set<RecordSet.Key> lost) {
        if (lost.isEmpty()) {
            return this;
        }
        var others = new HashMap<End, Fraction>();
        ends.forEach(
                (end, share) -> {
                    End other =
                            end instanceof End.Answer(RecordSet.Key source, _)
                                            && lost.contains(source)
                                    ? new End.Answer(source, true)
                                    : end;
                    others.merge(other, share, Fraction::plus);
                });
        return new Flow(chosen, others, asked, isWhole);
    }

    /// The share of answers for which a set is chosen.
    public Fraction of(RecordSet.Key key) {
        return chosen.getOrDefault(key, Fraction.ZERO);
    }

    /// The share of answers that end so.
    public Fraction share(End end) {
        return ends.getOrDefault(end, Fraction.ZERO);
    }

    /// The share of answers that do not help: dead endpoints and none; at most 1.
    public Fraction bad() {
        return sum(End::isBad);
    }

    /// The share of questions that get no answer.
    public Fraction silent() {
        return sum(end -> end.isBad() && !(end instanceof End.Answer));
    }

    private Fraction sum(Predicate<End> which) {
        return ends.entrySet().stream()
                .filter(end -> which.test(end.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Fraction.ZERO, Fraction::plus)
                .atMostOne();
    }
}
