package org.zonewright.codec.terraform;

import org.zonewright.codec.tree.Fields;
import org.zonewright.codec.tree.Policies;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The routing policy blocks of an `aws_route53_record`.
final class PolicyBlocks {

    static final String WEIGHTED = "weighted_routing_policy";
    static final String LATENCY = "latency_routing_policy";
    static final String GEOLOCATION = "geolocation_routing_policy";
    static final String GEOPROXIMITY = "geoproximity_routing_policy";
    static final String FAILOVER = "failover_routing_policy";
    static final String CIDR = "cidr_routing_policy";
    static final String MULTIVALUE = "multivalue_answer_routing_policy";

    private static final List<String> BLOCKS =
            List.of(WEIGHTED, LATENCY, GEOLOCATION, GEOPROXIMITY, FAILOVER, CIDR, MULTIVALUE);

    private final Fields record;

    PolicyBlocks(Fields record) {
        this.record = record;
    }

    /// The policy; the simple one also where a problem was said.
    Routing routing() {
        List<String> present = BLOCKS.stream().filter(this::marks).toList();
        return Policies.routing(record, present, "set_identifier", this::policy);
    }

    private boolean marks(String block) {
        return block.equals(MULTIVALUE) ? record.truth(block).orElse(false) : record.has(block);
    }

    private Optional<Routing> policy(String block) {
        return block.equals(MULTIVALUE)
                ? Optional.of(new Routing.Multivalue())
                : record.objects(block).stream()
                        .findFirst()
                        .flatMap(policy -> policy(block, policy));
    }

    private static Optional<Routing> policy(String block, Fields policy) {
        return switch (block) {
            case WEIGHTED -> Optional.of(new Routing.Weighted(weight(policy)));
            case LATENCY -> Optional.of(new Routing.Latency(policy.need("region").orElse("")));
            case GEOLOCATION ->
                    Optional.of(
                            new Routing.Geolocation(
                                    policy.text("continent"),
                                    policy.text("country"),
                                    policy.text("subdivision")));
            case FAILOVER -> failover(policy);
            case CIDR ->
                    Optional.of(
                            new Routing.IpBased(
                                    policy.need("collection_id").orElse(""),
                                    policy.need("location_name").orElse("")));
            default -> geoproximity(policy);
        };
    }

    private static long weight(Fields policy) {
        policy.need("weight");
        return policy.whole("weight").orElse(0L);
    }

    private static Optional<Routing> failover(Fields policy) {
        String role = policy.need("type").orElse("").toUpperCase(Locale.ROOT);
        return Policies.failover(policy, "type", role);
    }

    private static Optional<Routing> geoproximity(Fields policy) {
        Optional<Place> region = policy.text("aws_region").map(Place.AwsRegion::new);
        Optional<Place> group = policy.text("local_zone_group").map(Place.LocalZoneGroup::new);
        Optional<Place> point =
                policy.objects("coordinates").stream()
                        .findFirst()
                        .map(
                                at ->
                                        new Place.Coordinates(
                                                at.need("latitude").orElse(""),
                                                at.need("longitude").orElse("")));
        return Policies.geoproximity(policy, Stream.of(region, group, point), policy.whole("bias"));
    }
}
