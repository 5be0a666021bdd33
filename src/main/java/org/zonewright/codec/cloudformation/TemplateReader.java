package org.zonewright.codec.cloudformation;

import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.text.ZoneAssembly;
import org.zonewright.codec.text.ZoneChoice;
import org.zonewright.codec.text.ZoneChoice.Choice;
import org.zonewright.codec.tree.Fields;
import org.zonewright.codec.tree.JsonTree;
import org.zonewright.codec.tree.Node;
import org.zonewright.codec.tree.YamlTree;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one template.
final class TemplateReader {

    static final String HOSTED_ZONE = CloudFormation.TYPES + "HostedZone";
    static final String RECORD_SET = CloudFormation.TYPES + "RecordSet";
    static final String GROUP = CloudFormation.TYPES + "RecordSetGroup";

    /// How far into a loop to look for what it makes, in characters.
    private static final int LOOP_LOOK = 4096;

    private final SourceText source;
    private final Optional<DomainName> origin;
    private final ZoneAssembly assembly;
    private final ZoneChoice<PropertyReader> zones = new ZoneChoice<>();
    private final ZoneNames names = new ZoneNames();
    private final List<HealthCheck> checks = new ArrayList<>();
    private final List<Simulation.Collection> collections = new ArrayList<>();
    private boolean hasRecords;

    TemplateReader(SourceText source, Optional<DomainName> origin) {
        this.source = source;
        this.origin = origin;
        assembly = new ZoneAssembly(source);
    }

    Parsed read() {
        var broken = new ArrayList<Problem>();
        Optional<Node.Obj> template = tree(broken).flatMap(Node::asObject);
        source.trouble().ifPresent(broken::addFirst);
        if (!broken.isEmpty()) {
            return new Parsed.Unusable(broken);
        }
        template.ifPresent(this::collect);
        return switch (zones.choose(origin, PropertyReader::canBeIn)) {
            case Choice.Picked<PropertyReader> picked -> zone(picked);
            case Choice.Open<PropertyReader>(List<DomainName> open)
                    when open.isEmpty() && !hasRecords -> {
                if (assembly.sortedProblems().isEmpty()) {
                    assembly.problem(0, Phrase.of("iac.no-resources"));
                }
                yield new Parsed.Unusable(assembly.sortedProblems());
            }
            case Choice.Open<PropertyReader>(List<DomainName> open) ->
                    new Parsed.NeedsOrigin(assembly.sortedProblems(), open);
        };
    }

    private Optional<Node> tree(List<Problem> broken) {
        return CloudFormation.isJson(source)
                ? JsonTree.read(source, broken)
                : YamlTree.read(source, broken);
    }

    private void collect(Node.Obj template) {
        List<Node.Member> members =
                template.object("Resources").map(Node.Obj::members).orElse(List.of());
        var functions = new Functions(template, HealthResource.ids(members));
        var resources = new ArrayList<Resource>();
        for (Node.Member member : members) {
            Optional<Resource> resource = Resource.of(member, functions);
            resource.ifPresentOrElse(resources::add, () -> notRead(member));
        }
        resources.stream().filter(it -> it.type().equals(HOSTED_ZONE)).forEach(this::hostedZone);
        for (Resource resource : resources) {
            switch (resource.type()) {
                case RECORD_SET -> record(resource.properties(), resource.properties());
                case GROUP -> group(resource.properties());
                case HealthResource.TYPE ->
                        checks.add(
                                HealthResource.check(
                                        resource.label(),
                                        fields(resource.properties()),
                                        resource.metadata()));
                case CidrResource.TYPE ->
                        collections.add(
                                CidrResource.collection(
                                        HealthResource.id(resource.label(), resource.metadata()),
                                        fields(resource.properties())));
                case HOSTED_ZONE -> {}
                default -> other(resource);
            }
        }
    }

    private void group(Node.Obj group) {
        Node sets = group.get("RecordSets").orElse(group);
        if (!(sets instanceof Node.Arr)) {
            assembly.problem(sets.at(), notLiteral("RecordSets", sets));
        }
        for (Node item : sets.items()) {
            item.asObject()
                    .ifPresentOrElse(
                            set -> record(set, group),
                            () -> assembly.problem(item.at(), notLiteral("RecordSets", item)));
        }
    }

