package org.zonewright.analysis.lint.rules.routing;

import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Outcome;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A group with all that aliases lead to from there, as a zone of its own to ask what-if questions
/// of. What the simulator is told of present health says nothing here.
final class RoutingTree {

    /// A tree of more sets is not gone through: nobody draws such trees by hand.
    private static final int MOST_SETS = 300;

    private final DomainName name;
    private final RecordType type;
    private final Map<RecordSet.Key, RecordSet> sets;
    private final Zone zone;
    private final Resolver resolver;

    private RoutingTree(
            DomainName name,
            RecordType type,
            Map<RecordSet.Key, RecordSet> sets,
            LintContext context) {
        this.name = name;
        this.type = type;
        this.sets = sets;
        var told = new Simulation(List.of(), List.of(), context.zone().simulation().collections());
        var besides =
                new Zone.Besides(context.zone().healthChecks(), told, Annotations.NONE, List.of());
        zone = Zone.of(context.zone().info(), sets.values(), List.of(), besides);
        resolver = Resolver.of(zone, new World(context.services(), context.geography()));
    }

    /// Empty if it is too large to go through.
    static Optional<RoutingTree> of(Group group, LintContext context) {
        Map<RecordSet.Key, RecordSet> sets = new LinkedHashMap<>();
        var next = new ArrayDeque<RecordSet>();
        group.rows().stream().map(Row::set).forEach(next::add);
        while (!next.isEmpty()) {
            RecordSet set = next.poll();
            if (sets.putIfAbsent(set.key(), set) != null) {
                continue;
            }
            if (sets.size() > MOST_SETS) {
                return Optional.empty();
            }
            set.alias()
                    .map(Content.Alias::target)
                    .filter(context::isInZone)
                    .ifPresent(to -> next.addAll(context.zone().group(to, set.type())));
        }
        return Optional.of(new RoutingTree(group.name(), group.type(), sets, context));
    }

    /// A tree of just these sets, all of one name and type.
    static RoutingTree of(List<RecordSet> members, LintContext context) {
        Map<RecordSet.Key, RecordSet> sets = new LinkedHashMap<>();
        members.forEach(set -> sets.put(set.key(), set));
        RecordSet first = members.getFirst();
        return new RoutingTree(first.name(), first.type(), sets, context);
    }

    Collection<RecordSet> sets() {
        return sets.values();
    }

    /// The ids of all health checks in it.
    Set<String> checks() {
        var ids = new LinkedHashSet<String>();
        sets.values().forEach(set -> set.healthCheckId().ifPresent(ids::add));
        return ids;
    }

    Optional<RecordSet> find(RecordSet.Key key) {
        return Optional.ofNullable(sets.get(key));
    }

    /// Each answer that a client can get while these health checks fail.
    List<Outcome> outcomes(Client client, Set<String> unhealthy) {
        return resolver.distribution(
                new Question(name, type, client, unhealthy, 0, Question.View.PUBLIC));
    }

    /// One client of each place that some member names, and one of unknown place.
    Set<Client> clients() {
        var clients = new LinkedHashSet<Client>(Set.of(Client.UNKNOWN));
        sets.values().forEach(set -> clients.addAll(clients(set.routing())));
        return clients;
    }

    /// The clients that a member's routing is for; none where nothing tells where they are.
    private List<Client> clients(Routing routing) {
        return switch (routing) {
            case Routing.Geolocation where when !where.isDefault() ->
                    List.of(at(where.continent(), where.country(), where.subdivision()));
            case Routing.Latency(String region) -> List.of(in(region));
            case Routing.Geoproximity(Place.AwsRegion(String region), _) -> List.of(in(region));
            case Routing.Geoproximity(Place.Coordinates at, _) -> at(at).stream().toList();
            case Routing.IpBased(String collection, String location) ->
                    blocks(collection, location).stream()
                            .map(block -> Client.UNKNOWN.withSubnet(Optional.of(block)))
                            .toList();
            default -> List.of();
        };
    }

    private List<String> blocks(String collection, String location) {
        return zone.simulation().collections().stream()
                .filter(some -> some.id().equals(collection))
                .flatMap(some -> some.locations().stream())
                .filter(some -> some.name().equals(location))
                .flatMap(some -> some.blocks().stream())
                .toList();
    }

    private static Client at(
            Optional<String> continent, Optional<String> country, Optional<String> subdivision) {
        Optional<String> none = Optional.empty();
        return new Client(none, none, continent, country, subdivision, none, Optional.empty());
    }

    private static Optional<Client> at(Place.Coordinates place) {
        Optional<String> none = Optional.empty();
        try {
            var point =
                    new Client.Coordinates(
                            Double.parseDouble(place.latitude()),
                            Double.parseDouble(place.longitude()));
            return Optional.of(new Client(none, none, none, none, none, none, Optional.of(point)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Client in(String region) {
        Optional<String> none = Optional.empty();
        return new Client(none, none, none, none, none, Optional.of(region), Optional.empty());
    }
}
