package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Step.Kind;
import org.zonewright.analysis.resolve.Step.Loser;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The policies that leave it to chance.
///
/// @param seed only to speak of it
record Draws(Health health, Chance chance, Trace trace, long seed) {

    /// A multivalue answer holds at most so many members (guide, "Multivalue answer routing").
    static final int MOST_VALUES = 8;

    /// Keeps sums of weights within a long, whatever a file holds.
    private static final long HIGHEST_WEIGHT = Integer.MAX_VALUE;

    /// The members between which the draw is, and their weights.
    private record Pool(List<Member> members, List<Long> weights, String why) {

        static Pool byWeight(List<Member> members, String why) {
            return new Pool(members, members.stream().map(Draws::weight).toList(), why);
        }

        static Pool equal(List<Member> members, String why) {
            return new Pool(members, Collections.nCopies(members.size(), 1L), why);
        }

        Fraction chance(int index) {
            return Fraction.of(weights.get(index), sum());
        }

        long sum() {
            return weights.stream().mapToLong(Long::longValue).sum();
        }
    }

    /// @param partly present if these are more than one answer holds
    record Several(List<Member> chosen, Optional<Outcome.Partly> partly) {}

    /// Guide, "Weighted routing" and "How Route 53 chooses records"; ROUTE53 F.5. Drawing again
    /// without an unhealthy member is the same as drawing among the healthy ones.
    Member weighted(Group group) {
        Map<Member, Phrase> ailing = ailing(group);
        Pool pool = pool(group.members(), ailing);
        int drawn = pool.members().size() == 1 ? 0 : pick(group, pool);
        Member member = pool.members().get(drawn);
        trace.step(
                Kind.POLICY,
                group.owner(),
                pool.members().size() == 1 ? member.id() : group.first(),
                () -> Phrase.of(pool.why(), ratio(pool)),
                () -> left(group, pool, ailing));
        if (pool.members().size() > 1) {
            trace.step(
                    Kind.DRAW,
                    group.owner(),
                    member.id(),
                    () -> Phrase.of("resolve.draw", seed, member.label(), pool.chance(drawn)),
                    () -> notDrawn(pool, drawn));
        }
        return member;
    }

