package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.plan.answers.Comparison.Compared;
import org.zonewright.analysis.plan.answers.Comparison.Pair;
import org.zonewright.analysis.plan.answers.Weakness.Kind;
import org.zonewright.analysis.resolve.Reply;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Collects what a draft does worse than its base.
final class Weaknesses {

    private final List<Weakness> found = new ArrayList<>();

    /// @param compared what one question came to, in every situation
    void look(DomainName name, RecordType type, Compared compared) {
        List<Pair> calm =
                compared.pairs().stream()
                        .filter(pair -> pair.situation().failing().isEmpty())
                        .toList();
        if (!calm.stream().allMatch(pair -> pair.before().isData() && pair.after().isData())) {
            return;
        }
        int hops = most(calm, Pair::before);
        int moreHops = most(calm, Pair::after);
        if (moreHops > hops) {
            found.add(new Weakness(Kind.LONGER_CHAIN, name, type, hops, moreHops));
        }
        int answers = distinct(calm, Pair::before);
        if (answers > 1 && distinct(calm, Pair::after) == 1) {
            found.add(new Weakness(Kind.ONE_ENDPOINT, name, type, answers, 1));
        }
        int survived = survived(compared.pairs(), compared.failing(), Pair::before);
        int stillSurvived = survived(compared.pairs(), compared.failingNow(), Pair::after);
        if (stillSurvived < survived) {
            found.add(new Weakness(Kind.WEAKER_FAILOVER, name, type, survived, stillSurvived));
        }
    }

    private static int most(List<Pair> pairs, Function<Pair, Reply> side) {
        return pairs.stream().map(side).mapToInt(Reply::hops).max().orElse(0);
    }

    private static int distinct(List<Pair> pairs, Function<Pair, Reply> side) {
        Stream<Object> shares = pairs.stream().map(pair -> side.apply(pair).shares());
        return (int) shares.distinct().count();
    }

    private static int survived(List<Pair> pairs, Set<String> failing, Function<Pair, Reply> side) {
        return (int)
                failing.stream()
                        .filter(
                                one ->
                                        pairs.stream()
                                                .filter(
                                                        p ->
                                                                p.situation()
                                                                        .unhealthy()
                                                                        .contains(one))
                                                .map(side)
                                                .allMatch(r -> r.isData() && !r.isAiling()))
                        .count();
    }

    List<Weakness> found() {
        return found;
    }
}
