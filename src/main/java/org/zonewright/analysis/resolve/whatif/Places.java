package org.zonewright.analysis.resolve.whatif;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where clients are: what part of all each is. Parts add up to 1.
///
/// @param parts some may be 0: looked at, and not counted
public record Places(Map<Client, Fraction> parts) {

    public Places {
        parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    public static Places only(Client client) {
        return new Places(Map.of(client, Fraction.ONE));
    }

    /// Every country that geolocation records can name counts as one, a state as its part of the
    /// country: nobody publishes where the clients of a zone are. The networks that IP-based
    /// records know are looked at as well, and do not count.
    public static Places ofWorld(Geography geography, Simulation simulation) {
        var parts = new LinkedHashMap<Client, Fraction>();
        List<Geography.Country> countries = geography.countries();
        for (Geography.Country country : countries) {
            List<String> states = states(geography, country);
            Fraction part = Fraction.of(1, (long) countries.size() * Math.max(1, states.size()));
            if (states.isEmpty()) {
                parts.put(client(country, Optional.empty()), part);
            }
            states.forEach(state -> parts.put(client(country, Optional.of(state)), part));
        }
        blocks(simulation).forEach(block -> parts.putIfAbsent(block, Fraction.ZERO));
        return new Places(parts);
    }

    private static List<String> states(Geography geography, Geography.Country country) {
        return geography.subdivisions(country.code()).stream()
                .map(Geography.Subdivision::code)
                .toList();
    }

    private static Client client(Geography.Country country, Optional<String> state) {
        return new Client(
                Optional.empty(),
                Optional.empty(),
                Optional.of(country.continent()),
                Optional.of(country.code()),
                state,
                Optional.empty(),
                Optional.empty());
    }

    private static List<Client> blocks(Simulation simulation) {
        var clients = new ArrayList<Client>();
        for (Simulation.Collection collection : simulation.collections()) {
            for (Simulation.Location location : collection.locations()) {
                location.blocks()
                        .forEach(
                                block ->
                                        clients.add(Client.UNKNOWN.withSubnet(Optional.of(block))));
            }
        }
        return clients;
    }

    /// Those and another, which does not count unless it is one of them.
    Places and(Client client) {
        var more = new LinkedHashMap<Client, Fraction>();
        more.put(client, Fraction.ZERO);
        more.putAll(parts);
        return new Places(more);
    }
}
