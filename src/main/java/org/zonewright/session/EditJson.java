package org.zonewright.session;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;

import java.util.List;
import java.util.Optional;

/// Edits as JSON, for the journal: an object with one member that names the kind.
///
/// Not the zone file's form: that says what Route 53 can hold, while an edit is kept exactly as it
/// was made, with a name's spelling and a value that is none.
///
/// The readers throw an unchecked exception where the JSON is not what the writers write.
final class EditJson {

    private EditJson() {}

    static JsonObject write(Edit edit) {
        var out = new JsonObject();
        return switch (edit) {
            case Edit.Put(RecordSet set) -> out.put("put", SetJson.write(set));
            case Edit.Remove(RecordSet.Key key) -> out.put("remove", write(key));
            case Edit.Rekey(RecordSet.Key from, RecordSet to) ->
                    out.put(
                            "rekey",
                            new JsonObject().put("from", write(from)).put("to", SetJson.write(to)));
            case Edit.Discard(UnreadableSet.Number(int number)) -> out.put("discard", number);
            case Edit.SetInfo(var info) -> out.put("info", BlockJson.write(info));
            case Edit.SetHealthChecks(var checks) -> out.putAll("checks", checks, ZoneJson::check);
            case Edit.SetSimulation(var simulation) ->
                    out.put("simulation", BlockJson.write(simulation));
            case Edit.SetAnnotations(var annotations) ->
                    out.put("annotations", BlockJson.write(annotations));
            case Edit.SetMember(String name, Optional<String> text) ->
                    out.put(
                            "member",
                            new JsonObject().put("name", name).putIfPresent("json", text));
            case Edit.Rebase(Edit ofBase) -> out.put("rebase", write(ofBase));
            case Edit.Batch(List<Edit> edits) -> out.putAll("batch", edits, EditJson::write);
        };
    }

    static Edit read(JsonObject json) {
        String kind = json.firstName();
        return switch (kind) {
            case "put" -> new Edit.Put(SetJson.read(json.object(kind)));
            case "remove" -> new Edit.Remove(readKey(json.object(kind)));
            case "rekey" ->
                    new Edit.Rekey(
                            readKey(json.object(kind).object("from")),
                            SetJson.read(json.object(kind).object("to")));
            case "discard" -> new Edit.Discard(new UnreadableSet.Number((int) json.number(kind)));
            case "info" -> new Edit.SetInfo(BlockJson.readInfo(json.object(kind)));
            case "checks" -> new Edit.SetHealthChecks(json.objects(kind, ZoneJson::readCheck));
            case "simulation" ->
                    new Edit.SetSimulation(BlockJson.readSimulation(json.object(kind)));
            case "annotations" ->
                    new Edit.SetAnnotations(BlockJson.readAnnotations(json.object(kind)));
            case "member" ->
                    new Edit.SetMember(
                            json.object(kind).text("name"),
                            json.object(kind).optional("json", String.class));
            case "rebase" -> new Edit.Rebase(read(json.object(kind)));
            case "batch" -> new Edit.Batch(json.objects(kind, EditJson::read));
            default -> throw new IllegalArgumentException("no edit: " + kind);
        };
    }

    static JsonObject write(RecordSet.Key key) {
        return new JsonObject()
                .put("name", key.name().text())
                .put("type", key.type().mnemonic())
                .put("id", key.setIdentifier());
    }

    static RecordSet.Key readKey(JsonObject json) {
        return new RecordSet.Key(
                DomainName.of(json.text("name")),
                RecordType.of(json.text("type")),
                json.text("id"));
    }
}
