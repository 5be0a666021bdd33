package org.zonewright.cli;

import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.answers.AnswerDiff;
import org.zonewright.analysis.plan.answers.NameClass;
import org.zonewright.analysis.plan.answers.Situation;
import org.zonewright.analysis.plan.report.AnswerWords;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Reply;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.codec.question.ExpectationWriter;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordType;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Locale;

/// The questions that are answered otherwise, as JSON for programs. `type` `*` stands for each type
/// that is nowhere on the way to an answer; a question is in the form of a batch of `simulate`.
///
/// @param told the same in words
record AnswerDiffJson(JsonGenerator json, AnswerWords told) {

    void write(AnswerDiff diff) {
        json.writeArrayPropertyStart("answers");
        diff.changes().forEach(this::write);
        json.writeEndArray();
    }

    private void write(AnswerChange change) {
        json.writeStartObject();
        json.writeStringProperty("scope", change.cause().scope().id());
        json.writeArrayPropertyStart("names");
        change.names().forEach(this::write);
        json.writeEndArray();
        Json.strings(
                json,
                "types",
                change.types().stream()
                        .map(type -> type.map(RecordType::mnemonic).orElse("*"))
                        .toList());
        json.writeBooleanProperty("everywhere", change.isEverywhere());
        json.writeArrayPropertyStart("situations");
        change.situations().forEach(this::write);
        json.writeEndArray();
        question(change.question());
        reply("before", change.before());
        reply("after", change.after());
        Json.strings(json, "differs", change.differing().stream().map(AnswerDiffJson::id).toList());
        json.writeStringProperty("because", told.because(change));
        json.writeEndObject();
    }

    private void write(NameClass of) {
        json.writeStartObject();
        json.writeStringProperty("kind", id(of.kind()));
        json.writeStringProperty("name", Escapes.octalToDecimal(of.name().canonical()));
        json.writeEndObject();
    }

    private void write(Situation situation) {
        json.writeStartObject();
        Json.raw(json, "client", ExpectationWriter.client(situation.client()));
        Json.strings(json, "unhealthy", situation.failing().stream().toList());
        json.writeEndObject();
    }

    private void question(Question question) {
        json.writeObjectPropertyStart("question");
        json.writeStringProperty("qname", question.name().canonical());
        json.writeStringProperty("qtype", question.type().mnemonic());
        Json.raw(json, "client", ExpectationWriter.client(question.client()));
        Json.strings(json, "unhealthy", question.unhealthy().stream().sorted().toList());
        json.writeEndObject();
    }

    private void reply(String name, Reply reply) {
        json.writeArrayPropertyStart(name);
        for (Reply.Way way : reply.ways()) {
            json.writeStartObject();
            json.writeNumberProperty("share", way.share().toDouble());
            json.writeStringProperty("fraction", way.share().toString());
            json.writeStringProperty("kind", id(way.answer().kind()));
            json.writeStringProperty("rcode", way.answer().rcode().name());
            records("answer", way.answer().records());
            records("referral", way.answer().referral());
            json.writeNumberProperty("chain", way.hops());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void records(String name, List<ResourceRecord> records) {
        Json.strings(json, name, records.stream().map(ResourceRecord::toString).toList());
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
