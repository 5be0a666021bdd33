package org.zonewright.codec.terraform;

import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

/// The block of a routing policy.
final class PolicyHcl {

    private PolicyHcl() {}

    static void write(Routing routing, Hcl body) {
        switch (routing) {
            case Routing.Simple _ -> {}
            case Routing.Weighted(long weight) ->
                    body.block(
                            PolicyBlocks.WEIGHTED, new Hcl().raw("weight", Long.toString(weight)));
            case Routing.Latency(String region) ->
                    body.block(PolicyBlocks.LATENCY, new Hcl().text("region", region));
            case Routing.Geolocation place ->
                    body.block(PolicyBlocks.GEOLOCATION, geolocation(place));
            case Routing.Geoproximity near ->
                    body.block(PolicyBlocks.GEOPROXIMITY, geoproximity(near));
            case Routing.Failover(Routing.Failover.Role role) ->
                    body.block(PolicyBlocks.FAILOVER, new Hcl().text("type", role.name()));
            case Routing.Multivalue _ -> body.raw(PolicyBlocks.MULTIVALUE, "true");
            case Routing.IpBased(String collection, String location) ->
                    body.block(
                            PolicyBlocks.CIDR,
                            new Hcl()
                                    .text("collection_id", collection)
                                    .text("location_name", location));
        }
    }

    private static Hcl geolocation(Routing.Geolocation place) {
        var block = new Hcl();
        place.continent().ifPresent(code -> block.text("continent", code));
        place.country().ifPresent(code -> block.text("country", code));
        place.subdivision().ifPresent(code -> block.text("subdivision", code));
        return block;
    }

    private static Hcl geoproximity(Routing.Geoproximity near) {
        var block = new Hcl();
        near.bias().ifPresent(bias -> block.raw("bias", Long.toString(bias)));
        switch (near.place()) {
            case Place.AwsRegion(String region) -> block.text("aws_region", region);
            case Place.LocalZoneGroup(String group) -> block.text("local_zone_group", group);
            case Place.Coordinates(String latitude, String longitude) ->
                    block.block(
                            "coordinates",
                            new Hcl().text("latitude", latitude).text("longitude", longitude));
        }
        return block;
    }
}