    private Phrase notLiteral(String name, Node found) {
        return found instanceof Node.Tagged(_, String tag, _)
                ? Phrase.of("iac.not-literal", name, tag)
                : Phrase.of("codec.expected-object", name, source.token(found.at()));
    }

    private void other(Resource resource) {
        if (resource.type().startsWith(CloudFormation.TYPES)) {
            assembly.remark(
                    resource.at(),
                    Phrase.of("iac.other-resource", resource.type(), resource.label()));
        }
    }

    /// What is no resource with properties: of Route 53, or a loop that makes such resources.
    private void notRead(Node.Member member) {
        int end = Math.min(source.length(), member.at() + LOOP_LOOK);
        boolean isLoop =
                member.name().startsWith("Fn::")
                        && new String(source.chars(), member.at(), end - member.at())
                                .contains(CloudFormation.TYPES);
        String type = member.value().asObject().flatMap(it -> it.text("Type")).orElse("");
        if (isLoop || type.startsWith(CloudFormation.TYPES)) {
            assembly.problem(
                    member.at(),
                    Phrase.of("iac.no-attributes", isLoop ? member.name() : type, member.name()));
        }
    }

    /// A resource of the template.
    private record Resource(
            int at, String label, String type, Node.Obj properties, Optional<Node.Obj> metadata) {

        static Optional<Resource> of(Node.Member member, Functions functions) {
            Optional<Node.Obj> body = member.value().asObject();
            return body.flatMap(object -> object.get("Properties"))
                    .map(functions::resolve)
                    .flatMap(Node::asObject)
                    .map(
                            properties ->
                                    new Resource(
                                            member.at(),
                                            member.name(),
                                            body.get().text("Type").orElse(""),
                                            properties,
                                            body.get().object("Metadata")));
        }
    }

    private void hostedZone(Resource resource) {
        Fields zone = fields(resource.properties());
        Optional<Fields> known = resource.metadata().map(this::fields);
        Optional<String> id = known.flatMap(metadata -> metadata.text(ZoneMetadata.ID));
        Optional<String> name = zone.need("Name");
        if (name.isEmpty()) {
            return;
        }
        List<ZoneInfo.Vpc> vpcs =
                zone.objects("VPCs").stream()
                        .map(
                                vpc ->
                                        new ZoneInfo.Vpc(
                                                vpc.text("VPCRegion").orElse(""),
                                                vpc.text("VPCId").orElse("")))
                        .toList();
        var info =
                new ZoneInfo(
                        DomainName.of(name.get()),
                        id,
                        !vpcs.isEmpty(),
                        zone.object("HostedZoneConfig")
                                .flatMap(config -> config.text("Comment"))
                                .orElse(""),
                        "",
                        known.map(metadata -> metadata.texts(ZoneMetadata.NAME_SERVERS))
                                .orElse(List.of()),
                        vpcs);
        zones.zone(names.add(resource.label(), info), info);
        resource.metadata().stream()
                .flatMap(metadata -> metadata.list(ZoneMetadata.SETS).stream())
                .flatMap(item -> item.asObject().stream())
                .forEach(item -> zones.record(resource.label(), reader(item)));
    }

    private void record(Node.Obj set, Node.Obj owner) {
        hasRecords = true;
        String handle = names.of(set, owner);
        if (names.isNew(handle)) {
            zones.zone(handle, names.info(handle));
        }
        zones.record(handle, reader(set));
    }

    private PropertyReader reader(Node.Obj set) {
        return new PropertyReader(fields(set), set, names);
    }

    private Fields fields(Node.Obj object) {
        return new Fields(object, source, Fields.Absence.NULL, assembly::problem);
    }

    private Parsed zone(Choice.Picked<PropertyReader> picked) {
        for (PropertyReader record : picked.records()) {
            record.set(picked.zone()).ifPresent(set -> assembly.addSet(set, record.at()));
        }
        for (PropertyReader record : picked.left()) {
            assembly.problem(record.at(), Phrase.of("iac.other-zone", picked.zone().name().text()));
        }
        var simulation = new Simulation(List.of(), List.of(), collections);
        return assembly.zone(
                picked.zone(), Zone.Besides.NOTHING.withHealthChecks(checks).with(simulation));
    }
}
