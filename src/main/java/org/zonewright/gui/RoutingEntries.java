package org.zonewright.gui;

import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;
import org.zonewright.model.zone.Routing.Geoproximity.Place;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.Optional;

/// Routing parameters from what was entered, and those that a policy starts with.
public final class RoutingEntries {

    /// Stands before a continent's code where continents and countries share a list.
    public static final String CONTINENT = "continent:";

    public static final String DEFAULT = "*";

    private static final String FIRST_REGION = "us-east-1";

    private RoutingEntries() {}

    /// A policy as it starts out for a set.
    public static Routing start(Routing.Policy policy, RecordSet set, Zone zone) {
        return switch (policy) {
            case SIMPLE -> new Routing.Simple();
            case WEIGHTED -> new Routing.Weighted(1);
            case LATENCY -> new Routing.Latency(FIRST_REGION);
            case GEOLOCATION -> location(DEFAULT);
            case GEOPROXIMITY ->
                    new Routing.Geoproximity(new Place.AwsRegion(FIRST_REGION), Optional.empty());
            case FAILOVER -> new Routing.Failover(freeRole(set, zone));
            case MULTIVALUE -> new Routing.Multivalue();
            case IP_BASED ->
                    new Routing.IpBased(
                            zone.simulation().collections().stream()
                                    .findFirst()
                                    .map(Simulation.Collection::id)
                                    .orElse(""),
                            DEFAULT);
        };
    }

    private static Role freeRole(RecordSet set, Zone zone) {
        boolean taken =
                zone.group(set.name(), set.type()).stream()
                        .anyMatch(
                                other ->
                                        other.routing().equals(new Routing.Failover(Role.PRIMARY)));
        return taken ? Role.SECONDARY : Role.PRIMARY;
    }

    /// @param typed a country code, `continent:EU`, or `*`
    public static Routing.Geolocation location(String typed) {
        return typed.startsWith(CONTINENT)
                ? new Routing.Geolocation(
                        Optional.of(typed.substring(CONTINENT.length())),
                        Optional.empty(),
                        Optional.empty())
                : new Routing.Geolocation(Optional.empty(), Optional.of(typed), Optional.empty());
    }

    /// What stands for a location in the list.
    public static String location(Routing.Geolocation location) {
        return location.country()
                .orElseGet(() -> location.continent().map(code -> CONTINENT + code).orElse(""));
    }

    /// A place of geoproximity: a region or Local Zone group by its name, or `latitude, longitude`.
    public static Place place(String typed) {
        String text = typed.strip();
        int comma = text.indexOf(',');
        if (comma >= 0) {
            return new Place.Coordinates(
                    text.substring(0, comma).strip(), text.substring(comma + 1).strip());
        }
        long dashes = text.chars().filter(c -> c == '-').count();
        boolean local = dashes > 2 && !text.contains("-gov-") && !text.contains("-iso");
        return local ? new Place.LocalZoneGroup(text) : new Place.AwsRegion(text);
    }

    public static String place(Place place) {
        return switch (place) {
            case Place.AwsRegion(String region) -> region;
            case Place.LocalZoneGroup(String group) -> group;
            case Place.Coordinates(String latitude, String longitude) ->
                    latitude + ", " + longitude;
        };
    }
}
