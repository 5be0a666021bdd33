package org.zonewright.codec.csv;

import static org.zonewright.codec.csv.Column.BIAS;
import static org.zonewright.codec.csv.Column.CIDR_COLLECTION_ID;
import static org.zonewright.codec.csv.Column.CIDR_LOCATION;
import static org.zonewright.codec.csv.Column.CONTINENT;
import static org.zonewright.codec.csv.Column.COUNTRY;
import static org.zonewright.codec.csv.Column.FAILOVER;
import static org.zonewright.codec.csv.Column.LATITUDE;
import static org.zonewright.codec.csv.Column.LOCAL_ZONE_GROUP;
import static org.zonewright.codec.csv.Column.LONGITUDE;
import static org.zonewright.codec.csv.Column.REGION;
import static org.zonewright.codec.csv.Column.ROUTING;
import static org.zonewright.codec.csv.Column.SET_IDENTIFIER;
import static org.zonewright.codec.csv.Column.SUBDIVISION;
import static org.zonewright.codec.csv.Column.WEIGHT;

import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;
import org.zonewright.model.zone.Routing.Policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The routing policy that a row says: in the `routing` column, or, where that is empty, by the
/// columns that only one policy has.
final class RoutingCells {

    private final RowReader reader;
    private final Row row;

    RoutingCells(RowReader reader) {
        this.reader = reader;
        row = reader.row();
    }

    private static List<Column> columns(Policy policy) {
        return switch (policy) {
            case SIMPLE, MULTIVALUE -> List.of();
            case WEIGHTED -> List.of(WEIGHT);
            case LATENCY -> List.of(REGION);
            case GEOLOCATION -> List.of(CONTINENT, COUNTRY, SUBDIVISION);
            case GEOPROXIMITY -> List.of(REGION, LOCAL_ZONE_GROUP, LATITUDE, LONGITUDE, BIAS);
            case FAILOVER -> List.of(FAILOVER);
            case IP_BASED -> List.of(CIDR_COLLECTION_ID, CIDR_LOCATION);
        };
    }

    /// Nothing where there is a defect.
    Optional<Routing> routing() {
        Optional<Policy> policy = row.has(ROUTING) ? said() : marked();
        return policy.filter(this::hasItsOwnAlone).flatMap(this::parameters);
    }

    private Optional<Policy> said() {
        String text = row.text(ROUTING).orElse("");
        String word = text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        Optional<Policy> policy =
                Arrays.stream(Policy.values())
                        .filter(one -> RowWriter.word(one).equals(word))
                        .findFirst();
        return policy.isPresent()
                ? policy
                : reader.none(RowDefect.MALFORMED, row.at(ROUTING), "codec.csv-routing", text);
    }

    private Optional<Policy> marked() {
        Stream<Policy> byColumn =
                Stream.of(
                        Policy.WEIGHTED,
                        Policy.GEOLOCATION,
                        Policy.FAILOVER,
                        Policy.IP_BASED,
                        Policy.GEOPROXIMITY);
        Optional<Policy> found = byColumn.filter(this::isMarked).findFirst();
        if (found.isPresent()) {
            return found;
        }
        if (row.has(REGION)) {
            return Optional.of(Policy.LATENCY);
        }
        return row.has(SET_IDENTIFIER)
                ? reader.none(RowDefect.TWO_POLICIES, row.at(SET_IDENTIFIER), "codec.policy-none")
                : Optional.of(Policy.SIMPLE);
    }

    /// A region alone marks latency.
    private boolean isMarked(Policy policy) {
        return columns(policy).stream().anyMatch(column -> column != REGION && row.has(column));
    }

    private boolean hasItsOwnAlone(Policy policy) {
        Optional<Column> foreign =
                Arrays.stream(Policy.values())
                        .flatMap(one -> columns(one).stream())
                        .distinct()
                        .filter(column -> row.has(column))
                        .filter(column -> !columns(policy).contains(column))
                        .min(Column::compareTo);
        foreign.ifPresent(
                column ->
                        reader.none(
                                RowDefect.TWO_POLICIES,
                                row.at(column),
                                "codec.policy-two",
                                RowWriter.word(policy),
                                column.header()));
        boolean routed = policy != Policy.SIMPLE;
        boolean named = row.text(SET_IDENTIFIER).filter(text -> !text.isEmpty()).isPresent();
        if (routed && !named) {
            reader.none(
                    RowDefect.NO_IDENTIFIER,
                    row.at(SET_IDENTIFIER),
                    "codec.identifier-missing",
                    RowWriter.word(policy));
        }
        if (!routed && named) {
            reader.none(RowDefect.TWO_POLICIES, row.at(SET_IDENTIFIER), "codec.policy-none");
        }
        return foreign.isEmpty() && routed == named;
    }

    private Optional<Routing> parameters(Policy policy) {
        return switch (policy) {
            case SIMPLE -> Optional.of(new Routing.Simple());
            case WEIGHTED ->
                    reader.need(WEIGHT)
                            .flatMap(_ -> reader.whole(WEIGHT))
                            .map(Routing.Weighted::new);
            case LATENCY -> reader.need(REGION).map(Routing.Latency::new);
            case GEOLOCATION ->
                    Optional.of(
                            new Routing.Geolocation(
                                    row.text(CONTINENT), row.text(COUNTRY), row.text(SUBDIVISION)));
            case GEOPROXIMITY -> geoproximity();
            case FAILOVER -> reader.need(FAILOVER).flatMap(this::failover);
            case MULTIVALUE -> Optional.of(new Routing.Multivalue());
            case IP_BASED ->
                    reader.need(CIDR_COLLECTION_ID)
                            .flatMap(
                                    id ->
                                            reader.need(CIDR_LOCATION)
                                                    .map(name -> new Routing.IpBased(id, name)));
        };
    }

    private Optional<Routing> failover(String role) {
        return switch (role.strip().toUpperCase(Locale.ROOT)) {
            case "PRIMARY" -> Optional.of(new Routing.Failover(Routing.Failover.Role.PRIMARY));
            case "SECONDARY" -> Optional.of(new Routing.Failover(Routing.Failover.Role.SECONDARY));
            default ->
                    reader.none(RowDefect.MALFORMED, row.at(FAILOVER), "codec.expected-role", role);
        };
    }

    private Optional<Routing> geoproximity() {
        boolean point = row.has(LATITUDE) || row.has(LONGITUDE);
        int places =
                (row.has(REGION) ? 1 : 0) + (row.has(LOCAL_ZONE_GROUP) ? 1 : 0) + (point ? 1 : 0);
        if (places != 1) {
            return reader.none(RowDefect.PLACE, row.at(), "codec.geoproximity-place", places);
        }
        Optional<Place> place =
                point
                        ? reader.need(LATITUDE)
                                .flatMap(
                                        latitude ->
                                                reader.need(LONGITUDE)
                                                        .map(
                                                                longitude ->
                                                                        new Place.Coordinates(
                                                                                latitude,
                                                                                longitude)))
                        : row.text(REGION)
                                .<Place>map(Place.AwsRegion::new)
                                .or(
                                        () ->
                                                row.text(LOCAL_ZONE_GROUP)
                                                        .map(Place.LocalZoneGroup::new));
        Optional<Long> bias = reader.whole(BIAS);
        return place.map(where -> new Routing.Geoproximity(where, bias));
    }
}
