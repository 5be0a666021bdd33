package org.zonewright.session;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.List;
import java.util.Optional;

/// Record sets as JSON, for the journal. See [EditJson].
final class SetJson {

    private SetJson() {}

    static JsonObject write(RecordSet set) {
        JsonObject out =
                new JsonObject()
                        .put("key", EditJson.write(set.key()))
                        .put("content", content(set.content()))
                        .put("routing", routing(set.routing()))
                        .putIfPresent("check", set.healthCheckId());
        return set.extras().isEmpty() ? out : out.putAll("extras", set.extras(), SetJson::extra);
    }

    static RecordSet read(JsonObject json) {
        return new RecordSet(
                EditJson.readKey(json.object("key")),
                readContent(json.object("content")),
                readRouting(json.object("routing")),
                json.optional("check", String.class),
                json.has("extras") ? json.objects("extras", SetJson::readExtra) : List.of());
    }

    private static JsonObject content(Content content) {
        var out = new JsonObject();
        return switch (content) {
            case Content.Values(long ttl, List<String> values) ->
                    out.put("ttl", ttl).put("values", values);
            case Content.Alias(DomainName target, String zone, boolean health) ->
                    out.put("alias", target.text()).put("zone", zone).put("health", health);
            case Content.TrafficPolicy(String instance) -> out.put("instance", instance);
        };
    }

    private static Content readContent(JsonObject json) {
        if (json.has("values")) {
            return new Content.Values(json.number("ttl"), json.strings("values"));
        }
        if (json.has("alias")) {
            return new Content.Alias(
                    DomainName.of(json.text("alias")), json.text("zone"), json.flag("health"));
        }
        return new Content.TrafficPolicy(json.text("instance"));
    }

    private static JsonObject routing(Routing routing) {
        var out = new JsonObject();
        return switch (routing) {
            case Routing.Simple _ -> out;
            case Routing.Weighted(long weight) -> out.put("weight", weight);
            case Routing.Latency(String region) -> out.put("region", region);
            case Routing.Geolocation(var continent, var country, var subdivision) ->
                    out.put(
                            "location",
                            new JsonObject()
                                    .putIfPresent("continent", continent)
                                    .putIfPresent("country", country)
                                    .putIfPresent("subdivision", subdivision));
            case Routing.Geoproximity(Place place, Optional<Long> bias) ->
                    out.put("proximity", place(place).putIfPresent("bias", bias));
            case Routing.Failover(Routing.Failover.Role role) -> out.put("failover", role.name());
            case Routing.Multivalue _ -> out.put("multivalue", true);
            case Routing.IpBased(String collection, String location) ->
                    out.put(
                            "cidr",
                            new JsonObject()
                                    .put("collection", collection)
                                    .put("location", location));
        };
    }

    private static JsonObject place(Place place) {
        var out = new JsonObject();
        return switch (place) {
            case Place.AwsRegion(String region) -> out.put("region", region);
            case Place.LocalZoneGroup(String group) -> out.put("group", group);
            case Place.Coordinates(String latitude, String longitude) ->
                    out.put("latitude", latitude).put("longitude", longitude);
        };
    }

    private static Routing readRouting(JsonObject json) {
        if (json.isEmpty()) {
            return new Routing.Simple();
        }
        String kind = json.firstName();
        return switch (kind) {
            case "weight" -> new Routing.Weighted(json.number(kind));
            case "region" -> new Routing.Latency(json.text(kind));
            case "location" -> readLocation(json.object(kind));
            case "proximity" ->
                    new Routing.Geoproximity(
                            readPlace(json.object(kind)),
                            json.object(kind).optional("bias", Long.class));
            case "failover" -> new Routing.Failover(Routing.Failover.Role.valueOf(json.text(kind)));
            case "multivalue" -> new Routing.Multivalue();
            case "cidr" ->
                    new Routing.IpBased(
                            json.object(kind).text("collection"),
                            json.object(kind).text("location"));
            default -> throw new IllegalArgumentException("no routing: " + kind);
        };
    }

    private static Routing readLocation(JsonObject json) {
        return new Routing.Geolocation(
                json.optional("continent", String.class),
                json.optional("country", String.class),
                json.optional("subdivision", String.class));
    }

    private static Place readPlace(JsonObject json) {
        if (json.has("region")) {
            return new Place.AwsRegion(json.text("region"));
        }
        return json.has("group")
                ? new Place.LocalZoneGroup(json.text("group"))
                : new Place.Coordinates(json.text("latitude"), json.text("longitude"));
    }

    static JsonObject extra(Extra extra) {
        return new JsonObject()
                .put("path", extra.path())
                .put("after", extra.after())
                .put("name", extra.name())
                .put("json", extra.json());
    }

    static Extra readExtra(JsonObject json) {
        return new Extra(
                json.text("path"), json.text("after"), json.text("name"), json.text("json"));
    }
}
