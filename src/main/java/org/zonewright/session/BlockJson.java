package org.zonewright.session;

import static org.zonewright.session.EditJson.JSON;
import static org.zonewright.session.EditJson.array;
import static org.zonewright.session.EditJson.list;
import static org.zonewright.session.EditJson.optionalText;
import static org.zonewright.session.EditJson.putText;
import static org.zonewright.session.EditJson.strings;
import static org.zonewright.session.EditJson.text;
import static org.zonewright.session.EditJson.with;

import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.ZoneInfo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// What a zone is beside its record sets, as JSON for the journal. See [EditJson].
final class BlockJson {

    private BlockJson() {}

    static ObjectNode write(ZoneInfo info) {
        ObjectNode out = JSON.objectNode().put("name", info.name().text());
        putText(out, "id", info.id());
        out.put("private", info.isPrivate())
                .put("comment", info.comment())
                .put("reference", info.callerReference());
        with(out, "servers", strings(info.nameServers()));
        return with(out, "vpcs", array(info.vpcs(), BlockJson::vpc));
    }

    static ZoneInfo readInfo(JsonNode json) {
        return new ZoneInfo(
                DomainName.of(text(json, "name")),
                optionalText(json, "id"),
                json.required("private").booleanValue(),
                text(json, "comment"),
                text(json, "reference"),
                strings(json.required("servers")),
                list(
                        json.required("vpcs"),
                        vpc -> new ZoneInfo.Vpc(text(vpc, "region"), text(vpc, "id"))));
    }

    private static ObjectNode vpc(ZoneInfo.Vpc vpc) {
        return JSON.objectNode().put("region", vpc.region()).put("id", vpc.id());
    }

    static ObjectNode write(Simulation simulation) {
        ObjectNode out = JSON.objectNode();
        with(out, "targets", array(simulation.aliasTargets(), BlockJson::target));
        with(
                out,
                "checks",
                array(
                        simulation.healthChecks(),
                        check ->
                                JSON.objectNode()
                                        .put("id", check.id())
                                        .put("healthy", check.healthy())));
        return with(out, "collections", array(simulation.collections(), BlockJson::collection));
    }

    static Simulation readSimulation(JsonNode json) {
        return new Simulation(
                list(json.required("targets"), BlockJson::readTarget),
                list(
                        json.required("checks"),
                        check ->
                                new Simulation.CheckState(
                                        text(check, "id"),
                                        check.required("healthy").booleanValue())),
                list(json.required("collections"), BlockJson::readCollection));
    }

    private static ObjectNode target(Simulation.Target target) {
        ObjectNode out = JSON.objectNode().put("name", target.name().text());
        with(out, "addresses", strings(target.addresses()));
        target.ttl().ifPresent(ttl -> out.put("ttl", ttl));
        target.healthy().ifPresent(healthy -> out.put("healthy", healthy));
        return out;
    }

    private static Simulation.Target readTarget(JsonNode json) {
        return new Simulation.Target(
                DomainName.of(text(json, "name")),
                strings(json.required("addresses")),
                Optional.ofNullable(json.get("ttl")).map(JsonNode::longValue),
                Optional.ofNullable(json.get("healthy")).map(JsonNode::booleanValue));
    }

    private static ObjectNode collection(Simulation.Collection collection) {
        ObjectNode out = JSON.objectNode().put("id", collection.id());
        return with(
                out,
                "locations",
                array(
                        collection.locations(),
                        location ->
                                with(
                                        JSON.objectNode().put("name", location.name()),
                                        "blocks",
                                        strings(location.blocks()))));
    }

    private static Simulation.Collection readCollection(JsonNode json) {
        return new Simulation.Collection(
                text(json, "id"),
                list(
                        json.required("locations"),
                        location ->
                                new Simulation.Location(
                                        text(location, "name"),
                                        strings(location.required("blocks")))));
    }

    static ObjectNode write(Annotations annotations) {
        ObjectNode out = JSON.objectNode();
        with(out, "notes", array(annotations.notes(), BlockJson::note));
        return with(out, "waivers", array(annotations.waivers(), BlockJson::waiver));
    }

    static Annotations readAnnotations(JsonNode json) {
        return new Annotations(
                list(
                        json.required("notes"),
                        note ->
                                new Annotations.Note(
                                        EditJson.readKey(note.required("at")),
                                        optionalText(note, "owner"),
                                        text(note, "text"),
                                        optionalText(note, "expires"))),
                list(
                        json.required("waivers"),
                        waiver ->
                                new Annotations.Waiver(
                                        text(waiver, "rule"),
                                        optionalText(waiver, "name"),
                                        text(waiver, "reason"),
                                        optionalText(waiver, "expires"))));
    }

    private static ObjectNode note(Annotations.Note note) {
        ObjectNode out = with(JSON.objectNode(), "at", EditJson.write(note.at()));
        putText(out, "owner", note.owner());
        out.put("text", note.text());
        putText(out, "expires", note.expires());
        return out;
    }

    private static ObjectNode waiver(Annotations.Waiver waiver) {
        ObjectNode out = JSON.objectNode().put("rule", waiver.rule());
        putText(out, "name", waiver.name());
        out.put("reason", waiver.reason());
        putText(out, "expires", waiver.expires());
        return out;
    }
}
