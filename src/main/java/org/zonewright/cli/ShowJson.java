package org.zonewright.cli;

import org.zonewright.codec.Location;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Internationalized;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.OpenedZone;

import tools.jackson.core.JsonGenerator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A zone as JSON for programs.
final class ShowJson {

    private final JsonGenerator json;
    private final OpenedZone opened;

    private ShowJson(JsonGenerator json, OpenedZone opened) {
        this.json = json;
        this.opened = opened;
    }

    static String of(Path path, OpenedZone opened) {
        return Json.pretty(json -> new ShowJson(json, opened).write(path, opened.zone()));
    }

    private void write(Path path, Zone zone) {
        json.writeStartObject();
        json.writeStringProperty("file", path.toString());
        json.writeStringProperty("zone", zone.name().canonical());
        unicode("zoneUnicode", zone.name());
        Json.textOrNull(json, "id", zone.info().id());
        json.writeBooleanProperty("private", zone.info().isPrivate());
        json.writeArrayPropertyStart("records");
        zone.sets().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("unreadable");
        zone.unreadable().forEach(this::write);
        json.writeEndArray();
        counts(zone);
        json.writeArrayPropertyStart("limits");
        Usage.of(zone).forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(RecordSet set) {
        json.writeStartObject();
        json.writeStringProperty("name", set.name().canonical());
        unicode("nameUnicode", set.name());
        json.writeStringProperty("type", set.type().mnemonic());
        setIdentifier(set.setIdentifier());
        json.writeStringProperty("policy", RoutingText.id(set.routing()));
        json.writeStringProperty("routing", RoutingText.of(set.routing()));
        switch (set.content()) {
            case Content.Values(long ttl, List<String> values) -> {
                json.writeNumberProperty("ttl", ttl);
                Json.strings(json, "values", values);
            }
            case Content.Alias(var target, String zone, boolean health) -> {
                json.writeObjectPropertyStart("alias");
                json.writeStringProperty("target", target.canonical());
                unicode("targetUnicode", target);
                json.writeStringProperty("hostedZoneId", zone);
                json.writeBooleanProperty("evaluateTargetHealth", health);
                json.writeEndObject();
            }
            case Content.TrafficPolicy(String instance) ->
                    json.writeStringProperty("trafficPolicyInstanceId", instance);
        }
        Json.textOrNull(json, "healthCheckId", set.healthCheckId());
        location(Optional.ofNullable(opened.locations().get(set.key())));
        json.writeEndObject();
    }

    private void write(UnreadableSet set) {
        json.writeStartObject();
        json.writeStringProperty("name", set.name().canonical());
        unicode("nameUnicode", set.name());
        json.writeStringProperty("type", set.type().mnemonic());
        setIdentifier(set.setIdentifier());
        json.writeStringProperty("rule", set.rule());
        location(Optional.ofNullable(opened.locations().get(set.id())));
        json.writeEndObject();
    }

    /// Only where it differs.
    private void unicode(String key, DomainName name) {
        Internationalized.unicode(name.canonical())
                .ifPresent(shown -> json.writeStringProperty(key, shown));
    }

    private void setIdentifier(String text) {
        Json.textOrNull(json, "setIdentifier", Optional.of(text).filter(id -> !id.isEmpty()));
    }

    private void location(Optional<Location> location) {
        location.ifPresent(
                place -> {
                    json.writeNumberProperty("line", place.line());
                    json.writeNumberProperty("column", place.column());
                });
    }

    private void counts(Zone zone) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("recordSets", zone.size() + zone.unreadable().size());
        json.writeNumberProperty("unreadable", zone.unreadable().size());
        json.writeNumberProperty(
                "values", zone.sets().stream().mapToLong(set -> set.values().size()).sum());
        json.writeNumberProperty(
                "aliases", zone.sets().stream().filter(RecordSet::isAlias).count());
        json.writeObjectPropertyStart("types");
        zone.sets().stream()
                .collect(
                        Collectors.groupingBy(
                                set -> set.type().mnemonic(), TreeMap::new, Collectors.counting()))
                .forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Usage usage) {
        json.writeStartObject();
        json.writeStringProperty("id", usage.id());
        json.writeNumberProperty("used", usage.used());
        json.writeNumberProperty("limit", usage.limit());
        json.writeEndObject();
    }
}
