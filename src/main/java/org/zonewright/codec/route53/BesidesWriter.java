package org.zonewright.codec.route53;

import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes what a zone file holds beside its record sets: a block that says what it said when it was
/// read stays as it was, another is patched.
final class BesidesWriter {

    private final Zone zone;
    private final OldBlocks old;

    BesidesWriter(Zone zone, OldBlocks old) {
        this.zone = zone;
        this.old = old;
    }

    /// The text of a block, compact; nothing if there is nothing to say.
    Optional<String> block(String name) {
        var info = new InfoWriter(zone, old);
        return switch (name) {
            case InfoBlocks.ZONE -> info.hostedZone();
            case InfoBlocks.DELEGATION -> info.delegationSet();
            case InfoBlocks.VPCS -> info.vpcs();
            case HealthCheckBlock.NAME -> healthChecks();
            case SimulationBlock.NAME -> simulation();
            case AnnotationBlocks.NOTES -> notes();
            case AnnotationBlocks.WAIVERS -> waivers();
            default -> old.text(name);
        };
    }

    private Optional<String> healthChecks() {
        List<HealthCheck> checks = zone.healthChecks();
        if (HealthCheckBlock.read(old.reader()).equals(checks)) {
            return old.text(HealthCheckBlock.NAME);
        }
        List<Json> before =
                old.value(HealthCheckBlock.NAME).orElse(null) instanceof Json.Arr list
                        ? list.items()
                        : List.of();
        Stream<String> unread =
                before.stream()
                        .filter(item -> !(item instanceof Json.Obj it && it.text("Id").isPresent()))
                        .map(item -> JsonText.compact(old.source(), item));
        return Optional.of(Stream.concat(checks.stream().map(HealthCheck::json), unread).toList())
                .filter(texts -> !texts.isEmpty())
                .map(texts -> "[" + String.join(",", texts) + "]");
    }

    private Optional<String> simulation() {
        if (new SimulationBlock(old.reader()).read().equals(zone.simulation())) {
            return old.text(SimulationBlock.NAME);
        }
        return new SimulationWriter(zone.simulation(), old).json();
    }

    private Optional<String> notes() {
        List<Annotations.Note> notes = zone.annotations().notes();
        if (new AnnotationBlocks(old.reader()).read().notes().equals(notes)) {
            return old.text(AnnotationBlocks.NOTES);
        }
        return Patch.list(
                old.source(),
                old.value(AnnotationBlocks.NOTES),
                new Patch.Elements<>(
                        Annotations.Note::at, BesidesWriter::noteKey, BesidesWriter::note),
                notes);
    }

    private static Optional<RecordSet.Key> noteKey(Json.Obj note) {
        return note.text("Name")
                .flatMap(
                        name ->
                                note.text("Type")
                                        .map(
                                                type ->
                                                        new RecordSet.Key(
                                                                DomainName.of(name),
                                                                RecordType.of(type),
                                                                note.text("SetIdentifier")
                                                                        .orElse(""))));
    }

    private static void note(Patch patch, Annotations.Note note) {
        String identifier = note.at().setIdentifier();
        patch.text("Name", note.at().name().text())
                .text("Type", note.at().type().mnemonic())
                .text("SetIdentifier", Optional.of(identifier).filter(id -> !id.isEmpty()))
                .text("Owner", note.owner())
                .text("Ticket", note.ticket())
                .text("Text", note.text())
                .text("Expires", note.expires());
    }

    private Optional<String> waivers() {
        List<Annotations.Waiver> waivers = zone.annotations().waivers();
        if (new AnnotationBlocks(old.reader()).read().waivers().equals(waivers)) {
            return old.text(AnnotationBlocks.WAIVERS);
        }
        return Patch.list(
                old.source(),
                old.value(AnnotationBlocks.WAIVERS),
                new Patch.Elements<>(
                        waiver -> waiver.rule() + " " + waiver.name().orElse(""),
                        item ->
                                item.text("Rule")
                                        .map(rule -> rule + " " + item.text("Name").orElse("")),
                        (patch, waiver) ->
                                patch.text("Rule", waiver.rule())
                                        .text("Name", waiver.name())
                                        .text("Reason", waiver.reason())
                                        .text("Expires", waiver.expires())),
                waivers);
    }

    /// Every block, in the order they have in a file that had none of them.
    static Stream<String> names() {
        return Stream.of(
                InfoBlocks.ZONE,
                InfoBlocks.DELEGATION,
                InfoBlocks.VPCS,
                ZoneReader.SETS,
                HealthCheckBlock.NAME,
                SimulationBlock.NAME,
                AnnotationBlocks.NOTES,
                AnnotationBlocks.WAIVERS);
    }

    /// The simulation's lists said anew.
    private record SimulationWriter(Simulation simulation, OldBlocks old) {

        Optional<String> json() {
            return old.patch(SimulationBlock.NAME)
                    .set("AliasTargets", targets())
                    .set("HealthChecks", states())
                    .set("CidrCollections", collections())
                    .set("Scenarios", scenarios())
                    .json();
        }

        private Optional<Json> list(String name) {
            return old.object(SimulationBlock.NAME).flatMap(block -> block.get(name));
        }

        private Optional<String> targets() {
            return Patch.list(
                    old.source(),
                    list("AliasTargets"),
                    new Patch.Elements<>(
                            Simulation.Target::name,
                            item -> item.text("DNSName").map(DomainName::of),
                            (patch, target) ->
                                    patch.text("DNSName", target.name().text())
                                            .texts("Addresses", target.addresses())
                                            .set("TTL", target.ttl().map(String::valueOf))
                                            .set("Healthy", target.healthy().map(String::valueOf))),
                    simulation.aliasTargets());
        }

        private Optional<String> states() {
            return Patch.list(
                    old.source(),
                    list("HealthChecks"),
                    new Patch.Elements<>(
                            Simulation.CheckState::id,
                            item -> item.text("Id"),
                            (patch, state) ->
                                    patch.text("Id", state.id())
                                            .set(
                                                    "Healthy",
                                                    Optional.of(String.valueOf(state.healthy())))),
                    simulation.healthChecks());
        }

        private Optional<String> collections() {
            return Patch.list(
                    old.source(),
                    list("CidrCollections"),
                    new Patch.Elements<>(
                            Simulation.Collection::id, item -> item.text("Id"), this::collection),
                    simulation.collections());
        }

        private Optional<String> scenarios() {
            return Patch.list(
                    old.source(),
                    list("Scenarios"),
                    new Patch.Elements<>(
                            Simulation.Scenario::name,
                            item -> item.text("Name"),
                            (patch, scenario) ->
                                    patch.text("Name", scenario.name())
                                            .text(
                                                    "Client",
                                                    Optional.of(scenario.client())
                                                            .filter(code -> !code.isEmpty()))
                                            .texts("Unhealthy", scenario.unhealthy())
                                            .texts("Regions", scenario.regions())),
                    simulation.scenarios());
        }

        private void collection(Patch patch, Simulation.Collection collection) {
            Optional<Json> locations = patch.old().flatMap(item -> item.get("Locations"));
            patch.text("Id", collection.id())
                    .set(
                            "Locations",
                            Patch.list(
                                    old.source(),
                                    locations,
                                    new Patch.Elements<>(
                                            Simulation.Location::name,
                                            item -> item.text("LocationName"),
                                            (inner, location) ->
                                                    inner.text("LocationName", location.name())
                                                            .texts("Blocks", location.blocks())),
                                    collection.locations()));
        }
    }
}
