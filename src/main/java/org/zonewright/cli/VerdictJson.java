package org.zonewright.cli;

import org.zonewright.analysis.plan.preflight.Message;
import org.zonewright.analysis.plan.preflight.Note;
import org.zonewright.analysis.plan.preflight.Verdict;
import org.zonewright.l10n.Messages;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Optional;

/// A verdict for programs: one object on one line.
record VerdictJson(Messages words) {

    String of(String batch, Verdict verdict) {
        return Json.line(json -> write(batch, verdict, json));
    }

    private void write(String batch, Verdict verdict, JsonGenerator json) {
        Optional<Verdict.Refused> refused =
                verdict instanceof Verdict.Refused some ? Optional.of(some) : Optional.empty();
        List<Message> messages = refused.map(Verdict.Refused::messages).orElse(List.of());
        json.writeStartObject();
        json.writeStringProperty("batch", batch);
        json.writeBooleanProperty("accepted", refused.isEmpty());
        Json.textOrNull(json, "code", refused.map(some -> some.code().text()));
        var texts = new VerdictText(words);
        Json.strings(json, "messages", messages.stream().map(texts::text).toList());
        json.writeArrayPropertyStart("ownWording");
        messages.forEach(message -> json.writeBoolean(message.wording() == Message.Wording.OWN));
        json.writeEndArray();
        if (!verdict.notes().isEmpty()) {
            json.writeArrayPropertyStart("notes");
            verdict.notes().forEach(note -> write(note, json));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    void write(Note note, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", note.rule());
        json.writeStringProperty("severity", note.severity().id());
        json.writeStringProperty("message", new VerdictText(words).text(note));
        json.writeEndObject();
    }
}
