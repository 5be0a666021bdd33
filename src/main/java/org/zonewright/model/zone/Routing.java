package org.zonewright.model.zone;

import java.util.Optional;

/// How Route 53 picks among the sets of one name and type (guide, "Choosing a routing policy").
/// Numbers and codes are as the file has them, also where Route 53 would refuse them.
public sealed interface Routing {

    /// Which policy it is, without its parameters.
    default Policy policy() {
        return switch (this) {
            case Simple _ -> Policy.SIMPLE;
            case Weighted _ -> Policy.WEIGHTED;
            case Latency _ -> Policy.LATENCY;
            case Geolocation _ -> Policy.GEOLOCATION;
            case Geoproximity _ -> Policy.GEOPROXIMITY;
            case Failover _ -> Policy.FAILOVER;
            case Multivalue _ -> Policy.MULTIVALUE;
            case IpBased _ -> Policy.IP_BASED;
        };
    }

    enum Policy {
        SIMPLE,
        WEIGHTED,
        LATENCY,
        GEOLOCATION,
        GEOPROXIMITY,
        FAILOVER,
        MULTIVALUE,
        IP_BASED
    }

    record Simple() implements Routing {}

    /// @param weight 0 to 255; its share is weight over the sum of the group
    record Weighted(long weight) implements Routing {}

    /// @param region an AWS region such as `eu-west-1`
    record Latency(String region) implements Routing {}

    /// @param continent two letters, alone
    /// @param country two letters, or `*` for the default location
    /// @param subdivision one to three characters, together with a country
    record Geolocation(
            Optional<String> continent, Optional<String> country, Optional<String> subdivision)
            implements Routing {

        public boolean isDefault() {
            return country.filter("*"::equals).isPresent();
        }
    }

    /// @param bias −99 to 99; absent counts as 0
    record Geoproximity(Place place, Optional<Long> bias) implements Routing {

        /// Where the resource is.
        public sealed interface Place {

            record AwsRegion(String region) implements Place {}

            record LocalZoneGroup(String group) implements Place {}

            /// @param latitude degrees as text, at most two decimals, −90 to 90
            /// @param longitude degrees as text, at most two decimals, −180 to 180
            record Coordinates(String latitude, String longitude) implements Place {}
        }
    }

    record Failover(Role role) implements Routing {
        public enum Role {
            PRIMARY,
            SECONDARY
        }
    }

    record Multivalue() implements Routing {}

    /// @param collectionId a CIDR collection's UUID
    /// @param locationName a location of that collection, or `*` for the default
    record IpBased(String collectionId, String locationName) implements Routing {

        /// Whether it answers those whom no location has.
        public boolean isDefault() {
            return locationName.equals("*");
        }
    }
}
