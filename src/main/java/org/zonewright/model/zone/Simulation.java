package org.zonewright.model.zone;

import java.util.List;
import java.util.Optional;

/// What the simulator is told of the world outside the zone; a block of the editor's own in the
/// zone file ("Simulation").
///
/// @param scenarios outages that somebody wants to look at again; they do not change what answers
public record Simulation(
        List<Target> aliasTargets,
        List<CheckState> healthChecks,
        List<Collection> collections,
        List<Scenario> scenarios) {

    public static final Simulation NONE = new Simulation(List.of(), List.of(), List.of());

    /// One without scenarios.
    public Simulation(
            List<Target> aliasTargets,
            List<CheckState> healthChecks,
            List<Collection> collections) {
        this(aliasTargets, healthChecks, collections, List.of());
    }

    /// An AWS resource that aliases point to.
    ///
    /// @param addresses IPv4 and IPv6 text; none means that they are derived from the name
    /// @param ttl seconds, if it is not the service's
    public record Target(
            DomainName name,
            List<String> addresses,
            Optional<Long> ttl,
            Optional<Boolean> healthy) {
        public Target {
            addresses = List.copyOf(addresses);
        }
    }

    /// The state of a health check.
    public record CheckState(String id, boolean healthy) {}

    /// A CIDR collection.
    public record Collection(String id, List<Location> locations) {
        public Collection {
            locations = List.copyOf(locations);
        }
    }

    /// @param blocks such as `203.0.113.0/24`
    public record Location(String name, List<String> blocks) {
        public Location {
            blocks = List.copyOf(blocks);
        }
    }

    /// An outage with a name.
    ///
    /// @param client code of the place where questions come from, such as `eu-central-1`, `US-CA`,
    ///   `DE` or `203.0.113.0/24`; empty if unknown
    /// @param unhealthy ids of health checks and names of alias targets that fail
    /// @param regions AWS regions that fail with all that is in them
    public record Scenario(
            String name, String client, List<String> unhealthy, List<String> regions) {
        public Scenario {
            unhealthy = List.copyOf(unhealthy);
            regions = List.copyOf(regions);
        }
    }

    public Simulation {
        aliasTargets = List.copyOf(aliasTargets);
        healthChecks = List.copyOf(healthChecks);
        collections = List.copyOf(collections);
        scenarios = List.copyOf(scenarios);
    }

    public Simulation withScenarios(List<Scenario> next) {
        return new Simulation(aliasTargets, healthChecks, collections, next);
    }

    public Optional<Target> target(DomainName name) {
        return aliasTargets.stream().filter(target -> target.name().equals(name)).findFirst();
    }

    /// The blocks of a location; none if nothing is told of it.
    public List<String> blocks(Routing.IpBased at) {
        return collection(at.collectionId()).stream()
                .flatMap(collection -> collection.locations().stream())
                .filter(location -> location.name().equals(at.locationName()))
                .flatMap(location -> location.blocks().stream())
                .toList();
    }

    public Optional<Collection> collection(String id) {
        return collections.stream().filter(collection -> collection.id().equals(id)).findFirst();
    }
}
