package org.zonewright.codec.cloudformation;

import org.zonewright.codec.tree.Fields;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.List;
import java.util.Optional;

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
    Routing routing(String identifier) {
        List<String> present = ALL.stream().filter(this::marks).toList();
        if (present.size() > 1) {
            return none(
                    present.get(1), Phrase.of("codec.policy-two", present.get(0), present.get(1)));
        }
        if (present.isEmpty()) {
            return identifier.isEmpty()
                    ? new Routing.Simple()
                    : none("SetIdentifier", Phrase.of("codec.policy-none"));
        }
        String marker = present.getFirst();
        return identifier.isEmpty()
                ? none(marker, Phrase.of("codec.identifier-missing", marker))
                : policy(marker).orElse(new Routing.Simple());
    }

    private boolean marks(String property) {
        return property.equals(MULTIVALUE) ? set.truth(property).orElse(false) : set.has(property);
    }

    private Routing none(String property, Phrase why) {
        set.spoil(set.at(property), why);
        return new Routing.Simple();
    }

    private Optional<Routing> policy(String marker) {
        return switch (marker) {
            case WEIGHT -> set.whole(marker).map(Routing.Weighted::new);
            case REGION -> set.text(marker).map(Routing.Latency::new);
            case FAILOVER -> set.text(marker).map(this::failover);
            case MULTIVALUE -> Optional.of(new Routing.Multivalue());
            case GEO -> set.object(marker).map(PolicyProperties::geolocation);
            case CIDR ->
                    set.object(marker)
                            .map(
                                    cidr ->
                                            new Routing.IpBased(
                                                    cidr.need("CollectionId").orElse(""),
                                                    cidr.need("LocationName").orElse("")));
            default -> set.object(marker).map(PolicyProperties::geoproximity);
        };
    }

    private Routing failover(String role) {
        for (Routing.Failover.Role known : Routing.Failover.Role.values()) {
            if (known.name().equals(role)) {
                return new Routing.Failover(known);
            }
        }
        return none(FAILOVER, Phrase.of("codec.expected-role", role));
    }

    private static Routing geolocation(Fields place) {
        return new Routing.Geolocation(
                place.text("ContinentCode"),
                place.text("CountryCode"),
                place.text("SubdivisionCode"));
    }

    private static Routing geoproximity(Fields near) {
        Optional<Place> region = near.text("AWSRegion").map(Place.AwsRegion::new);
        Optional<Place> group = near.text("LocalZoneGroup").map(Place.LocalZoneGroup::new);
        Optional<Place> point =
                near.object("Coordinates")
                        .map(
                                at ->
                                        new Place.Coordinates(
                                                at.need("Latitude").orElse(""),
                                                at.need("Longitude").orElse("")));
        List<Place> places =
                List.of(region, group, point).stream().flatMap(Optional::stream).toList();
        if (places.size() != 1) {
            near.spoil(near.at(), Phrase.of("codec.geoproximity-place", places.size()));
            return new Routing.Simple();
        }
        return new Routing.Geoproximity(places.getFirst(), near.whole("Bias"));
    }
}
