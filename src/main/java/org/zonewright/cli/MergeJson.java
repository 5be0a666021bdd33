package org.zonewright.cli;

import org.zonewright.analysis.plan.merge.Conflict;
import org.zonewright.analysis.plan.merge.Merge;
import org.zonewright.codec.route53.SetWriter;
import org.zonewright.model.edit.Change;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import tools.jackson.core.JsonGenerator;

import java.util.Optional;

/// What a merge came to, for programs: one object. Record sets are in Route 53's own form.
final class MergeJson {

    private MergeJson() {}

    static String of(Merge merge) {
        return Json.pretty(json -> write(merge, json));
    }

    private static void write(Merge merge, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("zone", merge.mine().name().route53());
        json.writeArrayPropertyStart("taken");
        for (Change change : merge.taken()) {
            json.writeStartObject();
            PlanJson.about(change.id(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("conflicts");
        for (Conflict conflict : merge.conflicts()) {
            json.writeStartObject();
            PlanJson.about(conflict.key(), json);
            json.writeStringProperty("why", conflict.why().id());
            for (Conflict.Choice side : Conflict.Choice.values()) {
                set(side.id(), conflict.of(side), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("unreadable");
        merge.unreadable().stream().map(UnreadableSet::json).forEach(json::writeRawValue);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void set(String name, Optional<RecordSet> set, JsonGenerator json) {
        if (set.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        var text = new StringBuilder();
        SetWriter.write(set.get(), text);
        Json.raw(json, name, text.toString());
    }
}
