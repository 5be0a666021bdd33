package org.zonewright.cli;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.codec.Location;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Annotations.Waiver;

import tools.jackson.core.JsonGenerator;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/// Findings as SARIF 2.1.0 (OASIS), for code hosts and editors.
final class LintSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final Messages words;

    private LintSarif(JsonGenerator json, Messages words) {
        this.json = json;
        this.words = words;
    }

    static String of(List<LintCommand.Report> reports, Messages words) {
        return Json.pretty(json -> new LintSarif(json, words).write(reports));
    }

    private void write(List<LintCommand.Report> reports) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Zonewright");
        json.writeStringProperty("version", Version.number());
        json.writeArrayPropertyStart("rules");
        LintRules.ALL.forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        reports.forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(LintRule rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        text("fullDescription", words.text(rule.explain()));
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("set", rule.set());
        json.writeStringProperty("source", rule.source());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(LintCommand.Report report) {
        report.located().forEach(one -> write(report.path(), one.finding(), one.place()));
        report.waived().forEach(one -> write(report.path(), one.finding(), one.place()));
    }

    private void write(Path path, Finding finding, Location place) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule());
        json.writeStringProperty(
                "kind", finding.severity() == Severity.UNVERIFIED ? "open" : "fail");
        json.writeStringProperty("level", level(finding.severity()));
        text("message", words.text(finding.sentence()));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(path));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", place.line());
        json.writeNumberProperty("startColumn", place.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("name", finding.name().canonical());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        if (finding.isWaived()) {
            suppressed(finding.waiver().orElseThrow());
        }
        json.writeEndObject();
    }

    /// A waiver is in the very file (section 3.35).
    private void suppressed(Waiver waiver) {
        json.writeArrayPropertyStart("suppressions");
        json.writeStartObject();
        json.writeStringProperty("kind", "inSource");
        json.writeStringProperty("justification", waiver.reason());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void text(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /// SARIF asks for `none` where nothing was found to be wrong (section 3.27.10).
    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case UNVERIFIED -> "none";
        };
    }

    /// A relative path stays relative, so that a code host finds the file in its checkout.
    static String uri(Path path) {
        if (path.isAbsolute()) {
            return path.toUri().toASCIIString();
        }
        String text = path.toString().replace('\\', '/');
        // RFC 3986 section 4.2: before the first slash a colon would end a scheme.
        boolean schemed = path.getName(0).toString().contains(":");
        try {
            return new URI(null, null, schemed ? "./" + text : text, null).toASCIIString();
        } catch (URISyntaxException _) {
            return path.toUri().toString();
        }
    }
}
