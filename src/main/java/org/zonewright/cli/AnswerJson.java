package org.zonewright.cli;

import org.zonewright.analysis.resolve.Outcome;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.analysis.resolve.Step;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordSet;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Optional;

/// An answer for programs.
///
/// @param trace whether the steps that led to it are wanted
/// @param shares whether the answers that chance could have given are wanted
record AnswerJson(Messages words, boolean trace, boolean shares) {

    /// Writes an object with all there is.
    void write(JsonGenerator json, Question question, Resolver resolver) {
        json.writeStartObject();
        writeMembers(json, question, resolver);
        json.writeEndObject();
    }

    void writeMembers(JsonGenerator json, Question question, Resolver resolver) {
        Response response = resolver.answer(question);
        json.writeStringProperty("rcode", response.rcode().name());
        json.writeBooleanProperty("aa", response.authoritative());
        records(json, "answer", response.answer());
        records(json, "authority", response.authority());
        records(json, "additional", response.additional());
        if (trace) {
            json.writeArrayPropertyStart("trace");
            response.steps().forEach(step -> write(json, step));
            json.writeEndArray();
        }
        if (shares) {
            json.writeArrayPropertyStart("outcomes");
            resolver.distribution(question).forEach(outcome -> write(json, outcome));
            json.writeEndArray();
        }
    }

    private static void records(JsonGenerator json, String name, List<ResourceRecord> records) {
        Json.strings(json, name, records.stream().map(ResourceRecord::toString).toList());
    }

    private void write(JsonGenerator json, Step step) {
        json.writeStartObject();
        json.writeStringProperty("step", step.kind().id());
        json.writeStringProperty("name", Escapes.octalToDecimal(step.name().canonical()));
        json.writeStringProperty("why", words.text(step.why()));
        setIdentifier(json, step.at());
        if (!step.losers().isEmpty()) {
            json.writeArrayPropertyStart("losers");
            step.losers().forEach(loser -> write(json, loser));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Step.Loser loser) {
        json.writeStartObject();
        setIdentifier(json, loser.at());
        json.writeStringProperty("why", words.text(loser.why()));
        json.writeEndObject();
    }

    /// Of one of several sets of a name and type.
    private static void setIdentifier(JsonGenerator json, Optional<EntryId> id) {
        if (id.orElse(null) instanceof RecordSet.Key key && !key.setIdentifier().isEmpty()) {
            json.writeStringProperty("setIdentifier", key.setIdentifier());
        }
    }

    private static void write(JsonGenerator json, Outcome outcome) {
        json.writeStartObject();
        json.writeNumberProperty("share", outcome.share().toDouble());
        json.writeStringProperty("fraction", outcome.share().toString());
        json.writeStringProperty("rcode", outcome.rcode().name());
        records(json, "answer", outcome.answer());
        outcome.partly()
                .ifPresent(
                        partly -> {
                            json.writeNumberProperty("recordSets", partly.count());
                            json.writeNumberProperty("recordSetsOf", partly.of());
                        });
        json.writeEndObject();
    }
}
