package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Candidate.Ranking;
import org.zonewright.analysis.resolve.Step.Kind;
import org.zonewright.analysis.resolve.Step.Loser;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Chooses among the members of a group and follows aliases to the data, for one question. Each
/// level of a tree of aliases prefers its healthy members, and takes all as healthy if none is
/// (guide, "How Route 53 chooses records when health checking is configured").
final class Selector {

    private final ZoneIndex zone;
    private final Health health;
    private final Rankings rankings;
    private final Draws draws;
    private final AwsTargets targets;
    private final Trace trace;

    Selector(
            ZoneIndex zone,
            Health health,
            Rankings rankings,
            AwsTargets targets,
            Draws draws,
            Trace trace) {
        this.zone = zone;
        this.health = health;
        this.rankings = rankings;
        this.targets = targets;
        this.draws = draws;
        this.trace = trace;
    }

    /// What a group gives, and so what the name that leads to it answers.
    Emission evaluate(Group group) {
        if (!health.enter(group)) {
            return new Emission.Failure(
                    group.first(), () -> Phrase.of("resolve.loop", group.owner(), group.type()));
        }
        try {
            return switch (group.policy()) {
                case SIMPLE -> simple(group);
                case WEIGHTED -> emit(draws.weighted(group));
                case MULTIVALUE -> together(draws.multivalue(group));
                case LATENCY, GEOLOCATION, GEOPROXIMITY, FAILOVER, IP_BASED -> preferred(group);
            };
        } finally {
            health.leave(group);
        }
    }

    /// The members that a group may choose for this client, each with the share of the answers for
    /// which it is chosen: what [#evaluate] draws from, without drawing. Shares add up to 1, but to
    /// more in a multivalue group; nothing if no member answers this client.
    List<Choice> choices(Group group) {
        return switch (group.policy()) {
            case SIMPLE -> List.of(new Choice(group.members().getFirst(), Fraction.ONE));
            case WEIGHTED -> draws.weightedChoices(group);
            case MULTIVALUE -> draws.multivalueChoices(group);
            case LATENCY, GEOLOCATION, GEOPROXIMITY, FAILOVER, IP_BASED -> {
                List<Candidate> ordered = rankings.of(group).ordered();
                yield ordered.stream()
                        .filter(it -> health.ailment(it.member()).isEmpty())
                        .findFirst()
                        .or(() -> ordered.stream().findFirst())
                        .map(it -> List.of(new Choice(it.member(), Fraction.ONE)))
                        .orElse(List.of());
            }
        };
    }

    /// A decision only where a file holds sets of other policies beside it, against Route 53.
    private Emission simple(Group group) {
        Member member = group.members().getFirst();
        if (!group.strays().isEmpty()) {
            trace.step(
                    Kind.POLICY,
                    group.owner(),
                    member.id(),
                    () -> Phrase.of("resolve.simple"),
                    () -> strays(group).toList());
        }
        return emit(member);
    }

    /// The first healthy member in the policy's order; if none is healthy, the first of all.
    private Emission preferred(Group group) {
        Ranking ranking = rankings.of(group);
        if (ranking.ordered().isEmpty()) {
            trace.step(
                    Kind.POLICY,
                    group.owner(),
                    group.first(),
                    () -> Phrase.of("resolve.no-candidate"),
                    () -> out(group, ranking).toList());
            return new Emission.Nothing();
        }
        var ailing = new ArrayList<Loser>();
        Candidate chosen = null;
        for (Candidate candidate : ranking.ordered()) {
            Optional<Phrase> ailment = health.ailment(candidate.member());
            if (ailment.isEmpty()) {
                chosen = candidate;
                break;
            }
            ailing.add(loser(candidate.member(), ailment.get()));
        }
        tell(group, ranking, chosen, ailing);
        return emit((chosen == null ? ranking.ordered().getFirst() : chosen).member());
    }

    private void tell(
            Group group, Ranking ranking, @Nullable Candidate healthy, List<Loser> ailing) {
        Candidate first = ranking.ordered().getFirst();
        Candidate chosen = healthy == null ? first : healthy;
        int behind = healthy == null ? ranking.ordered().size() : ailing.size() + 1;
        trace.step(
                Kind.POLICY,
                group.owner(),
                chosen.member().id(),
                () -> healthy == null ? Phrase.of("resolve.last-resort") : chosen.wins().get(),
                () ->
                        Stream.of(
                                        ailing.stream().filter(l -> !isOf(l, chosen.member())),
                                        ranking.ordered().stream()
                                                .skip(behind)
                                                .map(c -> loser(c.member(), c.loses().get())),
                                        out(group, ranking))
                                .flatMap(losers -> losers)
                                .toList());
    }

    private static boolean isOf(Loser loser, Member member) {
        return loser.at().equals(member.id());
    }

    private static Stream<Loser> out(Group group, Ranking ranking) {
        return Stream.concat(
                ranking.out().stream().map(out -> loser(out.member(), out.why().get())),
                strays(group));
    }

