package org.zonewright.cli;

import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.Locale;
import java.util.Optional;

/// A routing policy in a few characters, such as `weighted 90`.
final class RoutingText {

    private RoutingText() {}

    /// The id of a policy, such as `ip-based`.
    static String id(Routing routing) {
        return routing.policy().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Routing routing) {
        String parameter = parameter(routing);
        return parameter.isEmpty() ? id(routing) : id(routing) + " " + parameter;
    }

    private static String parameter(Routing routing) {
        return switch (routing) {
            case Routing.Simple _, Routing.Multivalue _ -> "";
            case Routing.Weighted(long weight) -> Long.toString(weight);
            case Routing.Latency(String region) -> region;
            case Routing.Geolocation(var continent, var country, var subdivision) ->
                    continent.or(() -> country).orElse("")
                            + subdivision.map(code -> "-" + code).orElse("");
            case Routing.Geoproximity(Place place, Optional<Long> bias) ->
                    place(place) + bias.map(" %+d"::formatted).orElse("");
            case Routing.Failover(var role) -> role.name();
            case Routing.IpBased(_, String location) -> location;
        };
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.AwsRegion(String region) -> region;
            case Place.LocalZoneGroup(String group) -> group;
            case Place.Coordinates(String latitude, String longitude) -> latitude + "," + longitude;
        };
    }
}
