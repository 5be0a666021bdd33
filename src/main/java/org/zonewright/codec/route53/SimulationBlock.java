package org.zonewright.codec.route53;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The editor's own block on the world outside the zone ("Simulation").
final class SimulationBlock {

    static final String NAME = "Simulation";

    private final BesidesReader reader;
    private final Optional<Members> block;

    SimulationBlock(BesidesReader reader) {
        this.reader = reader;
        block = reader.object(NAME);
    }

    Simulation read() {
        return new Simulation(
                list("AliasTargets").flatMap(item -> target(item).stream()).toList(),
                list("HealthChecks").flatMap(item -> state(item).stream()).toList(),
                list("CidrCollections").flatMap(item -> collection(item).stream()).toList(),
                list("Scenarios").flatMap(item -> scenario(item).stream()).toList());
    }

    private Stream<Members> list(String name) {
        return block.flatMap(members -> members.list(name)).stream()
                .flatMap(list -> reader.objects(name, list));
    }

    private Optional<Simulation.Target> target(Members item) {
        return item.need("DNSName")
                .map(
                        name ->
                                new Simulation.Target(
                                        DomainName.of(name),
                                        reader.texts("Addresses", item.list("Addresses")),
                                        item.whole("TTL"),
                                        item.truth("Healthy")));
    }

    private Optional<Simulation.CheckState> state(Members item) {
        Optional<Boolean> healthy = item.truth("Healthy");
        item.demand(Defect.MALFORMED, "Healthy");
        return item.need("Id").flatMap(id -> healthy.map(is -> new Simulation.CheckState(id, is)));
    }

    private Optional<Simulation.Collection> collection(Members item) {
        return item.need("Id").map(id -> new Simulation.Collection(id, locations(item)));
    }

    private List<Simulation.Location> locations(Members collection) {
        return collection.list("Locations").stream()
                .flatMap(list -> reader.objects("Locations", list))
                .flatMap(
                        item ->
                                item
                                        .need("LocationName")
                                        .map(
                                                name ->
                                                        new Simulation.Location(
                                                                name,
                                                                reader.texts(
                                                                        "Blocks",
                                                                        item.list("Blocks"))))
                                        .stream())
                .toList();
    }

    private Optional<Simulation.Scenario> scenario(Members item) {
        return item.need("Name")
                .map(
                        name ->
                                new Simulation.Scenario(
                                        name,
                                        item.text("Client").orElse(""),
                                        reader.texts("Unhealthy", item.list("Unhealthy")),
                                        reader.texts("Regions", item.list("Regions"))));
    }
}
