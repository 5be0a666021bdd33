package org.zonewright.codec.csv;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The rows of a record set: one for each value, each with all that is the set's.
final class RowWriter {

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    private RowWriter() {}

    static List<Map<Column, String>> rows(RecordSet set) {
        var writer = new RowWriter();
        writer.common(set);
        if (set.values().isEmpty()) {
            return List.of(writer.cells);
        }
        return set.values().stream().map(writer::with).toList();
    }

    /// How the `routing` column names a policy, such as `ip-based`.
    static String word(Routing.Policy policy) {
        return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<Column, String> with(String value) {
        var row = new EnumMap<>(cells);
        row.put(Column.VALUE, value);
        return row;
    }

    private void common(RecordSet set) {
        put(Column.NAME, set.name().text());
        put(Column.TYPE, set.type().mnemonic());
        switch (set.content()) {
            case Content.Values(long ttl, _) -> put(Column.TTL, Long.toString(ttl));
            case Content.Alias alias -> {
                put(Column.ALIAS_TARGET, alias.target().text());
                put(Column.ALIAS_ZONE_ID, alias.hostedZoneId());
                put(Column.EVALUATE_TARGET_HEALTH, Boolean.toString(alias.evaluateTargetHealth()));
            }
            case Content.TrafficPolicy(String id) -> put(Column.TRAFFIC_POLICY_INSTANCE_ID, id);
        }
        put(Column.ROUTING, word(set.routing().policy()));
        if (!set.setIdentifier().isEmpty()) {
            put(Column.SET_IDENTIFIER, set.setIdentifier());
        }
        routing(set.routing());
        put(Column.HEALTH_CHECK_ID, set.healthCheckId());
    }

    private void routing(Routing routing) {
        switch (routing) {
            case Routing.Simple _, Routing.Multivalue _ -> {}
            case Routing.Weighted(long weight) -> put(Column.WEIGHT, Long.toString(weight));
            case Routing.Latency(String region) -> put(Column.REGION, region);
            case Routing.Geolocation place -> {
                put(Column.CONTINENT, place.continent());
                put(Column.COUNTRY, place.country());
                put(Column.SUBDIVISION, place.subdivision());
            }
            case Routing.Geoproximity(Place place, Optional<Long> bias) -> {
                place(place);
                put(Column.BIAS, bias.map(number -> Long.toString(number)));
            }
            case Routing.Failover(Routing.Failover.Role role) -> put(Column.FAILOVER, role.name());
            case Routing.IpBased(String collection, String location) -> {
                put(Column.CIDR_COLLECTION_ID, collection);
                put(Column.CIDR_LOCATION, location);
            }
        }
    }

    private void place(Place place) {
        switch (place) {
            case Place.AwsRegion(String region) -> put(Column.REGION, region);
            case Place.LocalZoneGroup(String group) -> put(Column.LOCAL_ZONE_GROUP, group);
            case Place.Coordinates(String latitude, String longitude) -> {
                put(Column.LATITUDE, latitude);
                put(Column.LONGITUDE, longitude);
            }
        }
    }

    private void put(Column column, String text) {
        cells.put(column, text);
    }

    private void put(Column column, Optional<String> text) {
        text.ifPresent(some -> put(column, some));
    }
}
