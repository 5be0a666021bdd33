package org.zonewright.codec.route53;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the listings of other things say about a zone: `list-hosted-zones`, `list-cidr-collections`
/// and `list-cidr-blocks`.
final class ListedBlocks {

    private static final String ZONES = "HostedZones";
    private static final String COLLECTIONS = "CidrCollections";
    private static final String BLOCKS = "CidrBlocks";

    /// The members that are lists and go on in the next page of their listing.
    static final Set<String> LISTS =
            Set.of(HealthCheckBlock.NAME, ZONES, COLLECTIONS, "CidrLocations", BLOCKS);

    private final BesidesReader reader;

    ListedBlocks(BesidesReader reader) {
        this.reader = reader;
    }

    /// The only zone that is listed.
    Optional<DomainName> onlyName() {
        List<DomainName> names =
                reader.objects(ZONES)
                        .flatMap(zone -> zone.text("Name").stream())
                        .map(DomainName::of)
                        .distinct()
                        .toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /// What is listed of a zone. Of two zones with its name, neither is taken.
    Optional<Members> zone(DomainName name) {
        List<Members> named =
                reader.objects(ZONES)
                        .filter(
                                zone ->
                                        zone.text("Name")
                                                .map(DomainName::of)
                                                .filter(name::equals)
                                                .isPresent())
                        .toList();
        if (named.size() > 1) {
            reader.problem(
                    named.get(1).start(), Phrase.of("codec.zones-same-name", name.route53()));
        }
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// The collections with their blocks. A listing of blocks does not say whose they are: the
    /// collection is the one whose location some record set names, or else the only one.
    Simulation collections(Simulation told, Collection<RecordSet> sets) {
        Map<String, Map<String, List<String>>> found = new LinkedHashMap<>();
        List<Routing.IpBased> uses =
                sets.stream()
                        .map(RecordSet::routing)
                        .filter(Routing.IpBased.class::isInstance)
                        .map(Routing.IpBased.class::cast)
                        .distinct()
                        .toList();
        reader.objects(BLOCKS)
                .forEach(
                        block -> {
                            Optional<String> cidr = block.need("CidrBlock");
                            Optional<String> location = block.need("LocationName");
                            Optional<String> owner = location.flatMap(name -> owner(name, uses));
                            if (location.isPresent() && owner.isEmpty()) {
                                reader.problem(
                                        block.at("LocationName"),
                                        Phrase.of("codec.cidr-whose", location.get()));
                            }
                            owner.ifPresent(
                                    id ->
                                            found.computeIfAbsent(id, _ -> new LinkedHashMap<>())
                                                    .computeIfAbsent(
                                                            location.orElseThrow(),
                                                            _ -> new ArrayList<>())
                                                    .addAll(cidr.stream().toList()));
                        });
        told.collections().forEach(collection -> found.remove(collection.id()));
        if (found.isEmpty()) {
            return told;
        }
        var all = new ArrayList<>(told.collections());
        found.forEach((id, locations) -> all.add(collection(id, locations)));
        return new Simulation(told.aliasTargets(), told.healthChecks(), all, told.scenarios());
    }

    private static Simulation.Collection collection(String id, Map<String, List<String>> blocks) {
        return new Simulation.Collection(
                id,
                blocks.entrySet().stream()
                        .map(one -> new Simulation.Location(one.getKey(), one.getValue()))
                        .toList());
    }

    private Optional<String> owner(String location, List<Routing.IpBased> uses) {
        List<String> users =
                uses.stream()
                        .filter(use -> use.locationName().equals(location))
                        .map(Routing.IpBased::collectionId)
                        .distinct()
                        .toList();
        List<String> known =
                users.isEmpty()
                        ? Stream.concat(
                                        uses.stream().map(Routing.IpBased::collectionId),
                                        reader.objects(COLLECTIONS)
                                                .flatMap(one -> one.text("Id").stream()))
                                .distinct()
                                .toList()
                        : users;
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }
}
