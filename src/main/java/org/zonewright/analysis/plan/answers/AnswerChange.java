package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Reply;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.model.zone.RecordType;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Questions that two zones answer otherwise, all in the same way.
///
/// @param names at least one
/// @param types empty stands for each type that is nowhere on the way to an answer
/// @param situations from where and while what fails; at least one
/// @param isEverywhere whether there are no others
/// @param question one of them, to be asked
/// @param before what it is answered in the one zone
/// @param after and in the other
public record AnswerChange(
        List<NameClass> names,
        List<Optional<RecordType>> types,
        List<Situation> situations,
        boolean isEverywhere,
        Question question,
        Reply before,
        Reply after,
        Cause cause) {

    public AnswerChange {
        names = List.copyOf(names);
        types = List.copyOf(types);
        situations = List.copyOf(situations);
    }

    /// In what an answer differs from another.
    public enum Part {
        /// Data, NODATA, NXDOMAIN, a referral or an error.
        KIND,
        /// The records, or the name servers of a referral.
        DATA,
        TTL,
        /// How often each answer comes.
        SHARES,
        /// How many aliases and CNAMEs are followed.
        CHAIN
    }

    /// In what the answers differ.
    public Set<Part> differing() {
        var found = EnumSet.noneOf(Part.class);
        if (!kinds(before).equals(kinds(after))) {
            found.add(Part.KIND);
        }
        if (!data(before).equals(data(after))) {
            found.add(Part.DATA);
        } else if (!shares(before).equals(shares(after))) {
            found.add(Part.SHARES);
        }
        if (!ttls(before).equals(ttls(after)) && !found.contains(Part.KIND)) {
            found.add(Part.TTL);
        }
        if (before.hops() != after.hops()) {
            found.add(Part.CHAIN);
        }
        return found;
    }

    private static Set<Object> kinds(Reply reply) {
        return reply.ways().stream()
                .map(way -> List.of(way.answer().kind(), way.answer().rcode()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> data(Reply reply) {
        return reply.ways().stream().map(AnswerChange::data).collect(Collectors.toSet());
    }

    private static Set<String> data(Reply.Way way) {
        return Stream.concat(way.answer().records().stream(), way.answer().referral().stream())
                .map(record -> record.owner() + " " + record.type() + " " + record.rdata())
                .collect(Collectors.toSet());
    }

    private static Map<Object, Fraction> shares(Reply reply) {
        return reply.ways().stream()
                .collect(Collectors.toMap(AnswerChange::data, Reply.Way::share, Fraction::plus));
    }

    private static Set<Long> ttls(Reply reply) {
        return reply.ways().stream()
                .flatMap(way -> way.answer().records().stream())
                .map(ResourceRecord::ttl)
                .collect(Collectors.toSet());
    }

    /// The same for more questions, of which this one is the first.
    AnswerChange standingFor(List<NameClass> more, List<Optional<RecordType>> ofTypes) {
        return new AnswerChange(
                more, ofTypes, situations, isEverywhere, question, before, after, cause);
    }

    public boolean isSideEffect() {
        return cause.scope() == Cause.Scope.SIDE_EFFECT;
    }

    /// How many kinds of question it stands for.
    public int questions() {
        return names.size() * types.size();
    }

    /// Whether there was an answer with data and now sometimes is none.
    public boolean isLoss() {
        return before.isData()
                && after.ways().stream()
                        .anyMatch(
                                way ->
                                        switch (way.answer().kind()) {
                                            case NODATA, NXDOMAIN, ERROR -> true;
                                            case DATA, REFERRAL -> false;
                                        });
    }
}
