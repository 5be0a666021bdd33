package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Candidate.Out;
import org.zonewright.analysis.resolve.Candidate.Ranking;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The order in which a policy prefers the members of a group, for the client of one question.
/// Health has no say in it. Weighted and multivalue groups have no order: their members all rank.
final class Rankings {

    private static final Set<Policy> BY_PLACE =
            EnumSet.of(Policy.LATENCY, Policy.GEOPROXIMITY, Policy.GEOLOCATION, Policy.IP_BASED);

    private static final Match DEFAULT =
            new Match("default", "*", Optional.empty(), Optional.of("*"), Optional.empty());

    private final ClientPlace place;
    private final Distances distances;
    private final IpBlocks blocks;
    private final Map<Group, Ranking> known = new HashMap<>();
    private boolean askedForPlace;

    Rankings(ZoneIndex zone, ClientPlace place, Geography geography) {
        this.place = place;
        distances = new Distances(place, geography);
        blocks = new IpBlocks(zone, place);
    }

    Ranking of(Group group) {
        return known.computeIfAbsent(group, this::rank);
    }

    /// Whether the client's place had a say in some ranking.
    boolean askedForPlace() {
        return askedForPlace;
    }

    /// Whether a group's policy goes by the client's place.
    static boolean asksForPlace(Group group) {
        return BY_PLACE.contains(group.policy());
    }

    private Ranking rank(Group group) {
        askedForPlace |= asksForPlace(group);
        return switch (group.policy()) {
            case LATENCY -> distances.latency(group.members());
            case GEOPROXIMITY -> distances.geoproximity(group.members());
            case GEOLOCATION -> geolocation(group.members());
            case IP_BASED -> blocks.rank(group.members());
            case FAILOVER -> failover(group.members());
            case SIMPLE, WEIGHTED, MULTIVALUE -> inOrder(group.members());
        };
    }

    private static Ranking inOrder(List<Member> members) {
        return new Ranking(
                members.stream()
                        .map(
                                m ->
                                        new Candidate(
                                                m,
                                                () -> Phrase.of("resolve.simple"),
                                                () -> Phrase.of("resolve.simple.second")))
                        .toList(),
                List.of());
    }

    /// Guide, "Failover routing"; ROUTE53 F.7.
    private static Ranking failover(List<Member> members) {
        var ordered = new ArrayList<Candidate>();
        for (Routing.Failover.Role role : Routing.Failover.Role.values()) {
            String key = "resolve.failover." + role.name().toLowerCase(java.util.Locale.ROOT);
            members.stream()
                    .filter(m -> m.set().routing().equals(new Routing.Failover(role)))
                    .map(
                            m ->
                                    new Candidate(
                                            m,
                                            () -> Phrase.of(key),
                                            () -> Phrase.of(key + ".behind")))
                    .forEach(ordered::add);
        }
        return new Ranking(ordered, List.of());
    }

    /// The match path: subdivision, country, continent, default (guide, "Geolocation routing").
    private Ranking geolocation(List<Member> members) {
        var ordered = new ArrayList<Candidate>();
        var left = new ArrayList<>(members);
        for (Match match : path()) {
            for (Member member : members) {
                if (match.matches((Routing.Geolocation) member.set().routing())
                        && left.remove(member)) {
                    ordered.add(candidate(member, match));
                }
            }
        }
        if (place.isInVpc() && !ordered.isEmpty()) {
            putDefaultSecond(ordered);
        }
        return new Ranking(ordered, left.stream().map(this::elsewhere).toList());
    }

    private Candidate candidate(Member member, Match match) {
        return new Candidate(
                member,
                () -> Phrase.of("resolve.geo." + match.level, match.code),
                () -> Phrase.of("resolve.geo.broader." + match.level, match.code));
    }

    private Out elsewhere(Member member) {
        return new Out(
                member,
                () ->
                        place.country().isEmpty() && place.continent().isEmpty()
                                ? Phrase.of("resolve.geo.unknown-place")
                                : Phrase.of("resolve.geo.elsewhere"));
    }

    /// One step of the match path.
    ///
    /// @param level stands in message keys
    private record Match(
            String level,
            String code,
            Optional<String> continent,
            Optional<String> country,
            Optional<String> subdivision) {

        boolean matches(Routing.Geolocation location) {
            return same(location.continent(), continent)
                    && same(location.country(), country)
                    && same(location.subdivision(), subdivision);
        }

        private static boolean same(Optional<String> one, Optional<String> other) {
            return one.isPresent() == other.isPresent()
                    && (one.isEmpty() || one.get().equalsIgnoreCase(other.get()));
        }
    }

    /// In a private zone the default stands right behind the most specific member (guide,
    /// "Geolocation routing": in a private hosted zone, an unhealthy record gives way to it).
    private static void putDefaultSecond(List<Candidate> ordered) {
        Candidate last = ordered.getLast();
        if (ordered.size() > 2
                && DEFAULT.matches((Routing.Geolocation) last.member().set().routing())) {
            ordered.add(1, ordered.removeLast());
        }
    }

    private List<Match> path() {
        var path = new ArrayList<Match>(4);
        Optional<String> none = Optional.empty();
        Optional<String> country = place.country();
        Optional<String> subdivision = place.subdivision();
        Optional<String> continent = place.continent();
        if (subdivision.isPresent()) {
            String code = country.orElse("") + "-" + subdivision.get();
            path.add(new Match("subdivision", code, none, country, subdivision));
        }
        country.ifPresent(code -> path.add(new Match("country", code, none, country, none)));
        continent.ifPresent(code -> path.add(new Match("continent", code, continent, none, none)));
        path.add(DEFAULT);
        return path;
    }
}
