package org.zonewright.codec.report;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A record set as a row of a table.
///
/// @param routing the policy with its parameters; empty for simple routing
/// @param values one a line
record ReportRow(
        String name,
        String type,
        String ttl,
        List<String> values,
        String routing,
        String identifier,
        String healthCheck) {

    static final List<String> HEADERS =
            Stream.of("name", "type", "ttl", "values", "routing", "identifier", "health-check")
                    .map(column -> "codec.report-" + column)
                    .toList();

    static ReportRow of(RecordSet set, ReportWords words) {
        return new ReportRow(
                set.name().route53(),
                set.type().mnemonic(),
                set.content() instanceof Content.Values(long ttl, _) ? Long.toString(ttl) : "",
                values(set, words),
                routing(set.routing()),
                set.setIdentifier(),
                set.healthCheckId().orElse(""));
    }

    private static List<String> values(RecordSet set, ReportWords words) {
        return switch (set.content()) {
            case Content.Values(_, List<String> values) -> values;
            case Content.Alias alias ->
                    List.of(
                            words.text(
                                    alias.evaluateTargetHealth()
                                            ? "codec.report-alias-health"
                                            : "codec.report-alias",
                                    alias.target().route53(),
                                    alias.hostedZoneId()));
            case Content.TrafficPolicy(String id) ->
                    List.of(words.text("codec.report-traffic-policy", id));
        };
    }

    private static String routing(Routing routing) {
        String parameters =
                switch (routing) {
                    case Routing.Simple _, Routing.Multivalue _ -> "";
                    case Routing.Weighted(long weight) -> Long.toString(weight);
                    case Routing.Latency(String region) -> region;
                    case Routing.Geolocation place ->
                            Stream.of(place.continent(), place.country(), place.subdivision())
                                    .flatMap(Optional::stream)
                                    .collect(Collectors.joining("-"));
                    case Routing.Geoproximity(Place place, Optional<Long> bias) ->
                            place(place) + bias.map(number -> " " + number).orElse("");
                    case Routing.Failover(Routing.Failover.Role role) -> role.name();
                    case Routing.IpBased(String collection, String location) ->
                            collection + " " + location;
                };
        String policy = routing.policy().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return routing instanceof Routing.Simple ? "" : (policy + " " + parameters).strip();
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.AwsRegion(String region) -> region;
            case Place.LocalZoneGroup(String group) -> group;
            case Place.Coordinates(String latitude, String longitude) -> latitude + "," + longitude;
        };
    }
}
