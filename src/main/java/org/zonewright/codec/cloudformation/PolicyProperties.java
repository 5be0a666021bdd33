package org.zonewright.codec.cloudformation;

import org.zonewright.codec.tree.Fields;
import org.zonewright.codec.tree.Policies;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The property of a record set that says its routing policy.
final class PolicyProperties {

    static final String WEIGHT = "Weight";
    static final String REGION = "Region";
    static final String GEO = "GeoLocation";
    static final String FAILOVER = "Failover";
    static final String MULTIVALUE = "MultiValueAnswer";
    static final String CIDR = "CidrRoutingConfig";
    static final String NEAR = "GeoProximityLocation";

    private static final List<String> ALL =
            List.of(WEIGHT, REGION, GEO, FAILOVER, MULTIVALUE, CIDR, NEAR);

    private final Fields set;

    PolicyProperties(Fields set) {
        this.set = set;
    }

    /// The policy; the simple one also where a problem was said.
    Routing routing() {
        List<String> present = ALL.stream().filter(this::marks).toList();
        return Policies.routing(set, present, "SetIdentifier", this::policy);
    }

    private boolean marks(String property) {
        return property.equals(MULTIVALUE) ? set.truth(property).orElse(false) : set.has(property);
    }

    private Optional<Routing> policy(String marker) {
        return switch (marker) {
            case WEIGHT -> set.whole(marker).map(Routing.Weighted::new);
            case REGION -> set.text(marker).map(Routing.Latency::new);
            case FAILOVER -> set.text(marker).flatMap(role -> Policies.failover(set, marker, role));
            case MULTIVALUE -> Optional.of(new Routing.Multivalue());
            case GEO -> set.object(marker).map(PolicyProperties::geolocation);
            case CIDR ->
                    set.object(marker)
                            .map(
                                    cidr ->
                                            new Routing.IpBased(
                                                    cidr.need("CollectionId").orElse(""),
                                                    cidr.need("LocationName").orElse("")));
            default -> set.object(marker).flatMap(PolicyProperties::geoproximity);
        };
    }

    private static Routing geolocation(Fields place) {
        return new Routing.Geolocation(
                place.text("ContinentCode"),
                place.text("CountryCode"),
                place.text("SubdivisionCode"));
    }

    private static Optional<Routing> geoproximity(Fields near) {
        Optional<Place> region = near.text("AWSRegion").map(Place.AwsRegion::new);
        Optional<Place> group = near.text("LocalZoneGroup").map(Place.LocalZoneGroup::new);
        Optional<Place> point =
                near.object("Coordinates")
                        .map(
                                at ->
                                        new Place.Coordinates(
                                                at.need("Latitude").orElse(""),
                                                at.need("Longitude").orElse("")));
        return Policies.geoproximity(near, Stream.of(region, group, point), near.whole("Bias"));
    }
}
