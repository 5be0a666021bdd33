package org.zonewright.codec.terraform;

import org.zonewright.codec.tree.Fields;
import org.zonewright.model.zone.Simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// CIDR collections: one resource is the collection, and one more each location in it (provider,
/// "aws_route53_cidr_collection", "aws_route53_cidr_location").
final class CidrResources {

    static final String COLLECTION = "aws_route53_cidr_collection";
    static final String LOCATION = "aws_route53_cidr_location";

    private final Map<String, List<Simulation.Location>> collections = new LinkedHashMap<>();

    void collection(Fields fields) {
        fields.text("id").ifPresent(this::locations);
    }

    private List<Simulation.Location> locations(String id) {
        return collections.computeIfAbsent(id, _ -> new ArrayList<>());
    }

    /// @return whether it says what collection it is in
    boolean location(Fields fields) {
        Optional<String> id = fields.text("cidr_collection_id");
        id.map(this::locations)
                .ifPresent(
                        all ->
                                all.add(
                                        new Simulation.Location(
                                                fields.need("name").orElse(""),
                                                fields.texts("cidr_blocks"))));
        return id.isPresent();
    }

    /// What the simulator is to know of them.
    Simulation simulation() {
        return new Simulation(
                List.of(),
                List.of(),
                collections.entrySet().stream()
                        .map(one -> new Simulation.Collection(one.getKey(), one.getValue()))
                        .toList());
    }
}
