package org.zonewright.codec.terraform;

import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.text.ZoneAssembly;
import org.zonewright.codec.text.ZoneChoice;
import org.zonewright.codec.text.ZoneChoice.Choice;
import org.zonewright.codec.tree.Fields;
import org.zonewright.codec.tree.JsonTree;
import org.zonewright.codec.tree.Node;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one document of Terraform.
final class StateReader {

    private final SourceText source;
    private final Optional<DomainName> origin;
    private final ZoneAssembly assembly;
    private final List<HealthCheck> checks = new ArrayList<>();
    private final CidrResources blocks = new CidrResources();

    StateReader(SourceText source, Optional<DomainName> origin) {
        this.source = source;
        this.origin = origin;
        assembly = new ZoneAssembly(source);
    }

    Parsed read() {
        var broken = new ArrayList<Problem>();
        Optional<Node.Obj> document = JsonTree.read(source, broken).flatMap(Node::asObject);
        source.trouble().ifPresent(trouble -> broken.addFirst(trouble));
        if (!broken.isEmpty()) {
            return new Parsed.Unusable(broken);
        }
        Optional<Problem> tooOld = document.flatMap(this::tooOld);
        if (tooOld.isPresent()) {
            return new Parsed.Unusable(List.of(tooOld.get()));
        }
        Optional<Resources> found = document.map(Resources::of);
        List<Resource> resources = found.map(Resources::all).orElse(List.of());
        found.stream()
                .flatMap(all -> all.without().stream())
                .forEach(
                        one ->
                                assembly.problem(
                                        one.at(),
                                        Phrase.of(
                                                "iac.no-attributes",
                                                one.text("type").orElse(""),
                                                one.text("name").orElse(""))));
        resources.stream().filter(Resource::isOther).forEach(this::other);
        ZoneChoice<RecordResource> zones = zones(resources, document);
        return switch (zones.choose(origin, RecordResource::canBeIn)) {
            case Choice.Picked<RecordResource> picked -> zone(picked);
            case Choice.Open<RecordResource>(List<DomainName> names)
                    when names.isEmpty() && !hasRecords(resources) -> {
                if (assembly.sortedProblems().isEmpty()) {
                    assembly.problem(0, Phrase.of("iac.no-resources"));
                }
                yield new Parsed.Unusable(assembly.sortedProblems());
            }
            case Choice.Open<RecordResource>(List<DomainName> names) ->
                    new Parsed.NeedsOrigin(assembly.sortedProblems(), names);
        };
    }

    /// A state from before Terraform 0.12 has modules with resources in place of resources.
    private Optional<Problem> tooOld(Node.Obj document) {
        boolean old = document.get("modules").isPresent() && document.get("resources").isEmpty();
        return document.member("version")
                .filter(_ -> old)
                .map(
                        version ->
                                source.problem(
                                        version.value().at(),
                                        Phrase.of(
                                                "iac.old-state",
                                                version.value().asText().orElse("?"),
                                                document.text("terraform_version").orElse("?"))));
    }

    private void other(Resource resource) {
        Phrase what = Phrase.of("iac.other-resource", resource.type(), resource.address());
        if (resource.hasRecords()) {
            assembly.problem(resource.values().at(), what);
        } else {
            assembly.remark(resource.values().at(), what);
        }
    }

    private static boolean hasRecords(List<Resource> resources) {
        return resources.stream().anyMatch(resource -> resource.type().equals(Resource.RECORD));
    }

    private ZoneChoice<RecordResource> zones(
            List<Resource> resources, Optional<Node.Obj> document) {
        var choice = new ZoneChoice<RecordResource>();
        var references = new References(document.flatMap(top -> top.object("configuration")));
        var handles = new ZoneHandles(references);
        var health = new HealthResources(references);
        resources.stream().filter(Resource::isHealthCheck).forEach(it -> health(it, health));
        checks.addAll(health.all());
        resources.forEach(this::blocks);
        for (Resource resource : resources) {
            if (resource.type().equals(Resource.ZONE)) {
                info(resource).ifPresent(info -> choice.zone(handles.add(resource), info));
            }
        }
        for (Resource resource : resources) {
            if (resource.type().equals(Resource.RECORD)) {
                Fields fields = fields(resource);
                Optional<String> check = health.referredBy(resource);
                boolean isUnknown =
                        resource.unknown().flatMap(it -> it.text("health_check_id")).isPresent();
                if (isUnknown && check.isEmpty()) {
                    assembly.problem(
                            fields.at(), Phrase.of("iac.unknown-check", resource.address()));
                }
                choice.record(handles.of(resource), new RecordResource(resource, fields, check));
            }
        }
        return choice;
    }

    private void blocks(Resource resource) {
        Fields fields = fields(resource);
        if (resource.type().equals(CidrResources.COLLECTION)) {
            blocks.collection(fields);
        } else if (resource.type().equals(CidrResources.LOCATION) && !blocks.location(fields)) {
            assembly.problem(
                    fields.at(),
                    Phrase.of("iac.unknown", "cidr_collection_id", resource.address()));
        }
    }

    private void health(Resource resource, HealthResources health) {
        Fields fields = fields(resource);
        Optional<String> unknown = resource.firstUnknown();
        unknown.ifPresent(
                attribute ->
                        assembly.problem(
                                fields.at(),
                                Phrase.of("iac.unknown", attribute, resource.address())));
        health.add(resource, fields);
    }

    private Fields fields(Resource resource) {
        return new Fields(resource.values(), source, Fields.Absence.EMPTY, assembly::problem);
    }

    private Optional<ZoneInfo> info(Resource resource) {
        Fields zone = fields(resource);
        List<ZoneInfo.Vpc> vpcs =
                zone.objects("vpc").stream()
                        .map(
                                vpc ->
                                        new ZoneInfo.Vpc(
                                                vpc.text("vpc_region").orElse(""),
                                                vpc.text("vpc_id").orElse("")))
                        .toList();
        boolean isPrivate = !vpcs.isEmpty() || zone.truth("private_zone").orElse(false);
        return zone.need("name")
                .map(
                        name ->
                                new ZoneInfo(
                                        DomainName.of(name),
                                        zone.text("zone_id"),
                                        isPrivate,
                                        zone.text("comment").orElse(""),
                                        zone.text("caller_reference").orElse(""),
                                        isPrivate ? List.of() : zone.texts("name_servers"),
                                        vpcs));
    }

    private Parsed zone(Choice.Picked<RecordResource> picked) {
        ZoneInfo info = picked.zone();
        for (RecordResource record : picked.records()) {
            record.set(info).ifPresent(set -> assembly.addSet(set, record.at()));
        }
        for (RecordResource record : picked.left()) {
            assembly.problem(record.at(), Phrase.of("iac.other-zone", info.name().text()));
        }
        return assembly.zone(
                info, Zone.Besides.NOTHING.withHealthChecks(checks).with(blocks.simulation()));
    }
}
