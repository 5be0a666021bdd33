package org.zonewright.cli;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.codec.Location;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.RecordType;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Optional;

/// Findings for programs: an array with one object a file.
final class LintJson {

    private final JsonGenerator json;
    private final Messages words;

    LintJson(JsonGenerator json, Messages words) {
        this.json = json;
        this.words = words;
    }

    static String of(List<LintCommand.Report> reports, Messages words) {
        return Json.pretty(
                json -> {
                    json.writeStartArray();
                    reports.forEach(new LintJson(json, words)::write);
                    json.writeEndArray();
                });
    }

    private void write(LintCommand.Report report) {
        json.writeStartObject();
        json.writeStringProperty("file", report.path().toString());
        json.writeStringProperty("zone", report.zone().zone().name().canonical());
        json.writeArrayPropertyStart("findings");
        report.located().forEach(one -> write(one.finding(), one.place()));
        json.writeEndArray();
        json.writeEndObject();
    }

    void write(Finding finding, Location place) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().id());
        json.writeStringProperty("name", finding.name().canonical());
        Json.textOrNull(json, "type", finding.type().map(RecordType::mnemonic));
        Json.textOrNull(
                json,
                "setIdentifier",
                Optional.of(finding.setIdentifier()).filter(id -> !id.isEmpty()));
        json.writeStringProperty("message", words.text(finding.sentence()));
        json.writeNumberProperty("line", place.line());
        json.writeNumberProperty("column", place.column());
        json.writeArrayPropertyStart("fixes");
        finding.fixes().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Fix fix) {
        json.writeStartObject();
        json.writeStringProperty("id", fix.id());
        json.writeStringProperty("title", words.text(fix.title()));
        json.writeBooleanProperty("safe", fix.safe());
        json.writeEndObject();
    }
}
