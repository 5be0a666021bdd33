package org.zonewright.codec.cloudformation;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The properties of one record set.
final class PropertyWriter {

    private final Optional<String> zoneId;
    private final UnaryOperator<Object> check;

    /// @param zoneId which aliases within the zone have
    /// @param check the value for the id of a health check
    PropertyWriter(Optional<String> zoneId, UnaryOperator<Object> check) {
        this.zoneId = zoneId;
        this.check = check;
    }

    /// What says that the zone is the one of this template.
    static Map<String, Object> thisZone() {
        return Map.of(Functions.REF, TemplateWriter.ZONE);
    }

    Map<String, Object> properties(RecordSet set) {
        var out = new LinkedHashMap<String, Object>();
        out.put("Name", set.name().text());
        out.put("Type", set.type().mnemonic());
        if (!set.setIdentifier().isEmpty()) {
            out.put("SetIdentifier", set.setIdentifier());
        }
        routing(set.routing(), out);
        switch (set.content()) {
            case Content.Values(long ttl, List<String> values) -> {
                out.put("TTL", Long.toString(ttl));
                out.put("ResourceRecords", values);
            }
            case Content.Alias alias -> out.put("AliasTarget", alias(alias));
            case Content.TrafficPolicy _ -> {}
        }
        set.healthCheckId().ifPresent(id -> out.put("HealthCheckId", check.apply(id)));
        return out;
    }

    private Map<String, Object> alias(Content.Alias alias) {
        var out = new LinkedHashMap<String, Object>();
        boolean own = zoneId.filter(alias.hostedZoneId()::equals).isPresent();
        out.put("DNSName", alias.target().text());
        out.put("HostedZoneId", own ? thisZone() : alias.hostedZoneId());
        out.put("EvaluateTargetHealth", alias.evaluateTargetHealth());
        return out;
    }

    private static void routing(Routing routing, Map<String, Object> out) {
        switch (routing) {
            case Routing.Simple _ -> {}
            case Routing.Weighted(long weight) -> out.put(PolicyProperties.WEIGHT, weight);
            case Routing.Latency(String region) -> out.put(PolicyProperties.REGION, region);
            case Routing.Geolocation place -> out.put(PolicyProperties.GEO, geolocation(place));
            case Routing.Geoproximity near -> out.put(PolicyProperties.NEAR, geoproximity(near));
            case Routing.Failover(Routing.Failover.Role role) ->
                    out.put(PolicyProperties.FAILOVER, role.name());
            case Routing.Multivalue _ -> out.put(PolicyProperties.MULTIVALUE, true);
            case Routing.IpBased(String collection, String location) -> {
                var cidr = new LinkedHashMap<String, Object>();
                cidr.put("CollectionId", collection);
                cidr.put("LocationName", location);
                out.put(PolicyProperties.CIDR, cidr);
            }
        }
    }

    private static Map<String, Object> geolocation(Routing.Geolocation place) {
        var out = new LinkedHashMap<String, Object>();
        place.continent().ifPresent(code -> out.put("ContinentCode", code));
        place.country().ifPresent(code -> out.put("CountryCode", code));
        place.subdivision().ifPresent(code -> out.put("SubdivisionCode", code));
        return out;
    }

    private static Map<String, Object> geoproximity(Routing.Geoproximity near) {
        var out = new LinkedHashMap<String, Object>();
        switch (near.place()) {
            case Place.AwsRegion(String region) -> out.put("AWSRegion", region);
            case Place.LocalZoneGroup(String group) -> out.put("LocalZoneGroup", group);
            case Place.Coordinates(String latitude, String longitude) -> {
                var point = new LinkedHashMap<String, Object>();
                point.put("Latitude", latitude);
                point.put("Longitude", longitude);
                out.put("Coordinates", point);
            }
        }
        near.bias().ifPresent(bias -> out.put("Bias", bias));
        return out;
    }
}
