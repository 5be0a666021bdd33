package org.zonewright.analysis.graph.layout;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;

import java.util.Locale;
import java.util.Optional;

/// Routing policies as pictures and phrases.
final class Phrases {

    private Phrases() {}

    static Phrase policy(Routing.Policy policy) {
        return Phrase.of(
                "graph.policy." + policy.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Icon icon(Routing.Policy policy) {
        return switch (policy) {
            case SIMPLE -> Icon.LAYERS;
            case WEIGHTED -> Icon.SLIDERS;
            case LATENCY -> Icon.NAVIGATION;
            case GEOLOCATION -> Icon.MAP;
            case GEOPROXIMITY -> Icon.MAP_PIN;
            case FAILOVER -> Icon.LIFE_BUOY;
            case MULTIVALUE -> Icon.SHUFFLE;
            case IP_BASED -> Icon.GIT_BRANCH;
        };
    }

    /// What tells a member from its siblings: its weight, role, region or place.
    static Optional<Phrase> parameter(Routing routing) {
        return switch (routing) {
            case Routing.Simple _, Routing.Multivalue _ -> Optional.empty();
            case Routing.Weighted(long weight) -> plain(Long.toString(weight));
            case Routing.Latency(String region) -> plain(region);
            case Routing.Failover(Routing.Failover.Role role) -> plain(role.name());
            case Routing.Geolocation geolocation -> Optional.of(place(geolocation));
            case Routing.Geoproximity(var place, Optional<Long> bias) ->
                    Optional.of(
                            bias.filter(by -> by != 0)
                                    .map(
                                            by ->
                                                    Phrase.of(
                                                            "graph.place.bias",
                                                            text(place),
                                                            signed(by)))
                                    .orElseGet(() -> Phrase.of("graph.plain", text(place))));
            case Routing.IpBased(_, String location) ->
                    location.equals("*")
                            ? Optional.of(Phrase.of("graph.place.default"))
                            : plain(location);
        };
    }

    private static Optional<Phrase> plain(String text) {
        return Optional.of(Phrase.of("graph.plain", text));
    }

    private static Phrase place(Routing.Geolocation at) {
        if (at.isDefault()) {
            return Phrase.of("graph.place.default");
        }
        String country = at.country().or(at::continent).orElse("");
        return Phrase.of(
                "graph.plain", at.subdivision().map(part -> country + "-" + part).orElse(country));
    }

    private static String text(Routing.Geoproximity.Place place) {
        return switch (place) {
            case Routing.Geoproximity.Place.AwsRegion(String region) -> region;
            case Routing.Geoproximity.Place.LocalZoneGroup(String group) -> group;
            case Routing.Geoproximity.Place.Coordinates(String latitude, String longitude) ->
                    latitude + ", " + longitude;
        };
    }

    private static String signed(long number) {
        return number > 0 ? "+" + number : "−" + -number;
    }
}