    static Stream<Loser> strays(Group group) {
        return group.strays().stream().map(m -> loser(m, Phrase.of("resolve.other-policy")));
    }

    static Loser loser(Member member, Phrase why) {
        return new Loser(member.id(), member.label(), why);
    }

    /// What a member gives once it is chosen.
    Emission emit(Member member) {
        trace.chose(member);
        return switch (member.set().content()) {
            case Content.Values(long ttl, List<String> values) when !values.isEmpty() ->
                    new Emission.Data(
                            ttl,
                            member.rdata(),
                            Emission.Origin.ZONE,
                            List.of(member.set().key()),
                            () -> ttlFrom(member, ttl),
                            Optional.empty());
            case Content.Values _ -> new Emission.Nothing();
            case Content.Alias alias when targets.isAws(alias) -> aws(member, alias);
            case Content.Alias alias -> alias(member, alias);
            case Content.TrafficPolicy _ -> trafficPolicy(member);
        };
    }

    private static Phrase ttlFrom(Member member, long ttl) {
        return member.set().setIdentifier().isEmpty()
                ? Phrase.of("resolve.ttl.record", ttl, member.set().name(), member.set().type())
                : Phrase.of(
                        "resolve.ttl.member",
                        ttl,
                        member.set().name(),
                        member.set().type(),
                        member.label());
    }

    private Emission aws(Member member, Content.Alias alias) {
        trace.hop();
        Emission emission = targets.emit(member, alias);
        trace.step(
                Kind.TARGET,
                alias.target(),
                member.id(),
                () -> targets.describe(alias.target(), member.set().type(), emission));
        return emission;
    }

    private Emission trafficPolicy(Member member) {
        trace.step(
                Kind.TARGET,
                member.set().name(),
                member.id(),
                () -> Phrase.of("resolve.target.traffic-policy"));
        return targets.emitPolicyRecord(member);
    }

    /// The group of this zone that an alias leads to; empty for other sets and for what is missing.
    Optional<Group> targetOf(Member member) {
        return member.set()
                .alias()
                .filter(alias -> !targets.isAws(alias))
                .flatMap(
                        alias ->
                                Optional.ofNullable(
                                        zone.group(alias.target(), member.set().type())));
    }

    private Emission alias(Member member, Content.Alias alias) {
        DomainName target = alias.target();
        Group group = zone.group(target, member.set().type());
        if (group == null) {
            return new Emission.Failure(member.id(), () -> missing(target, member));
        }
        trace.hop();
        trace.step(Kind.ALIAS, target, group.first(), () -> hop(alias, group));
        return evaluate(group);
    }

    private Phrase missing(DomainName target, Member member) {
        if (!zone.covers(target)) {
            return Phrase.of("resolve.target-outside", target);
        }
        return zone.find(target, member.set().type()) instanceof Match.Wildcard
                ? Phrase.of("resolve.target-wildcard", target, member.set().type())
                : Phrase.of("resolve.target-missing", target, member.set().type());
    }

    private Phrase hop(Content.Alias alias, Group group) {
        if (!alias.evaluateTargetHealth()) {
            return Phrase.of("resolve.alias.not-evaluated");
        }
        List<Member> eligible = health.eligible(group);
        if (eligible.size() == 1) {
            return health.ailment(eligible.getFirst())
                    .orElseGet(() -> Phrase.of("resolve.alias.healthy"));
        }
        long healthy = eligible.stream().filter(m -> health.ailment(m).isEmpty()).count();
        return Phrase.of("resolve.alias.evaluated", healthy, eligible.size());
    }

    /// All data of several members under one name.
    private Emission together(Draws.Several several) {
        var data = new ArrayList<Emission.Data>();
        Emission other = new Emission.Nothing();
        for (Member member : several.chosen()) {
            switch (emit(member)) {
                case Emission.Data one -> data.add(one);
                case Emission.Failure failure -> other = failure;
                case Emission.Nothing _ -> {}
            }
        }
        return data.isEmpty() ? other : merged(data, several.partly());
    }

    /// The lowest TTL counts, as records of one name and type share one (RFC 2181 section 5.2).
    private static Emission merged(List<Emission.Data> data, Optional<Outcome.Partly> partly) {
        long lowest = data.stream().mapToLong(Emission.Data::ttl).min().orElseThrow();
        Emission.Data first =
                data.stream().filter(d -> d.ttl() == lowest).findFirst().orElseThrow();
        boolean unequal = data.stream().anyMatch(d -> d.ttl() != lowest);
        return new Emission.Data(
                lowest,
                data.stream().flatMap(d -> d.rdata().stream()).distinct().toList(),
                data.stream()
                        .map(Emission.Data::origin)
                        .reduce(Emission.Origin.ZONE, Emission.Origin::and),
                data.stream().flatMap(d -> d.sources().stream()).distinct().toList(),
                unequal
                        ? () -> Phrase.of("resolve.ttl.lowest", lowest, data.size())
                        : first.ttlFrom(),
                partly.or(first::partly));
    }
}
