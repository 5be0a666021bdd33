package org.zonewright.session;

import static org.zonewright.session.EditJson.JSON;
import static org.zonewright.session.EditJson.array;
import static org.zonewright.session.EditJson.list;
import static org.zonewright.session.EditJson.optionalText;
import static org.zonewright.session.EditJson.putText;
import static org.zonewright.session.EditJson.strings;
import static org.zonewright.session.EditJson.text;
import static org.zonewright.session.EditJson.with;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Record sets as JSON, for the journal. See [EditJson].
final class SetJson {

    private SetJson() {}

    static ObjectNode write(RecordSet set) {
        ObjectNode out = JSON.objectNode();
        with(out, "key", EditJson.write(set.key()));
        with(out, "content", content(set.content()));
        with(out, "routing", routing(set.routing()));
        putText(out, "check", set.healthCheckId());
        return set.extras().isEmpty()
                ? out
                : with(out, "extras", array(set.extras(), SetJson::extra));
    }

    static RecordSet read(JsonNode json) {
        return new RecordSet(
                EditJson.readKey(json.required("key")),
                readContent(json.required("content")),
                readRouting(json.required("routing")),
                optionalText(json, "check"),
                list(json.path("extras"), SetJson::readExtra));
    }

    private static ObjectNode content(Content content) {
        ObjectNode out = JSON.objectNode();
        return switch (content) {
            case Content.Values(long ttl, List<String> values) ->
                    with(out.put("ttl", ttl), "values", strings(values));
            case Content.Alias(DomainName target, String zone, boolean health) ->
                    out.put("alias", target.text()).put("zone", zone).put("health", health);
            case Content.TrafficPolicy(String instance) -> out.put("instance", instance);
        };
    }

    private static Content readContent(JsonNode json) {
        if (json.has("values")) {
            return new Content.Values(
                    json.required("ttl").longValue(), strings(json.required("values")));
        }
        if (json.has("alias")) {
            return new Content.Alias(
                    DomainName.of(text(json, "alias")),
                    text(json, "zone"),
                    json.required("health").booleanValue());
        }
        return new Content.TrafficPolicy(text(json, "instance"));
    }

    private static ObjectNode routing(Routing routing) {
        ObjectNode out = JSON.objectNode();
        switch (routing) {
            case Routing.Simple _ -> {}
            case Routing.Weighted(long weight) -> out.put("weight", weight);
            case Routing.Latency(String region) -> out.put("region", region);
            case Routing.Geolocation(var continent, var country, var subdivision) -> {
                ObjectNode location = out.putObject("location");
                putText(location, "continent", continent);
                putText(location, "country", country);
                putText(location, "subdivision", subdivision);
            }
            case Routing.Geoproximity(Place place, Optional<Long> bias) -> {
                ObjectNode proximity = out.putObject("proximity");
                place(proximity, place);
                bias.ifPresent(number -> proximity.put("bias", number));
            }
            case Routing.Failover(Routing.Failover.Role role) -> out.put("failover", role.name());
            case Routing.Multivalue _ -> out.put("multivalue", true);
            case Routing.IpBased(String collection, String location) ->
                    out.putObject("cidr").put("collection", collection).put("location", location);
        }
        return out;
    }

    private static void place(ObjectNode out, Place place) {
        switch (place) {
            case Place.AwsRegion(String region) -> out.put("region", region);
            case Place.LocalZoneGroup(String group) -> out.put("group", group);
            case Place.Coordinates(String latitude, String longitude) ->
                    out.put("latitude", latitude).put("longitude", longitude);
        }
    }

    private static Routing readRouting(JsonNode json) {
        if (json.isEmpty()) {
            return new Routing.Simple();
        }
        Map.Entry<String, JsonNode> only = json.properties().iterator().next();
        JsonNode value = only.getValue();
        return switch (only.getKey()) {
            case "weight" -> new Routing.Weighted(value.longValue());
            case "region" -> new Routing.Latency(value.stringValue());
            case "location" ->
                    new Routing.Geolocation(
                            optionalText(value, "continent"),
                            optionalText(value, "country"),
                            optionalText(value, "subdivision"));
            case "proximity" ->
                    new Routing.Geoproximity(
                            readPlace(value),
                            Optional.ofNullable(value.get("bias")).map(JsonNode::longValue));
            case "failover" ->
                    new Routing.Failover(Routing.Failover.Role.valueOf(value.stringValue()));
            case "multivalue" -> new Routing.Multivalue();
            case "cidr" -> new Routing.IpBased(text(value, "collection"), text(value, "location"));
            default -> throw new IllegalArgumentException("no routing: " + only.getKey());
        };
    }

    private static Place readPlace(JsonNode json) {
        if (json.has("region")) {
            return new Place.AwsRegion(text(json, "region"));
        }
        return json.has("group")
                ? new Place.LocalZoneGroup(text(json, "group"))
                : new Place.Coordinates(text(json, "latitude"), text(json, "longitude"));
    }

    static ObjectNode extra(Extra extra) {
        return JSON.objectNode()
                .put("path", extra.path())
                .put("after", extra.after())
                .put("name", extra.name())
                .put("json", extra.json());
    }

    static Extra readExtra(JsonNode json) {
        return new Extra(
                text(json, "path"), text(json, "after"), text(json, "name"), text(json, "json"));
    }
}
