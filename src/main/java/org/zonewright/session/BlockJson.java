package org.zonewright.session;

import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Annotations.Note;
import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Simulation.CheckState;
import org.zonewright.model.zone.Simulation.Target;
import org.zonewright.model.zone.ZoneInfo;
import org.zonewright.model.zone.ZoneInfo.Vpc;

/// What a zone is beside its record sets, as JSON for the journal. See [EditJson].
final class BlockJson {

    private BlockJson() {}

    static JsonObject write(ZoneInfo info) {
        return new JsonObject()
                .put("name", info.name().text())
                .putIfPresent("id", info.id())
                .put("private", info.isPrivate())
                .put("comment", info.comment())
                .put("reference", info.callerReference())
                .put("servers", info.nameServers())
                .putAll(
                        "vpcs",
                        info.vpcs(),
                        vpc -> new JsonObject().put("region", vpc.region()).put("id", vpc.id()));
    }

    static ZoneInfo readInfo(JsonObject json) {
        return new ZoneInfo(
                DomainName.of(json.text("name")),
                json.optional("id", String.class),
                json.flag("private"),
                json.text("comment"),
                json.text("reference"),
                json.strings("servers"),
                json.objects("vpcs", vpc -> new Vpc(vpc.text("region"), vpc.text("id"))));
    }

    static JsonObject write(Simulation simulation) {
        return new JsonObject()
                .putAll("targets", simulation.aliasTargets(), BlockJson::target)
                .putAll("checks", simulation.healthChecks(), BlockJson::check)
                .putAll("collections", simulation.collections(), BlockJson::collection)
                .putAll("scenarios", simulation.scenarios(), BlockJson::scenario);
    }

    static Simulation readSimulation(JsonObject json) {
        return new Simulation(
                json.objects("targets", BlockJson::readTarget),
                json.objects(
                        "checks", check -> new CheckState(check.text("id"), check.flag("healthy"))),
                json.objects("collections", BlockJson::readCollection),
                json.optionalList("scenarios", JsonObject.class).stream()
                        .map(BlockJson::readScenario)
                        .toList());
    }

    private static JsonObject target(Target target) {
        return new JsonObject()
                .put("name", target.name().text())
                .put("addresses", target.addresses())
                .putIfPresent("ttl", target.ttl())
                .putIfPresent("healthy", target.healthy());
    }

    private static Target readTarget(JsonObject json) {
        return new Target(
                DomainName.of(json.text("name")),
                json.strings("addresses"),
                json.optional("ttl", Long.class),
                json.optional("healthy", Boolean.class));
    }

    private static JsonObject check(CheckState check) {
        return new JsonObject().put("id", check.id()).put("healthy", check.healthy());
    }

    private static JsonObject collection(Simulation.Collection collection) {
        return new JsonObject()
                .put("id", collection.id())
                .putAll(
                        "locations",
                        collection.locations(),
                        location ->
                                new JsonObject()
                                        .put("name", location.name())
                                        .put("blocks", location.blocks()));
    }

    private static Simulation.Collection readCollection(JsonObject json) {
        return new Simulation.Collection(
                json.text("id"),
                json.objects(
                        "locations",
                        location ->
                                new Simulation.Location(
                                        location.text("name"), location.strings("blocks"))));
    }

    private static JsonObject scenario(Simulation.Scenario scenario) {
        return new JsonObject()
                .put("name", scenario.name())
                .put("client", scenario.client())
                .put("unhealthy", scenario.unhealthy())
                .put("regions", scenario.regions());
    }

    private static Simulation.Scenario readScenario(JsonObject json) {
        return new Simulation.Scenario(
                json.text("name"),
                json.text("client"),
                json.strings("unhealthy"),
                json.strings("regions"));
    }

    static JsonObject write(Annotations annotations) {
        return new JsonObject()
                .putAll("notes", annotations.notes(), BlockJson::note)
                .putAll("waivers", annotations.waivers(), BlockJson::waiver);
    }

    static Annotations readAnnotations(JsonObject json) {
        return new Annotations(
                json.objects(
                        "notes",
                        note ->
                                new Note(
                                        EditJson.readKey(note.object("at")),
                                        note.optional("owner", String.class),
                                        note.optional("ticket", String.class),
                                        note.text("text"),
                                        note.optional("expires", String.class))),
                json.objects(
                        "waivers",
                        waiver ->
                                new Waiver(
                                        waiver.text("rule"),
                                        waiver.optional("name", String.class),
                                        waiver.text("reason"),
                                        waiver.optional("expires", String.class))));
    }

    private static JsonObject note(Note note) {
        return new JsonObject()
                .put("at", EditJson.write(note.at()))
                .putIfPresent("owner", note.owner())
                .putIfPresent("ticket", note.ticket())
                .put("text", note.text())
                .putIfPresent("expires", note.expires());
    }

    private static JsonObject waiver(Waiver waiver) {
        return new JsonObject()
                .put("rule", waiver.rule())
                .putIfPresent("name", waiver.name())
                .put("reason", waiver.reason())
                .putIfPresent("expires", waiver.expires());
    }
}
