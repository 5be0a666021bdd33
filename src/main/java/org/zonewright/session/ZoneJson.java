package org.zonewright.session;

import static org.zonewright.session.EditJson.JSON;
import static org.zonewright.session.EditJson.array;
import static org.zonewright.session.EditJson.list;
import static org.zonewright.session.EditJson.optionalText;
import static org.zonewright.session.EditJson.putText;
import static org.zonewright.session.EditJson.strings;
import static org.zonewright.session.EditJson.text;
import static org.zonewright.session.EditJson.with;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A whole zone as JSON, exactly as it is held, for the journal: an object for the zone, then one
/// for each row. See [EditJson].
final class ZoneJson {

    private ZoneJson() {}

    /// How many lines [#write] gives.
    static int lines(Zone zone) {
        return 1 + zone.size() + zone.unreadable().size();
    }

    static Stream<ObjectNode> write(Zone zone) {
        ObjectNode first = with(JSON.objectNode(), "info", BlockJson.write(zone.info()));
        with(first, "checks", array(zone.healthChecks(), ZoneJson::check));
        with(first, "simulation", BlockJson.write(zone.simulation()));
        with(first, "annotations", BlockJson.write(zone.annotations()));
        with(first, "extras", array(zone.besides().extras(), SetJson::extra));
        return Stream.of(
                        Stream.of(first),
                        zone.sets().stream().map(SetJson::write),
                        zone.unreadable().stream().map(ZoneJson::unreadable))
                .flatMap(part -> part);
    }

    /// Reads what [#write] wrote.
    static Zone read(List<JsonNode> lines) {
        JsonNode first = lines.getFirst();
        var sets = new ArrayList<RecordSet>();
        var unreadable = new ArrayList<UnreadableSet>();
        for (JsonNode line : lines.subList(1, lines.size())) {
            if (line.has("number")) {
                unreadable.add(readUnreadable(line));
            } else {
                sets.add(SetJson.read(line));
            }
        }
        var besides =
                new Zone.Besides(
                        list(first.required("checks"), ZoneJson::readCheck),
                        BlockJson.readSimulation(first.required("simulation")),
                        BlockJson.readAnnotations(first.required("annotations")),
                        list(first.required("extras"), SetJson::readExtra));
        return Zone.of(BlockJson.readInfo(first.required("info")), sets, unreadable, besides);
    }

    private static ObjectNode unreadable(UnreadableSet set) {
        ObjectNode out =
                JSON.objectNode()
                        .put("number", set.id().value())
                        .put("json", set.json())
                        .put("name", set.name().text())
                        .put("type", set.type().mnemonic())
                        .put("id", set.setIdentifier())
                        .put("rule", set.rule())
                        .put("why", set.why().key());
        return with(out, "args", strings(set.why().args()));
    }

    private static UnreadableSet readUnreadable(JsonNode json) {
        return new UnreadableSet(
                new UnreadableSet.Number(json.required("number").intValue()),
                text(json, "json"),
                DomainName.of(text(json, "name")),
                new RecordType(text(json, "type")),
                text(json, "id"),
                text(json, "rule"),
                new Phrase(text(json, "why"), strings(json.required("args"))));
    }

    private static ObjectNode check(HealthCheck check) {
        ObjectNode out =
                JSON.objectNode()
                        .put("id", check.id())
                        .put("type", check.type())
                        .put("summary", check.summary())
                        .put("inverted", check.inverted())
                        .put("disabled", check.disabled());
        check.threshold().ifPresent(threshold -> out.put("threshold", threshold));
        with(out, "children", strings(check.children()));
        putText(out, "insufficient", check.insufficientData());
        return out.put("json", check.json());
    }

    private static HealthCheck readCheck(JsonNode json) {
        return new HealthCheck(
                text(json, "id"),
                text(json, "type"),
                text(json, "summary"),
                json.required("inverted").booleanValue(),
                json.required("disabled").booleanValue(),
                Optional.ofNullable(json.get("threshold")).map(JsonNode::intValue),
                strings(json.required("children")),
                optionalText(json, "insufficient"),
                text(json, "json"));
    }
}
