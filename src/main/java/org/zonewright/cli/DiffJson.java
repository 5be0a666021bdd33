package org.zonewright.cli;

import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.analysis.plan.records.Piece;
import org.zonewright.analysis.plan.records.RecordDiff;
import org.zonewright.analysis.plan.report.AnswerWords;
import org.zonewright.analysis.plan.report.Report;
import org.zonewright.codec.route53.SetWriter;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import tools.jackson.core.JsonGenerator;

import java.util.Locale;
import java.util.Optional;

/// A report as JSON for programs. Record sets are in Route 53's own form.
final class DiffJson {

    private final Messages words;
    private final JsonGenerator json;
    private final Places places;

    private DiffJson(Messages words, JsonGenerator json, Places places) {
        this.words = words;
        this.json = json;
        this.places = places;
    }

    /// @param places in the new file
    static String of(Report report, Places places, Messages words, Geography geography) {
        return Json.pretty(
                json -> {
                    var told = new AnswerWords(words::text, report.zone(), geography);
                    new DiffJson(words, json, places).write(report, new AnswerDiffJson(json, told));
                });
    }

    private void write(Report report, AnswerDiffJson answers) {
        json.writeStartObject();
        json.writeStringProperty("old", report.from());
        json.writeStringProperty("new", report.to());
        json.writeStringProperty("zone", report.zone().canonical());
        summary(report);
        report.answers().ifPresent(answers::write);
        json.writeArrayPropertyStart("records");
        report.records().differences().forEach(this::write);
        json.writeEndArray();
        if (report.answers().isPresent()) {
            json.writeArrayPropertyStart("findings");
            var writing = new LintJson(json, words);
            report.findings().forEach(found -> writing.write(found, places.of(found)));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void summary(Report report) {
        RecordDiff.Counts counts = report.records().counts();
        json.writeObjectPropertyStart("summary");
        json.writeStringProperty("text", report.sentence(words::text));
        json.writeNumberProperty("added", counts.added());
        json.writeNumberProperty("changed", counts.changed());
        json.writeNumberProperty("deleted", counts.deleted());
        json.writeNumberProperty("renamed", counts.renamed());
        report.answers()
                .ifPresent(
                        diff -> {
                            json.writeNumberProperty("answers", diff.questions());
                            json.writeNumberProperty("sideEffects", diff.questionsAside());
                        });
        json.writeEndObject();
    }

    private void write(Difference one) {
        Entry entry = one.entry();
        json.writeStartObject();
        json.writeStringProperty("kind", one.kind().id());
        json.writeStringProperty("name", entry.name().canonical());
        json.writeStringProperty("type", entry.type().mnemonic());
        Json.textOrNull(
                json,
                "setIdentifier",
                Optional.of(entry.setIdentifier()).filter(id -> !id.isEmpty()));
        Json.strings(json, "parts", one.partIds());
        json.writeArrayPropertyStart("words");
        one.line().forEach(this::write);
        json.writeEndArray();
        set("before", one.before());
        set("after", one.after());
        json.writeEndObject();
    }

    private void write(Piece piece) {
        json.writeStartObject();
        switch (piece) {
            case Piece.Term(Phrase phrase) -> json.writeStringProperty("term", words.text(phrase));
            case Piece.Said(Piece.Mark mark, String text) ->
                    json.writeStringProperty(mark.name().toLowerCase(Locale.ROOT), text);
        }
        json.writeEndObject();
    }

    private void set(String name, Optional<? extends Entry> entry) {
        if (entry.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        Json.raw(
                json,
                name,
                switch (entry.get()) {
                    case RecordSet set -> {
                        var text = new StringBuilder();
                        SetWriter.write(set, text);
                        yield text.toString();
                    }
                    case UnreadableSet set -> set.json();
                });
    }
}
