package org.zonewright.session;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A whole zone as JSON, exactly as it is held, for the journal: an object for the zone, then one
/// for each row. See [EditJson].
final class ZoneJson {

    private ZoneJson() {}

    /// How many objects [#write] gives.
    static int size(Zone zone) {
        return 1 + zone.size() + zone.unreadable().size();
    }

    static Stream<JsonObject> write(Zone zone) {
        JsonObject first =
                new JsonObject()
                        .put("info", BlockJson.write(zone.info()))
                        .putAll("checks", zone.healthChecks(), ZoneJson::check)
                        .put("simulation", BlockJson.write(zone.simulation()))
                        .put("annotations", BlockJson.write(zone.annotations()))
                        .putAll("extras", zone.besides().extras(), SetJson::extra)
                        .put("indent", zone.besides().indent());
        return Stream.of(
                        Stream.of(first),
                        zone.sets().stream().map(SetJson::write),
                        zone.unreadable().stream().map(ZoneJson::unreadable))
                .flatMap(part -> part);
    }

    /// Reads what [#write] wrote.
    static Zone read(List<JsonObject> objects) {
        JsonObject first = objects.getFirst();
        var sets = new ArrayList<RecordSet>();
        var unreadable = new ArrayList<UnreadableSet>();
        for (JsonObject row : objects.subList(1, objects.size())) {
            if (row.has("number")) {
                unreadable.add(readUnreadable(row));
            } else {
                sets.add(SetJson.read(row));
            }
        }
        var besides =
                new Zone.Besides(
                        first.objects("checks", ZoneJson::readCheck),
                        BlockJson.readSimulation(first.object("simulation")),
                        BlockJson.readAnnotations(first.object("annotations")),
                        first.objects("extras", SetJson::readExtra),
                        (int) first.number("indent"));
        return Zone.of(BlockJson.readInfo(first.object("info")), sets, unreadable, besides);
    }

    private static JsonObject unreadable(UnreadableSet set) {
        return new JsonObject()
                .put("number", set.id().value())
                .put("json", set.json())
                .put("name", set.name().text())
                .put("type", set.type().mnemonic())
                .put("id", set.setIdentifier())
                .put("rule", set.rule())
                .put("why", set.why().key())
                .put("args", set.why().args());
    }

    private static UnreadableSet readUnreadable(JsonObject json) {
        return new UnreadableSet(
                new UnreadableSet.Number((int) json.number("number")),
                json.text("json"),
                DomainName.of(json.text("name")),
                new RecordType(json.text("type")),
                json.text("id"),
                json.text("rule"),
                new Phrase(json.text("why"), json.strings("args")));
    }

    static JsonObject check(HealthCheck check) {
        return new JsonObject()
                .put("id", check.id())
                .put("name", check.name())
                .put("type", check.type())
                .put("summary", check.summary())
                .put("inverted", check.inverted())
                .put("disabled", check.disabled())
                .putIfPresent("threshold", check.threshold())
                .put("children", check.children())
                .putIfPresent("insufficient", check.insufficientData())
                .put("json", check.json());
    }

    static HealthCheck readCheck(JsonObject json) {
        return new HealthCheck(
                json.text("id"),
                json.optional("name", String.class).orElse(""),
                json.text("type"),
                json.text("summary"),
                json.flag("inverted"),
                json.flag("disabled"),
                json.optional("threshold", Long.class).map(Long::intValue),
                json.strings("children"),
                json.optional("insufficient", String.class),
                json.text("json"));
    }
}
