package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.model.aws.GeoPoint;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;
import org.zonewright.model.zone.Routing.Policy;
import org.zonewright.model.zone.Simulation;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One client of each kind that routing policies tell apart: by continent, country and subdivision,
/// by the block of addresses, by the nearest region, by coordinates.
///
/// Of the first three none is missing, whatever policies are mixed; how few coordinates may be is
/// said at [Territories].
final class Clients {

    private static final Set<Policy> BY_DISTANCE = EnumSet.of(Policy.LATENCY, Policy.GEOPROXIMITY);

    private final Geography geography;
    private final Function<Client, Object> kind;
    private final List<Routing> routings;
    private final Set<Policy> policies = EnumSet.noneOf(Policy.class);
    private final Collection<Simulation.Collection> collections;
    private final Supplier<List<GeoPoint>> points;

    private Clients(
            Collection<RecordSet> sets,
            Collection<Simulation.Collection> collections,
            Geography geography,
            Supplier<List<GeoPoint>> points,
            Function<Client, Object> kind) {
        this.geography = geography;
        this.points = points;
        this.kind = kind;
        this.collections = collections;
        routings = sets.stream().map(RecordSet::routing).distinct().toList();
        routings.forEach(routing -> policies.add(routing.policy()));
    }

    /// @param sets all that may have a say
    /// @param points one in each territory that the zones tell apart
    /// @param kind equal for clients that get the same answers
    /// @return each kind once, the one of unknown place first
    static List<Client> apart(
            Collection<RecordSet> sets,
            Collection<Simulation.Collection> collections,
            Geography geography,
            Supplier<List<GeoPoint>> points,
            Function<Client, Object> kind) {
        var clients = new Clients(sets, collections, geography, points, kind);
        List<Client> all = List.of(Client.UNKNOWN);
        for (List<Client> dimension :
                List.of(
                        clients.blocks(),
                        clients.locations(),
                        clients.regions(),
                        clients.coordinates())) {
            List<Client> kinds = distinct(dimension, clients::keptApart);
            all = distinct(product(all, kinds), clients::keptApart);
        }
        return distinct(all, kind);
    }

    /// Clients that know what either says, the least said first.
    private static List<Client> product(List<Client> some, List<Client> others) {
        if (others.isEmpty()) {
            return some;
        }
        return Stream.concat(
                        some.stream(),
                        some.stream()
                                .flatMap(one -> others.stream().map(other -> joined(one, other))))
                .sorted(Comparator.comparingInt(Clients::said))
                .toList();
    }

    private static Client joined(Client one, Client other) {
        return new Client(
                one.address(),
                one.subnet().or(other::subnet),
                one.continent().or(other::continent),
                one.country().or(other::country),
                one.subdivision().or(other::subdivision),
                one.region().or(other::region),
                one.coordinates().or(other::coordinates));
    }

    private static int said(Client client) {
        return (int)
                Stream.of(
                                client.subnet(),
                                client.continent().or(client::country),
                                client.region(),
                                client.coordinates())
                        .filter(Optional::isPresent)
                        .count();
    }

    private static List<Client> distinct(List<Client> clients, Function<Client, Object> kind) {
        if (clients.size() <= 1) {
            return clients;
        }
        Map<Object, Client> found = new LinkedHashMap<>();
        for (Client client : clients) {
            found.putIfAbsent(kind.apply(client), client);
        }
        return List.copyOf(found.values());
    }

    /// Clients who are alike now, and perhaps not any more once more is known of them: those who
    /// say where they are go by that, others in a private zone by their region; and China's clients
    /// go to Beijing whatever else is near (guide, "Latency-based routing").
    private Object keptApart(Client client) {
        boolean isChinese = client.country().filter("CN"::equals).isPresent();
        boolean saysPlace = client.country().or(client::continent).isPresent();
        return isChinese
                ? List.of(client)
                : List.of(
                        saysPlace,
                        client.region().isPresent(),
                        client.coordinates().isPresent(),
                        kind.apply(client));
    }

    private boolean byDistance() {
        return policies.stream().anyMatch(BY_DISTANCE::contains);
    }

    private List<Client> blocks() {
        var ids = new LinkedHashSet<String>();
        for (Routing routing : routings) {
            if (routing instanceof Routing.IpBased(String collection, _)) {
                ids.add(collection);
            }
        }
        return collections.stream()
                .filter(some -> ids.contains(some.id()))
                .flatMap(some -> some.locations().stream())
                .flatMap(location -> location.blocks().stream())
                .filter(Client::isBlock)
                .map(block -> Client.UNKNOWN.withSubnet(Optional.of(block)))
                .toList();
    }

    private List<Client> locations() {
        var found = new LinkedHashSet<Client>();
        for (Routing routing : routings) {
            if (routing instanceof Routing.Geolocation location && !location.isDefault()) {
                found.add(
                        in(
                                location.continent().map(Clients::upper),
                                location.country().map(Clients::upper),
                                location.subdivision().map(Clients::upper)));
                location.country().ifPresent(code -> found.add(country(upper(code))));
            }
        }
        if (policies.contains(Policy.GEOLOCATION)) {
            elsewhere(found).ifPresent(found::add);
        }
        if (byDistance()) {
            geography.continents().forEach(c -> found.add(continent(c.code())));
            geography.countries().forEach(c -> found.add(country(c.code())));
        }
        return List.copyOf(found);
    }

    /// A country that no policy speaks of, nor of its continent: in a private zone not even those
    /// of unknown place are nowhere.
    private Optional<Client> elsewhere(Set<Client> spoken) {
        return geography.countries().stream()
                .filter(c -> !spoken.contains(country(c.code())))
                .filter(c -> !spoken.contains(continent(c.continent())))
                .map(c -> country(c.code()))
                .findFirst();
    }

    private List<Client> regions() {
        if (!byDistance()) {
            return List.of();
        }
        var ids = new LinkedHashSet<String>();
        for (Routing routing : routings) {
            switch (routing) {
                case Routing.Latency(String region) -> ids.add(region);
                case Routing.Geoproximity(Place.AwsRegion(String region), _) -> ids.add(region);
                default -> {}
            }
        }
        geography.regions().forEach(region -> ids.add(region.id()));
        return ids.stream()
                .map(
                        id ->
                                new Client(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(id),
                                        Optional.empty()))
                .toList();
    }

    private List<Client> coordinates() {
        if (!byDistance()) {
            return List.of();
        }
        return points.get().stream().map(Clients::at).toList();
    }

    private static Client continent(String code) {
        return in(Optional.of(code), Optional.empty(), Optional.empty());
    }

    private static Client country(String code) {
        return in(Optional.empty(), Optional.of(code), Optional.empty());
    }

    private static Client in(
            Optional<String> continent, Optional<String> country, Optional<String> subdivision) {
        return new Client(
                Optional.empty(),
                Optional.empty(),
                continent,
                country,
                subdivision,
                Optional.empty(),
                Optional.empty());
    }

    private static Client at(GeoPoint point) {
        return new Client(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Client.Coordinates(point.latitude(), point.longitude())));
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
