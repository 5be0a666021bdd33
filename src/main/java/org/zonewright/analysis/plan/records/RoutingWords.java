package org.zonewright.analysis.plan.records;

import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A routing policy in two words: what it goes by, and its parameter.
record RoutingWords(Piece term, String value) {

    static RoutingWords of(Routing routing) {
        return switch (routing) {
            case Routing.Simple _ -> words("simple", "");
            case Routing.Weighted(long weight) -> words("weight", Long.toString(weight));
            case Routing.Latency(String region) -> words("region", region);
            case Routing.Geolocation(var continent, var country, var subdivision) ->
                    words("location", joined(continent, country, subdivision));
            case Routing.Geoproximity(Place place, Optional<Long> bias) ->
                    words("place", place(place) + bias.map(b -> " bias " + b).orElse(""));
            case Routing.Failover(Routing.Failover.Role role) -> words("role", role.name());
            case Routing.Multivalue _ -> words("multivalue", "");
            case Routing.IpBased(String collection, String location) ->
                    words("cidr", collection + " " + location);
        };
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.AwsRegion(String region) -> region;
            case Place.LocalZoneGroup(String group) -> group;
            case Place.Coordinates(String latitude, String longitude) -> latitude + "," + longitude;
        };
    }

    private static String joined(
            Optional<String> continent, Optional<String> country, Optional<String> subdivision) {
        return Stream.of(continent, country, subdivision)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("-"));
    }

    private static RoutingWords words(String key, String value) {
        return new RoutingWords(Piece.term(key), value);
    }
}
