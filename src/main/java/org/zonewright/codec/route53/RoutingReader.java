package org.zonewright.codec.route53;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The routing policy of a record set, from the one of seven members that marks it.
final class RoutingReader {

    /// The members that mark a policy (API reference, SetIdentifier).
    static final List<String> MARKERS =
            List.of(
                    "Weight",
                    "Region",
                    "GeoLocation",
                    "Failover",
                    "MultiValueAnswer",
                    "CidrRoutingConfig",
                    "GeoProximityLocation");

    private static final Set<String> GEO_MEMBERS =
            Set.of("ContinentCode", "CountryCode", "SubdivisionCode");
    private static final Set<String> NEAR_MEMBERS =
            Set.of("AWSRegion", "LocalZoneGroup", "Coordinates", "Bias");
    private static final Set<String> COORDINATES = Set.of("Latitude", "Longitude");
    private static final Set<String> CIDR_MEMBERS = Set.of("CollectionId", "LocationName");

    private final Members set;
    private final Members.Notes notes;

    private RoutingReader(Members set, Members.Notes notes) {
        this.set = set;
        this.notes = notes;
    }

    /// @param said takes the marker that the policy was made of
    /// @return nothing where a defect was noted
    static Optional<Routing> read(
            Members set, Set<String> said, Members.Notes notes, boolean hasIdentifier) {
        var reader = new RoutingReader(set, notes);
        List<String> markers = reader.markers();
        if (markers.size() > 1) {
            return reader.none(
                    Defect.TWO_POLICIES,
                    set.at(markers.get(1)),
                    "codec.policy-two",
                    markers.get(0),
                    markers.get(1));
        }
        if (markers.isEmpty()) {
            return hasIdentifier
                    ? reader.none(Defect.TWO_POLICIES, set.at("SetIdentifier"), "codec.policy-none")
                    : Optional.of(new Routing.Simple());
        }
        String marker = markers.getFirst();
        said.add(marker);
        if (!hasIdentifier) {
            return reader.none(
                    Defect.NO_IDENTIFIER, set.at(marker), "codec.identifier-missing", marker);
        }
        return reader.policy(marker);
    }

    private List<String> markers() {
        var present = new ArrayList<String>(1);
        for (String marker : MARKERS) {
            boolean marks =
                    marker.equals("MultiValueAnswer")
                            ? set.truth(marker).orElse(false)
                            : set.has(marker);
            if (marks) {
                present.add(marker);
            }
        }
        return present;
    }

    private Optional<Routing> policy(String marker) {
        return switch (marker) {
            case "Weight" -> set.whole(marker).map(Routing.Weighted::new);
            case "Region" -> set.text(marker).map(Routing.Latency::new);
            case "GeoLocation" -> set.object(marker).map(this::geolocation);
            case "Failover" -> set.text(marker).flatMap(this::failover);
            case "MultiValueAnswer" -> Optional.of(new Routing.Multivalue());
            case "CidrRoutingConfig" -> set.object(marker).flatMap(this::ipBased);
            case "GeoProximityLocation" -> set.object(marker).flatMap(this::geoproximity);
            default -> throw new IllegalArgumentException(marker);
        };
    }

    private Routing geolocation(Members place) {
        place.keepAllBut(GEO_MEMBERS);
        return new Routing.Geolocation(
                place.text("ContinentCode"),
                place.text("CountryCode"),
                place.text("SubdivisionCode"));
    }

    private Optional<Routing> failover(String role) {
        return switch (role) {
            case "PRIMARY" -> Optional.of(new Routing.Failover(Routing.Failover.Role.PRIMARY));
            case "SECONDARY" -> Optional.of(new Routing.Failover(Routing.Failover.Role.SECONDARY));
            default -> none(Defect.MALFORMED, set.at("Failover"), "codec.expected-role", role);
        };
    }

    private Optional<Routing> ipBased(Members cidr) {
        cidr.keepAllBut(CIDR_MEMBERS);
        Optional<String> collection = cidr.text("CollectionId");
        Optional<String> location = cidr.text("LocationName");
        cidr.demand(Defect.MALFORMED, "CollectionId", "LocationName");
        return collection.flatMap(id -> location.map(name -> new Routing.IpBased(id, name)));
    }

    private Optional<Routing> geoproximity(Members near) {
        near.keepAllBut(NEAR_MEMBERS);
        Optional<Long> bias = near.whole("Bias");
        Optional<Place> region = near.text("AWSRegion").map(Place.AwsRegion::new);
        Optional<Place> group = near.text("LocalZoneGroup").map(Place.LocalZoneGroup::new);
        Optional<Place> point = near.object("Coordinates").flatMap(this::coordinates);
        long places =
                List.of("AWSRegion", "LocalZoneGroup", "Coordinates").stream()
                        .filter(near::has)
                        .count();
        if (places != 1) {
            return none(Defect.PLACE, near.start(), "codec.geoproximity-place", places);
        }
        return region.or(() -> group)
                .or(() -> point)
                .map(place -> new Routing.Geoproximity(place, bias));
    }

    private Optional<Place> coordinates(Members point) {
        point.keepAllBut(COORDINATES);
        point.demand(Defect.PLACE, "Latitude", "Longitude");
        return point.text("Latitude")
                .flatMap(
                        latitude ->
                                point.text("Longitude")
                                        .map(
                                                longitude ->
                                                        new Place.Coordinates(
                                                                latitude, longitude)));
    }

    private <T> Optional<T> none(String rule, int at, String key, Object... args) {
        notes.add(new Defect(rule, at, Phrase.of(key, args)));
        return Optional.empty();
    }
}
