package org.zonewright.cli;

import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangePlan.LeftOut;
import org.zonewright.analysis.plan.Course;
import org.zonewright.analysis.plan.review.Guard;
import org.zonewright.analysis.plan.review.Review;
import org.zonewright.analysis.plan.review.Schedule;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.session.PlanFolder;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A plan for programs: one object.
record PlanJson(Messages words) {

    String of(DomainName zone, Review review) {
        return Json.pretty(json -> write(zone, review, json));
    }

    private void write(DomainName zone, Review review, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("zone", zone.route53());
        course("apply", review.plan().apply(), json);
        course("rollback", review.plan().rollback(), json);
        leftOut("leftOut", review.plan().leftOut(), json);
        leftOut("notRestored", review.plan().unrestored(), json);
        json.writeArrayPropertyStart("guards");
        review.guards().forEach(guard -> write(guard, json));
        json.writeEndArray();
        var verdicts = new VerdictJson(words);
        json.writeArrayPropertyStart("notes");
        review.notes().forEach(note -> verdicts.write(note, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("schedule");
        review.schedule().entries().forEach(entry -> write(entry, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void course(String kind, Course course, JsonGenerator json) {
        json.writeArrayPropertyStart(kind);
        int number = 0;
        for (ChangeBatch batch : course.batches()) {
            json.writeStartObject();
            json.writeStringProperty("file", PlanFolder.name(kind, ++number));
            json.writeNumberProperty("elements", batch.elements());
            json.writeNumberProperty("characters", batch.characters());
            json.writeArrayPropertyStart("changes");
            for (ChangeBatch.Item item : batch.items()) {
                json.writeStartObject();
                json.writeStringProperty("action", item.action().name());
                about(item.set().key(), json);
                json.writeNumberProperty("elements", item.elements());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings(json, kind + "Remarks", course.remarks().stream().map(words::text).toList());
    }

    static void about(EntryId id, JsonGenerator json) {
        switch (id) {
            case RecordSet.Key key -> {
                json.writeStringProperty("name", key.name().route53());
                json.writeStringProperty("type", key.type().mnemonic());
                Json.textOrNull(
                        json,
                        "setIdentifier",
                        Optional.of(key.setIdentifier()).filter(text -> !text.isEmpty()));
            }
            case UnreadableSet.Number(int number) -> json.writeNumberProperty("unreadable", number);
        }
    }

    private void leftOut(String name, List<LeftOut> left, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (LeftOut one : left) {
            json.writeStartObject();
            about(one.id(), json);
            json.writeStringProperty("why", words.text(one.why()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Guard guard, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", guard.note().rule());
        json.writeStringProperty("severity", guard.note().severity().id());
        guard.note().about().ifPresent(key -> about(key, json));
        json.writeStringProperty("message", words.text(guard.note().text()));
        json.writeBooleanProperty("confirm", guard.typed());
        json.writeEndObject();
    }

    private void write(Schedule.Entry entry, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("afterSeconds", entry.after().toSeconds());
        json.writeStringProperty(
                "kind", entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringProperty("what", words.text(entry.what()));
        json.writeEndObject();
    }
}
