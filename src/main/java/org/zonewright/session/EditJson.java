package org.zonewright.session;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Edits as JSON, for the journal: an object with one member that names the kind.
///
/// Not the zone file's form: that says what Route 53 can hold, while an edit is kept exactly as it
/// was made, with a name's spelling and a value that is none.
///
/// The readers throw an unchecked exception where the JSON is not what the writers write.
final class EditJson {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EditJson() {}

    static ObjectNode write(Edit edit) {
        ObjectNode out = JSON.objectNode();
        return switch (edit) {
            case Edit.Put(RecordSet set) -> with(out, "put", SetJson.write(set));
            case Edit.Remove(RecordSet.Key key) -> with(out, "remove", write(key));
            case Edit.Rekey(RecordSet.Key from, RecordSet to) ->
                    with(
                            out,
                            "rekey",
                            with(
                                    with(JSON.objectNode(), "from", write(from)),
                                    "to",
                                    SetJson.write(to)));
            case Edit.Discard(UnreadableSet.Number(int number)) -> out.put("discard", number);
            case Edit.SetInfo(var info) -> with(out, "info", BlockJson.write(info));
            case Edit.SetSimulation(var simulation) ->
                    with(out, "simulation", BlockJson.write(simulation));
            case Edit.SetAnnotations(var annotations) ->
                    with(out, "annotations", BlockJson.write(annotations));
            case Edit.Batch(List<Edit> edits) -> with(out, "batch", array(edits, EditJson::write));
        };
    }

    static Edit read(JsonNode json) {
        Map.Entry<String, JsonNode> only = json.properties().iterator().next();
        JsonNode value = only.getValue();
        return switch (only.getKey()) {
            case "put" -> new Edit.Put(SetJson.read(value));
            case "remove" -> new Edit.Remove(readKey(value));
            case "rekey" ->
                    new Edit.Rekey(
                            readKey(value.required("from")), SetJson.read(value.required("to")));
            case "discard" -> new Edit.Discard(new UnreadableSet.Number(value.intValue()));
            case "info" -> new Edit.SetInfo(BlockJson.readInfo(value));
            case "simulation" -> new Edit.SetSimulation(BlockJson.readSimulation(value));
            case "annotations" -> new Edit.SetAnnotations(BlockJson.readAnnotations(value));
            case "batch" -> new Edit.Batch(list(value, EditJson::read));
            default -> throw new IllegalArgumentException("no edit: " + only.getKey());
        };
    }

    static ObjectNode write(RecordSet.Key key) {
        return JSON.objectNode()
                .put("name", key.name().text())
                .put("type", key.type().mnemonic())
                .put("id", key.setIdentifier());
    }

    static RecordSet.Key readKey(JsonNode json) {
        return new RecordSet.Key(
                DomainName.of(text(json, "name")),
                RecordType.of(text(json, "type")),
                text(json, "id"));
    }

    static ObjectNode with(ObjectNode out, String name, JsonNode value) {
        out.set(name, value);
        return out;
    }

    static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> writer) {
        ArrayNode out = JSON.arrayNode();
        items.forEach(item -> out.add(writer.apply(item)));
        return out;
    }

    static ArrayNode strings(List<String> items) {
        return array(items, JSON::stringNode);
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        var out = new ArrayList<T>();
        for (Iterator<JsonNode> items = array.iterator(); items.hasNext(); ) {
            out.add(reader.apply(items.next()));
        }
        return out;
    }

    static List<String> strings(JsonNode array) {
        return list(array, JsonNode::stringValue);
    }

    static String text(JsonNode json, String name) {
        return json.required(name).stringValue();
    }

    static void putText(ObjectNode out, String name, Optional<String> text) {
        text.ifPresent(present -> out.put(name, present));
    }

    static Optional<String> optionalText(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonNode::stringValue);
    }
}
