package org.zonewright.gui.group;

import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.gui.PlaceChoice.Kind;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which member answers where, by the routing alone: as if every member were healthy.
///
/// @param places those where nobody answers first
record Coverage(List<Place> places) {

    /// @param member its set identifier; empty where clients get no answer
    record Place(PlaceChoice place, Optional<String> member) {}

    static final Coverage NONE = new Coverage(List.of());

    Coverage {
        places = List.copyOf(places);
    }

    /// Nothing for policies that do not look at where a client is.
    ///
    /// @param members of one group
    static Coverage of(List<RecordSet> members, Simulation simulation, World world) {
        Set<Kind> kinds = members.isEmpty() ? Set.of() : kinds(members.getFirst().routing());
        if (kinds.isEmpty()) {
            return NONE;
        }
        Resolver resolver = Resolver.of(alone(members, simulation), world);
        Question question = Question.of(members.getFirst().name().canonical(), RecordType.A);
        boolean states = members.stream().anyMatch(Coverage::namesState);
        return new Coverage(
                PlaceChoice.all(world.geography(), simulation).stream()
                        .filter(place -> kinds.contains(place.kind()))
                        .filter(place -> states || place.kind() != Kind.SUBDIVISION)
                        .map(place -> new Place(place, answering(resolver, question, place)))
                        .sorted(Comparator.comparing(place -> place.member().isPresent()))
                        .toList());
    }

    private static Set<Kind> kinds(Routing routing) {
        return switch (routing) {
            case Routing.Geolocation _ ->
                    Set.of(Kind.UNKNOWN, Kind.CONTINENT, Kind.COUNTRY, Kind.SUBDIVISION);
            case Routing.Latency _, Routing.Geoproximity _ -> Set.of(Kind.REGION);
            case Routing.IpBased _ -> Set.of(Kind.UNKNOWN, Kind.BLOCK);
            case Routing.Simple _, Routing.Weighted _, Routing.Failover _, Routing.Multivalue _ ->
                    Set.of();
        };
    }

    private static boolean namesState(RecordSet member) {
        return member.routing() instanceof Routing.Geolocation place
                && place.subdivision().isPresent();
    }

    /// A zone of the members alone, with data in place of aliases and checks.
    private static Zone alone(List<RecordSet> members, Simulation simulation) {
        Zone zone =
                Zone.empty(ZoneInfo.named(members.getFirst().name())).withSimulation(simulation);
        for (RecordSet member : members) {
            var key = new RecordSet.Key(member.name(), RecordType.A, member.setIdentifier());
            zone =
                    zone.with(
                            new RecordSet(
                                    key,
                                    new Content.Values(60, List.of("192.0.2.1")),
                                    member.routing(),
                                    Optional.empty(),
                                    List.of()));
        }
        return zone;
    }

    private static Optional<String> answering(
            Resolver resolver, Question question, PlaceChoice place) {
        return resolver.flow(question.from(place.client())).chosen().keySet().stream()
                .map(RecordSet.Key::setIdentifier)
                .findFirst();
    }

    Stream<PlaceChoice> uncovered() {
        return places.stream().filter(place -> place.member().isEmpty()).map(Place::place);
    }
}