    /// What [#weighted] draws from.
    List<Choice> weightedChoices(Group group) {
        Pool pool = pool(group.members(), ailing(group));
        long sum = pool.sum();
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < pool.members().size(); i++) {
            Fraction share = Fraction.of(pool.weights().get(i), sum);
            choices.add(new Choice(pool.members().get(i), share));
        }
        return choices;
    }

    private int pick(Group group, Pool pool) {
        return chance.pick(group.owner(), group.type(), pool.weights());
    }

    private static Pool pool(List<Member> members, Map<Member, Phrase> ailing) {
        List<Member> heavy = members.stream().filter(m -> weight(m) > 0).toList();
        List<Member> healthy = without(members, ailing);
        if (heavy.isEmpty()) {
            return healthy.isEmpty()
                    ? Pool.equal(members, "resolve.weighted.last-resort-zeros")
                    : Pool.equal(healthy, "resolve.weighted.zeros");
        }
        List<Member> healthyHeavy = without(heavy, ailing);
        if (!healthyHeavy.isEmpty()) {
            String why = ailing.isEmpty() ? "resolve.weighted.all" : "resolve.weighted.healthy";
            return Pool.byWeight(healthyHeavy, why);
        }
        return healthy.isEmpty()
                ? Pool.byWeight(heavy, "resolve.weighted.last-resort")
                : Pool.equal(healthy, "resolve.weighted.standby");
    }

    private static List<Member> without(List<Member> members, Map<Member, Phrase> ailing) {
        return members.stream().filter(m -> !ailing.containsKey(m)).toList();
    }

    private static long weight(Member member) {
        long weight = ((Routing.Weighted) member.set().routing()).weight();
        return Math.clamp(weight, 0, HIGHEST_WEIGHT);
    }

    private Map<Member, Phrase> ailing(Group group) {
        var ailing = new HashMap<Member, Phrase>();
        for (Member member : group.members()) {
            health.ailment(member).ifPresent(why -> ailing.put(member, why));
        }
        return ailing;
    }

    private static String ratio(Pool pool) {
        return pool.weights().stream().map(Object::toString).collect(Collectors.joining(" : "));
    }

    private static List<Loser> left(Group group, Pool pool, Map<Member, Phrase> ailing) {
        return Stream.concat(
                        group.members().stream()
                                .filter(m -> !pool.members().contains(m))
                                .map(m -> Selector.loser(m, whyLeft(m, ailing))),
                        Selector.strays(group))
                .toList();
    }

    private static Phrase whyLeft(Member member, Map<Member, Phrase> ailing) {
        Phrase ailment = ailing.get(member);
        return ailment == null ? Phrase.of("resolve.weighted.zero") : ailment;
    }

    private static List<Loser> notDrawn(Pool pool, int drawn) {
        var losers = new ArrayList<Loser>();
        for (int i = 0; i < pool.members().size(); i++) {
            if (i != drawn) {
                Phrase why = Phrase.of("resolve.not-drawn", pool.chance(i));
                losers.add(Selector.loser(pool.members().get(i), why));
            }
        }
        return losers;
    }

    /// Guide, "Multivalue answer routing"; ROUTE53 F.9.
    Several multivalue(Group group) {
        Map<Member, Phrase> ailing = ailing(group);
        List<Member> healthy = without(group.members(), ailing);
        List<Member> pool = healthy.isEmpty() ? group.members() : healthy;
        List<Member> chosen = pool.size() <= MOST_VALUES ? pool : some(group, pool);
        Optional<Outcome.Partly> partly =
                chosen.size() <= MOST_VALUES
                        ? Optional.empty()
                        : Optional.of(new Outcome.Partly(MOST_VALUES, pool.size()));
        trace.step(
                Kind.POLICY,
                group.owner(),
                chosen.getFirst().id(),
                () -> described(group, healthy, chosen),
                () -> notAmong(group, chosen, ailing));
        return new Several(chosen, partly);
    }

    /// What [#multivalue] draws from; the share is that of the answers which a member is in.
    List<Choice> multivalueChoices(Group group) {
        List<Member> healthy = without(group.members(), ailing(group));
        List<Member> pool = healthy.isEmpty() ? group.members() : healthy;
        Fraction share = Fraction.of(MOST_VALUES, pool.size()).atMostOne();
        return pool.stream().map(member -> new Choice(member, share)).toList();
    }

    private List<Member> some(Group group, List<Member> pool) {
        return chance.pickSome(group.owner(), group.type(), MOST_VALUES, pool.size()).stream()
                .map(pool::get)
                .toList();
    }

    private Phrase described(Group group, List<Member> healthy, List<Member> chosen) {
        int all = group.members().size();
        if (healthy.isEmpty()) {
            return Phrase.of("resolve.multivalue.last-resort", chosen.size(), all);
        }
        return chosen.size() == healthy.size()
                ? Phrase.of("resolve.multivalue.all", healthy.size(), all)
                : Phrase.of("resolve.multivalue.some", seed, chosen.size(), healthy.size());
    }

    private static List<Loser> notAmong(
            Group group, List<Member> chosen, Map<Member, Phrase> ailing) {
        return Stream.concat(
                        group.members().stream()
                                .filter(m -> !chosen.contains(m))
                                .map(m -> Selector.loser(m, whyNotAmong(m, ailing))),
                        Selector.strays(group))
                .toList();
    }

    private static Phrase whyNotAmong(Member member, Map<Member, Phrase> ailing) {
        Phrase ailment = ailing.get(member);
        return ailment == null ? Phrase.of("resolve.multivalue.not-drawn") : ailment;
    }
}
