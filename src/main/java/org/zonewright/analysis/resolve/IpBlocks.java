package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Candidate.Out;
import org.zonewright.analysis.resolve.Candidate.Ranking;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// IP-based routing: the longest block that holds the whole client prefix decides, behind it the
/// default location (guide, "IP-based routing").
final class IpBlocks {

    private final ZoneIndex zone;
    private final ClientPlace place;

    IpBlocks(ZoneIndex zone, ClientPlace place) {
        this.zone = zone;
        this.place = place;
    }

    /// The block of a collection that a client falls into.
    private record Found(String collection, String location, String block, int length) {}

    Ranking rank(List<Member> members) {
        Optional<Found> found = longest(members);
        var ordered = new ArrayList<Candidate>(2);
        var out = new ArrayList<Out>();
        for (Member member : members) {
            var routing = (Routing.IpBased) member.set().routing();
            boolean hit =
                    found.filter(
                                    at ->
                                            at.location().equals(routing.locationName())
                                                    && at.collection()
                                                            .equals(routing.collectionId()))
                            .isPresent();
            if (hit) {
                ordered.addFirst(matching(member, found.orElseThrow()));
            } else if (routing.isDefault()) {
                ordered.addLast(standing(member));
            } else {
                out.add(new Out(member, () -> elsewhere(routing)));
            }
        }
        return new Ranking(ordered, out);
    }

    private static Candidate matching(Member member, Found found) {
        return new Candidate(
                member,
                () -> Phrase.of("resolve.ip.block", found.block(), found.location()),
                () -> Phrase.of("resolve.ip.second", found.location()));
    }

    private static Candidate standing(Member member) {
        return new Candidate(
                member,
                () -> Phrase.of("resolve.ip.default"),
                () -> Phrase.of("resolve.ip.default.behind"));
    }

    private Phrase elsewhere(Routing.IpBased routing) {
        if (place.prefix().isEmpty()) {
            return Phrase.of("resolve.ip.unknown-client");
        }
        return zone.told().collection(routing.collectionId()).isEmpty()
                ? Phrase.of("resolve.ip.unknown-collection", routing.collectionId())
                : Phrase.of("resolve.ip.elsewhere", routing.locationName());
    }

    private Optional<Found> longest(List<Member> members) {
        Cidr client = place.prefix().orElse(null);
        if (client == null) {
            return Optional.empty();
        }
        Found best = null;
        for (String collection : collections(members)) {
            for (Simulation.Location location : locations(collection)) {
                for (String block : location.blocks()) {
                    Cidr cidr = Cidr.parse(block).orElse(null);
                    if (cidr != null
                            && cidr.contains(client)
                            && (best == null || cidr.length() > best.length())) {
                        best = new Found(collection, location.name(), block, cidr.length());
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<String> collections(List<Member> members) {
        return members.stream()
                .map(m -> ((Routing.IpBased) m.set().routing()).collectionId())
                .distinct()
                .toList();
    }

    private List<Simulation.Location> locations(String collection) {
        return zone.told()
                .collection(collection)
                .map(Simulation.Collection::locations)
                .orElse(List.of());
    }
}
