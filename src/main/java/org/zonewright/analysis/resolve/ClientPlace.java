package org.zonewright.analysis.resolve;

import org.zonewright.model.aws.GeoPoint;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.aws.Geography.Region;
import org.zonewright.model.zone.ZoneInfo;

import java.util.Locale;
import java.util.Optional;

/// Where a question comes from, as the policies see it. In a private zone that is the region of the
/// VPC (guide, "Supported routing policies for records in a private hosted zone"), unless the
/// client says another.
final class ClientPlace {

    /// Where clients of unknown place are taken to be.
    static final String UNKNOWN_REGION = "us-east-1";

    /// A point to measure distances from.
    ///
    /// @param region the AWS region that it stands for, if it does
    /// @param known whether the client said so
    record Spot(String label, Optional<GeoPoint> point, Optional<String> region, boolean known) {}

    private final Client client;
    private final Geography geography;
    private final Optional<String> region;
    private final boolean regionIsLocation;

    ClientPlace(Client client, ZoneInfo zone, Geography geography) {
        this.client = client;
        this.geography = geography;
        regionIsLocation = zone.isPrivate();
        boolean silent =
                client.region().isEmpty()
                        && client.country().isEmpty()
                        && client.continent().isEmpty()
                        && client.coordinates().isEmpty();
        region =
                silent && zone.isPrivate()
                        ? zone.vpcs().stream().map(ZoneInfo.Vpc::region).findFirst()
                        : client.region();
    }

    /// Whether the zone is private.
    boolean isInVpc() {
        return regionIsLocation;
    }

    /// Upper case.
    Optional<String> country() {
        return client.country().map(ClientPlace::upper).or(() -> ofRegion(Region::country));
    }

    /// Upper case; of the US or Ukraine.
    Optional<String> subdivision() {
        if (country().isEmpty()) {
            return Optional.empty();
        }
        return client.subdivision()
                .map(ClientPlace::upper)
                .or(() -> client.country().isEmpty() ? ofRegion(Region::subdivision) : none());
    }

    /// The country's by Route 53's own table, else what the client says.
    Optional<String> continent() {
        return country()
                .flatMap(geography::country)
                .map(Geography.Country::continent)
                .or(() -> client.continent().map(ClientPlace::upper));
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private Optional<String> ofRegion(
            java.util.function.Function<Region, Optional<String>> property) {
        return regionIsLocation
                ? region.flatMap(geography::region).flatMap(property)
                : Optional.empty();
    }

    /// For latency: the region that the client names as nearest goes before all.
    Spot latencySpot() {
        return regionSpot().or(this::coordinatesSpot).or(this::countrySpot).orElseGet(this::far);
    }

    /// For geoproximity: what is most exact goes first.
    Spot proximitySpot() {
        return coordinatesSpot().or(this::regionSpot).or(this::countrySpot).orElseGet(this::far);
    }

    /// A region of which no place is known stands for itself, and is as far from others as a client
    /// of unknown place.
    private Optional<Spot> regionSpot() {
        return region.map(
                id ->
                        geography
                                .region(id)
                                .filter(known -> known.point().isPresent())
                                .map(k -> new Spot(k.place(), k.point(), Optional.of(id), true))
                                .orElseGet(() -> new Spot(id, far().point(), region, false)));
    }

    private Optional<Spot> coordinatesSpot() {
        return client.coordinates()
                .map(
                        at ->
                                new Spot(
                                        at.latitude() + ", " + at.longitude(),
                                        Optional.of(new GeoPoint(at.latitude(), at.longitude())),
                                        Optional.empty(),
                                        true));
    }

    private Optional<Spot> countrySpot() {
        return country()
                .flatMap(geography::country)
                .filter(country -> country.point().isPresent())
                .map(country -> new Spot(country.name(), country.point(), Optional.empty(), true))
                .or(this::continentSpot);
    }

    private Optional<Spot> continentSpot() {
        return continent()
                .flatMap(geography::continent)
                .map(
                        continent ->
                                new Spot(
                                        continent.name(),
                                        geography.middleOf(continent.code()),
                                        Optional.empty(),
                                        true));
    }

    private Spot far() {
        return new Spot(
                UNKNOWN_REGION,
                geography.region(UNKNOWN_REGION).flatMap(Region::point),
                Optional.of(UNKNOWN_REGION),
                false);
    }

    /// The block whose location IP-based routing looks for: the client subnet, or the address
    /// alone.
    Optional<Cidr> prefix() {
        return client.subnet().or(client::address).flatMap(Cidr::parse);
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
