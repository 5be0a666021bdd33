package org.zonewright.gui;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;
import org.zonewright.model.zone.Zone;

import java.util.function.Predicate;

/// Names that nothing in a zone has yet, for new and copied record sets.
public final class FreeNames {

    private FreeNames() {}

    /// `wanted` below `parent`, or the first of `wanted-2`, `wanted-3`, … at which there is no
    /// record set.
    public static DomainName name(Zone zone, String wanted, DomainName parent) {
        return parent.child(first(wanted, text -> !zone.at(parent.child(text)).isEmpty()));
    }

    /// A set identifier that says what sets the member apart, such as its region.
    public static String setIdentifier(
            Zone zone, DomainName name, RecordType type, Routing routing) {
        return setIdentifier(zone, name, type, wanted(routing));
    }

    /// `wanted`, or the first of `wanted-2`, `wanted-3`, … that no sibling has.
    public static String setIdentifier(Zone zone, DomainName name, RecordType type, String wanted) {
        return first(wanted, id -> zone.find(new RecordSet.Key(name, type, id)).isPresent());
    }

    private static String first(String wanted, Predicate<String> taken) {
        String text = wanted;
        for (int i = 2; taken.test(text); i++) {
            text = wanted + "-" + i;
        }
        return text;
    }

    private static String wanted(Routing routing) {
        return switch (routing) {
            case Routing.Simple _, Routing.Weighted _, Routing.Multivalue _ -> "set-1";
            case Routing.Latency(String region) -> orSet(region);
            case Routing.Geolocation(var continent, var country, var subdivision) ->
                    orSet(subdivision.or(() -> country).or(() -> continent).orElse(""))
                            .replace("*", "default");
            case Routing.Geoproximity(Place place, _) ->
                    switch (place) {
                        case Place.AwsRegion(String region) -> orSet(region);
                        case Place.LocalZoneGroup(String group) -> orSet(group);
                        case Place.Coordinates(String latitude, String longitude) ->
                                latitude + "," + longitude;
                    };
            case Routing.Failover(Routing.Failover.Role role) ->
                    role.name().toLowerCase(java.util.Locale.ROOT);
            case Routing.IpBased(_, String location) -> orSet(location).replace("*", "default");
        };
    }

    private static String orSet(String text) {
        return text.isEmpty() ? "set-1" : text;
    }
}
